#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiles the sources with each named compiler, or with every known compiler that is installed, and links nothing. Exits
# with 0 only if no compiler warns. g++ optimises, because it then finds more; clang only checks the syntax.
#
#   tests/static/warnings.sh [--with-tests] [COMPILER…]
#
# Debian 12 has g++-12, clang++-14, -15 and -16; Debian 13 has g++-13, -14, clang++-17, -18 and -19:
#   packaging/cleanroot.sh trixie sh -c 'packaging/run.sh && apt-get install -y g++-13 clang-17 clang-18 clang-19 &&
#       tests/static/warnings.sh --with-tests'

source "$(dirname "$0")/../../packaging/common.sh"

known=(g++-12 g++-13 g++-14 clang++-14 clang++-15 clang++-16 clang++-17 clang++-18 clang++-19)
rooms='app|ui'
[[ ${1-} != --with-tests ]] || { rooms='app|ui|tests' && shift; }
compilers=("$@")
((${#compilers[@]})) || mapfile -t compilers < <(for name in "${known[@]}"; do ! command -v "$name" >/dev/null || echo "$name"; done)
((${#compilers[@]})) || die "None of these is here: ${known[*]}"

install "${test_needs[@]}"
folder=build/warnings
cmake --preset bench -B $folder >/dev/null
mapfile -t generated < <(ninja -C $folder -t targets all | sed -n 's/^\(cmake_object_order_depends_target_[^:]*\):.*/\1/p')
ninja -C $folder "${generated[@]}" >/dev/null
mapfile -t commands < <(sed -n 's/^ *"command": "\(.*\)",$/\1/p' $folder/compile_commands.json | sed 's/\\\(.\)/\1/g' |
    grep -E -- " -o ($rooms)/")

compile_one() { # COMPILER COMMAND
    local how=-S command=${2#* }
    [[ $1 == g++* ]] || how=-fsyntax-only
    cd build/warnings && bash -c "$1 ${command/ -o * -c / -o /dev/null $how }" 2>&1
}
export -f compile_one

status=0
for compiler in "${compilers[@]}"; do
    from=$SECONDS
    said=$(printf '%s\0' "${commands[@]}" |
        xargs -0 -P "$(nproc)" -I COMMAND bash -c 'compile_one "$@"' bash "$compiler" COMMAND) || status=1
    [[ ! $said ]] || { printf '%s\n' "$said" && status=1; }
    say "$compiler: ${#commands[@]} files, $(grep -cE '(warning|error): ' <<<"$said" || true) warnings, $((SECONDS - from)) s"
done
exit "$status"
