// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/zipparts.h"

struct XML_ParserStruct;

namespace renotify {

/// Reads one XML part of an archive, element by element. Whatever the part holds, the memory stays small: it may not
/// declare entities, and neither its depth nor one of its tags may be endless. Names come without their namespaces.
class XmlPart
{
public:
    XmlPart() = default;
    virtual ~XmlPart() = default;
    Q_DISABLE_COPY_MOVE(XmlPart)

    /// Answers what ZipParts::read() answers, or the fault with which it was left.
    ListFault::Value read(ZipParts &parts, const QByteArray &name, const std::stop_token &stop);

protected:
    /// The attributes of one element; views into the parser, valid until begin() returns.
    class Attributes
    {
    public:
        explicit Attributes(const char **pairs)
            : m_pairs(pairs)
        {
        }
        QByteArrayView of(QByteArrayView name) const; ///< null if it is not there
        qint64 number(QByteArrayView name, qint64 otherwise) const;
        bool isTrue(QByteArrayView name) const;

    private:
        const char **m_pairs;
    };

    virtual void begin(QByteArrayView name, const Attributes &attributes) = 0;
    virtual void end(QByteArrayView name) { Q_UNUSED(name) }
    virtual void text(QByteArrayView piece) { Q_UNUSED(piece) } ///< UTF-8; a text may come in several pieces

    /// Reads no further. With None, enough was read.
    void leave(ListFault::Value fault);

private:
    bool feed(QByteArrayView block, bool isLast);
    bool progress();

    XML_ParserStruct *m_parser = nullptr;
    ListFault::Value m_fault = ListFault::None;
    bool m_isLeft = false;
    int m_depth = 0;
    qsizetype m_silent = 0; // bytes since the parser last told something
};

} // namespace renotify
