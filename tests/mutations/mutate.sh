#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows that the tests can fail: applies each patch of this folder, or the named ones, to a copy of the last commit, and
# runs the tests that its Caught-by line names. Exits with 0 only if every mutation was built and caught.

source "$(dirname "$0")/../../packaging/common.sh"

folder=$PWD/tests/mutations
copy=$PWD/build/mutations
patches=("$@")
((${#patches[@]})) || patches=("$folder"/*.patch)

install "${test_needs[@]}"
[[ -d $copy ]] || git clone -q . "$copy"
git -C "$copy" fetch -q origin
git -C "$copy" checkout -qf "$(git rev-parse HEAD)"
cd "$copy"
launcher=()
! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
cmake --preset debug "${launcher[@]}" >/dev/null

missed=0
for patch in "${patches[@]}"; do
    tests=$(sed -n 's/^Caught-by: *//p' "$patch")
    git checkout -qf .
    git apply "$patch"
    targets=()
    for test in $tests; do targets+=("tst_$test"); done
    if ! cmake --build --preset debug --target "${targets[@]}" >mutation.log 2>&1; then
        verdict="NOT BUILT"
    elif ctest --preset debug -R "^(${tests// /|})\$" --no-tests=error >mutation.log 2>&1; then
        verdict=MISSED
    elif grep -q 'Not Run' mutation.log; then
        verdict="NOT RUN"
    else
        verdict=caught
    fi
    [[ $verdict == caught ]] || missed=$((missed + 1))
    printf '%-34s %-10s by %s (%s)\n' "$(basename "$patch" .patch)" "$verdict" "$tests" "$(sed -n 's/^Breaks: *//p' "$patch")"
done
git checkout -qf .
exit "$((missed > 0))"
