#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures Renotify and what it is compared with, side by side in one run, and prints Markdown tables. It needs a quiet
# machine and takes some minutes; ROUNDS=n sets the number of rounds.

source "$(dirname "$0")/../../packaging/common.sh"

install "${test_needs[@]}" "${display_needs[@]}" libcurl4-openssl-dev curl:curl
build bench

rounds=${ROUNDS:-31}
programs=build/bench/tests/benchmarks
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
export XDG_RUNTIME_DIR=$own LC_ALL=C.UTF-8

# Makes a data folder like one after the first day: with one account, which is chosen and needs nothing to be started.
data_folder() { # NAME
    mkdir -p "$own/$1"
    printf '{"version": 1, "accounts": [{"id": "a", "name": "Acme", "credential": "SK%032d"}]}' 1 >"$own/$1/accounts.json"
    printf '[Preferences]\nlastAccount=a\n' >"$own/$1/preferences.ini"
}

echo "On $(nproc) cores of $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), Qt $(qmake6 -query QT_VERSION), medians of $rounds."
echo
echo "## Start and memory"
echo
data_folder new
contestants=("empty window=$programs/start/startempty" "Renotify=$programs/start/startrenotify $own/new")
if [[ -x $programs/history/fillhistory ]]; then
    data_folder full
    "$programs/history/fillhistory" "$own/full/history.sqlite" 1000000 >&2
    contestants+=("Renotify, 1,000,000 rows=$programs/start/startrenotify $own/full")
fi
compare() { # [--cold] ROUNDS
    QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum --server-args="-screen 0 1280x1024x24" \
        "$programs/start/compare" "$@" "${contestants[@]}"
}
compare "$rounds"
if [[ -w /proc/sys/vm/drop_caches ]]; then
    echo
    echo "Cold, with nothing of the programs in memory:"
    echo
    sync
    compare --cold 5
fi
echo
echo "## History"
echo
"$programs/history/fillhistory" "$own/small.sqlite" 10000 >&2
"$programs/history/historycost" "$rounds" "$own/small.sqlite" "$own/full/history.sqlite"
echo
QT_QPA_PLATFORM=offscreen "$programs/history/historywindow" "$own/small.sqlite" "$own/full/history.sqlite"
echo
echo "## A send"
echo
QT_QPA_PLATFORM=offscreen "$programs/send/sendcost" $((rounds * 5))
echo
echo "## renotifyctl"
echo
"$programs/cli/ctlcost" "$rounds"
echo
echo "## A list"
echo
"$programs/batch/listcost"
echo
echo "## Size"
echo
for program in ui/renotify app/sandbox/renotify-sandbox app/cli/renotifyctl; do
    strip -o "$own/stripped" "build/bench/$program"
    echo "- \`${program##*/}\`: $(($(stat -c %s "$own/stripped") / 1024)) KiB"
done
for package in build/release/renotify_*.deb; do # made by packaging/package.sh, if that was run
    [[ ! -e $package ]] || echo "- the package: $(($(stat -c %s "$package") / 1024)) KiB"
done
