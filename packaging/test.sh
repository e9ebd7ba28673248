#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the tests need, builds them with warnings as errors and runs them all under AddressSanitizer, UBSan and
# LeakSanitizer, then those once more without that need the programs as they are packaged (label "plain": what they
# measure, a sanitizer would change). With --quick, all of them run once, without sanitizers. Other arguments are passed
# on to ctest, e.g. -R sender, and leave the second round out.
#
# A test that fails is run once more, alone, because on a busy machine a correct program may run out of time. A test that
# passes then is named in a line "passed only alone: NAME", for inspection; one that fails again fails this script.

source "$(dirname "$0")/common.sh"

quick=false
ctest_arguments=()
for argument; do
    if [[ $argument == --quick ]]; then
        quick=true
    else
        ctest_arguments+=("$argument")
    fi
done

run_tests() { # PRESET [CTEST ARGUMENT…]
    local list=build/$1/Testing/Temporary/LastTestsFailed.log first again=() name status=0
    rm -f "$list"
    ctest --preset "$1" --no-tests=error -j2 "${@:2}" && return 0
    [[ -s $list ]] || return 1 # ctest itself failed, or there was no test to run
    first=$(<"$list")

    say "Once more, alone, what failed:"
    ctest --preset "$1" --rerun-failed -j1 || status=$?
    ((status == 0)) || mapfile -t again <"$list"
    while IFS= read -r name; do
        printf '%s\n' "${again[@]}" | grep -qxF -e "$name" || say "passed only alone: ${name#*:}"
    done <<<"$first"
    for name in "${again[@]}"; do
        say "failed twice: ${name#*:}"
    done
    return "$status"
}

export ASAN_OPTIONS=detect_leaks=1:halt_on_error=1:detect_stack_use_after_return=1
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1

install "${test_needs[@]}"
if $quick; then
    build debug -DRENOTIFY_WERROR=ON
    run_tests debug "${ctest_arguments[@]}"
else
    build asan -DRENOTIFY_WERROR=ON
    run_tests asan "${ctest_arguments[@]}"
    ((${#ctest_arguments[@]} == 0)) || exit 0
    configure debug -DRENOTIFY_WERROR=ON
    cmake --build --preset debug --target plain_tests >&2
    run_tests debug -L plain
fi
