#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiles the sources with each compiler named, or with each of the known ones that is here, and links nothing. Ends
# with 0 only if none of them has a warning.
#
#   tests/static/warnings.sh [--with-tests] [COMPILER…]
#
# Debian 12 has g++-12, clang++-14, -15 and -16; Debian 13 has g++-13, -14, clang++-17, -18 and -19:
#   packaging/cleanroot.sh trixie sh -c 'apt-get install -y g++-13 clang-17 clang-18 clang-19 && tests/static/warnings.sh'

source "$(dirname "$0")/../../packaging/common.sh"

known=(g++-12 g++-13 g++-14 clang++-14 clang++-15 clang++-16 clang++-17 clang++-18 clang++-19)
presets=(release) # optimising, g++ sees more
needs=("${build_needs[@]}")
if [[ ${1-} == --with-tests ]]; then
    presets+=(debug)
    needs=("${test_needs[@]}")
    shift
fi
compilers=("$@")
((${#compilers[@]})) || mapfile -t compilers < <(for name in "${known[@]}"; do ! command -v "$name"; done | sed 's:.*/::')
((${#compilers[@]})) || die "None of these is here: ${known[*]}"
install "${needs[@]}"

compile() { # COMPILER PRESET
    local folder=build/warnings-$1-$2 launcher=() objects
    ! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    cmake --preset "$2" -B "$folder" -DCMAKE_CXX_COMPILER="$1" "${launcher[@]}" >/dev/null || return
    mapfile -t objects < <(ninja -C "$folder" -t targets all | sed -n 's/\.o: .*/.o/p')
    ninja -C "$folder" -k 0 "${objects[@]}" >"$folder/log" 2>&1 || true
    ! grep -E '(warning|error): |^FAILED' "$folder/log" | sort -u | grep .
}

failed=()
for compiler in "${compilers[@]}"; do
    for preset in "${presets[@]}"; do
        say "$compiler, $preset"
        compile "$compiler" "$preset" || failed+=("$compiler, $preset")
    done
done
((!${#failed[@]})) || die "Not without a warning: ${failed[*]}"
say "No warning: ${compilers[*]}"
