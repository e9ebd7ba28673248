#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks the sources with clang-tidy and clazy, file by file: all of app/ and ui/, or the named files and folders. Exits
# with 0 only if neither reports anything. What is switched off, and why, is in .clang-tidy and below.

source "$(dirname "$0")/../../packaging/common.sh"

# - no-qproperty-without-notify and the like are of level 2 and higher: a style that Qt itself does not follow.
# - overloaded-signal and fully-qualified-moc-types are kept: connect() and queued calls depend on them.
# - strict-iterators: since Qt 6, erase() takes a const_iterator in any case.
clazy_checks=level1,no-strict-iterators

install "${build_needs[@]}" clang-tidy:clang-tidy clazy-standalone:clazy
cmake --preset static >/dev/null
cmake --build build/static --target renotify_icons_autogen >/dev/null 2>&1 || true # no generated file is included

places=("$@")
((${#places[@]})) || places=(app ui)
mapfile -t files < <(git ls-files -- "${places[@]}" | grep '\.cpp$')

read_one() { # FILE
    local said
    said=$(
        clang-tidy --quiet -p build/static "$1" 2>/dev/null
        clazy-standalone -p build/static -checks="$clazy_checks" -header-filter='/(app|ui)/' "$1" 2>&1 |
            grep -E '\[-Wclazy' || true
    )
    [[ ! $said ]] || { printf '%s\n' "$said" && return 1; }
}
export -f read_one
export clazy_checks
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I FILE bash -c 'read_one FILE'
say "Nothing to say about ${#files[@]} files."
