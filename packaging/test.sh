#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the tests need, builds them with warnings as errors and runs them all, then once more under
# AddressSanitizer, UBSan and LeakSanitizer (not with --quick). Other arguments go to ctest, e.g. -R sender.

source "$(dirname "$0")/common.sh"

presets=(debug asan)
ctest_arguments=()
for argument; do
    if [[ $argument == --quick ]]; then
        presets=(debug)
    else
        ctest_arguments+=("$argument")
    fi
done

export ASAN_OPTIONS=detect_leaks=1:halt_on_error=1:detect_stack_use_after_return=1
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1

install "${test_needs[@]}"
for preset in "${presets[@]}"; do
    build "$preset" -DRENOTIFY_WERROR=ON
    ctest --preset "$preset" --no-tests=error -j2 "${ctest_arguments[@]}"
done
