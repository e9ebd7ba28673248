#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints what the given programs load, as a CycloneDX bill of materials: sbom.sh VERSION PROGRAM…
# Works on Debian only, because it names each library by its package. The same system gives the same bytes.

set -euo pipefail
export LC_ALL=C

version=$1
shift
packages=(libsecret-1-0 libqt6sql6-sqlite) # loaded at run time
while read -r library; do
    owner=$(dpkg-query -S "$library" 2>/dev/null || dpkg-query -S "${library#/usr}" 2>/dev/null || dpkg-query -S "/usr$library")
    packages+=("$(sed -n '1s/: .*//p' <<<"$owner")")
done < <(ldd "$@" | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p' | sort -u)

components=
while IFS=$'\t' read -r name installed architecture source; do
    components+="${components:+,}
    {\"type\": \"library\", \"name\": \"$name\", \"version\": \"$installed\",
     \"bom-ref\": \"$name\", \"purl\": \"pkg:deb/debian/$name@${installed//+/%2B}?arch=$architecture&upstream=${source//+/%2B}\"}"
done < <(dpkg-query -W -f='${Package}\t${Version}\t${Architecture}\t${source:Package}\n' "${packages[@]}" | sort -u)

cat <<JSON
{
  "bomFormat": "CycloneDX",
  "specVersion": "1.4",
  "version": 1,
  "metadata": {
    "component": {"type": "application", "name": "renotify", "version": "$version", "bom-ref": "renotify",
                  "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}
  },
  "components": [$components
  ]
}
JSON
