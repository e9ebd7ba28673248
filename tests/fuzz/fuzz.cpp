// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <QCoreApplication>

// Exported because the fuzzer and replay.cpp call them by name.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv); // databases are plug-ins, which need it
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    oneInput(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
