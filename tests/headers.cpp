// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries the headers that are compiled once for all tests; see CMakeLists.txt.
int main()
{
    return 0;
}
