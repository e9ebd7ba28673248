#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs all tests on instrumented programs and prints which lines and branches of app/ and ui/ they reach; a page for each
# file is in build/coverage/pages. Branches for exceptions are not counted, because nothing here throws.

source "$(dirname "$0")/../../packaging/common.sh"

install "${test_needs[@]}" gcovr:gcovr
build coverage
find build/coverage -name '*.gcda' -delete
ctest --preset coverage --no-tests=error -j2 "$@" >&2 || say "Not every test passed; the figures are of what ran."

counted=build/coverage/counted.json
gcovr --root . --object-directory build/coverage --filter 'app/|ui/' --exclude '.*_autogen/.*' \
    --exclude-throw-branches --exclude-unreachable-branches --json "$counted" 2>/dev/null
mkdir -p build/coverage/pages
for room in app ui; do
    gcovr --root . --add-tracefile "$counted" --filter "$room/" --html-details "build/coverage/pages/$room.html"
    for figure in lines branches; do
        options=()
        [[ $figure == lines ]] || options=(--branches)
        say "$room/, $figure"
        gcovr --root . --add-tracefile "$counted" --filter "$room/" "${options[@]}" --txt - | sed '1,4d'
    done
done
