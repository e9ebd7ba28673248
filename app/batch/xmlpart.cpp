// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/xmlpart.h"

#include <expat.h>

#include <memory>

namespace renotify {

namespace {

constexpr int deepest = 200;                      // elements within each other
constexpr qsizetype longestSilence = 1024 * 1024; // bytes of a tag or a comment, which the parser keeps as a whole
constexpr char nameSeparator = '|';

QByteArrayView localName(const char *name)
{
    const QByteArrayView whole(name);
    return whole.sliced(whole.lastIndexOf(nameSeparator) + 1);
}

} // namespace

/// LibreOffice repeats some attributes of ODF with other values in a namespace of its own, which is not asked for.
QByteArrayView XmlPart::Attributes::of(QByteArrayView name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == name && !QByteArrayView(pair[0]).startsWith("urn:org:documentfoundation:"))
            return {pair[1]};
    }
    return {};
}

qint64 XmlPart::Attributes::number(QByteArrayView name, qint64 otherwise) const
{
    bool isNumber = false;
    const qint64 number = of(name).toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

bool XmlPart::Attributes::isTrue(QByteArrayView name) const
{
    return of(name) == "1" || of(name) == "true";
}

void XmlPart::leave(ListFault::Value fault)
{
    if (std::exchange(m_isLeft, true))
        return;
    m_fault = fault;
    XML_StopParser(m_parser, XML_FALSE);
}

bool XmlPart::progress()
{
    m_silent = 0;
    return !m_isLeft;
}

bool XmlPart::feed(QByteArrayView block, bool isLast)
{
    m_silent += block.size();
    const XML_Status status = XML_Parse(m_parser, block.data(), int(block.size()), isLast);
    if (status != XML_STATUS_OK && !m_isLeft)
        m_fault = ListFault::BrokenSpreadsheet;
    if (m_silent > longestSilence)
        m_fault = ListFault::BrokenSpreadsheet;
    return status == XML_STATUS_OK && m_fault == ListFault::None;
}

ListFault::Value XmlPart::read(ZipParts &parts, const QByteArray &name, const std::stop_token &stop)
{
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreateNS(nullptr, nameSeparator), &XML_ParserFree);
    Q_CHECK_PTR(parser);
    m_parser = parser.get();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(
        m_parser,
        [](void *self, const char *element, const char **attributes) {
            auto *part = static_cast<XmlPart *>(self);
            if (++part->m_depth > deepest)
                part->leave(ListFault::BrokenSpreadsheet);
            if (part->progress())
                part->begin(localName(element), Attributes(attributes));
        },
        [](void *self, const char *element) {
            auto *part = static_cast<XmlPart *>(self);
            --part->m_depth;
            if (part->progress())
                part->end(localName(element));
        });
    XML_SetCharacterDataHandler(m_parser, [](void *self, const char *text, int length) {
        auto *part = static_cast<XmlPart *>(self);
        if (part->progress())
            part->text({text, length});
    });
    // Without declarations there are no entities, and nothing that a short text could unfold to.
    XML_SetStartDoctypeDeclHandler(m_parser, [](void *self, const char *, const char *, const char *, int) {
        static_cast<XmlPart *>(self)->leave(ListFault::BrokenSpreadsheet);
    });
    const auto take = [this](QByteArrayView block) { return feed(block, false); };
    const ListFault::Value fault = parts.read(name, take, stop);
    if (fault == ListFault::None && m_fault == ListFault::None && !m_isLeft)
        feed({}, true);
    m_parser = nullptr;
    return fault == ListFault::None ? m_fault : fault;
}

} // namespace renotify
