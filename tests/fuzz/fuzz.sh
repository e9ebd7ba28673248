#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fuzzes every target, or only those named after SECONDS, for SECONDS (default 60), two at a time, under ASan and UBSan.
# Prints executions and findings. The findings are in build/fuzz/found and should be copied to seeds/<target>.

source "$(dirname "$0")/../../packaging/common.sh"

seconds=${1:-60}
shift || true
install "${build_needs[@]}" clang++:clang libclang-rt-14-dev libssl-dev
CC=clang CXX=clang++ cmake --preset fuzz >&2
cmake --build --preset fuzz --target fuzzers >&2
targets=("$@")
((${#targets[@]})) || for seed in tests/fuzz/seeds/*/; do targets+=("$(basename "$seed")"); done

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
mkdir -p build/fuzz/found

fuzz() { # TARGET
    local work=build/fuzz/corpus/$1 log=build/fuzz/$1.log status=0
    mkdir -p "$work"
    "build/fuzz/tests/fuzz/fuzz_$1" -max_total_time="$seconds" -max_len=16384 -rss_limit_mb=2048 -timeout=10 \
        -artifact_prefix="build/fuzz/found/$1-" -print_final_stats=1 "$work" "tests/fuzz/seeds/$1" >"$log" 2>&1 || status=$?
    printf '%-12s %12s executions, %s\n' "$1" \
        "$(sed -n 's/stat::number_of_executed_units: *//p' "$log")" "$( ((status)) && echo "FOUND: see $log" || echo clean)"
    return "$status"
}
export -f fuzz
export seconds
printf '%s\n' "${targets[@]}" | xargs -P 2 -I TARGET bash -c 'fuzz TARGET'
