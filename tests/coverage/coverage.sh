#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the whole suite on programs that count and prints which lines and branches of app/ and ui/ it reaches; a page for
# each file lies in build/coverage/pages. Branches that only an exception takes are not counted: nothing here throws.

source "$(dirname "$0")/../../packaging/common.sh"

install "${test_needs[@]}" gcovr:gcovr
build coverage
find build/coverage -name '*.gcda' -delete
ctest --preset coverage --no-tests=error -j2 "$@" >&2 || say "Not every test passed; the figures are of what ran."

mkdir -p build/coverage/pages
for room in app ui; do
    for figure in lines branches; do
        options=(--filter "$room/" --exclude '.*_autogen/.*' --exclude-throw-branches --exclude-unreachable-branches)
        [[ $figure == lines ]] || options+=(--branches)
        say "$room/, $figure"
        gcovr --root . --object-directory build/coverage "${options[@]}" \
            --html-details "build/coverage/pages/$room.html" | sed '1,4d'
    done
done
