// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/jsoncells.h"

#include "batch/listtext.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace renotify {

/// Told by RapidJSON what the line holds. Returning false stops it.
class JsonLineHandler
{
public:
    JsonLineHandler(JsonCells &cells, QByteArrayView line, const rapidjson::MemoryStream &stream)
        : m_cells(cells)
        , m_line(line)
        , m_stream(stream)
    {
    }

    bool isObject() const { return m_isObject; }

    bool Key(const char *text, unsigned size, bool)
    {
        return m_depth > 1 || m_cells.beginCell({text, qsizetype(size)});
    }
    bool String(const char *text, unsigned size, bool) { return value({text, qsizetype(size)}); }
    bool RawNumber(const char *text, unsigned size, bool) { return value({text, qsizetype(size)}); }
    bool Bool(bool is) { return value(is ? QByteArrayView("true") : QByteArrayView("false")); }
    bool Null() { return value({}); }
    bool StartObject() { return begin(true); }
    bool StartArray() { return begin(false); }
    bool EndObject(unsigned) { return end(); }
    bool EndArray(unsigned) { return end(); }
    // numbers come as they are written
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    bool value(QByteArrayView text)
    {
        if (m_depth == 1)
            m_cells.endCell(text);
        return m_depth > 0; // a value alone is no object
    }

    bool begin(bool isObject)
    {
        if (m_depth == 0)
            m_isObject = isObject;
        if (m_depth == 1)
            m_begin = qsizetype(m_stream.Tell());
        ++m_depth;
        return m_isObject;
    }

    bool end()
    {
        if (--m_depth == 1)
            m_cells.endCell(m_line.sliced(m_begin, qsizetype(m_stream.Tell()) + 1 - m_begin));
        return true;
    }

    JsonCells &m_cells;
    QByteArrayView m_line;
    const rapidjson::MemoryStream &m_stream;
    qsizetype m_begin = 0;
    int m_depth = 0;
    bool m_isObject = false;
};

JsonCells::JsonCells(const QByteArrayList &keys)
    : m_keys(keys)
    , m_places(size_t(keys.size()))
{
    for (int i = 0; i < int(keys.size()); ++i)
        m_columns.insert(keys[i], i);
}

JsonCells::Line JsonCells::read(QByteArrayView line)
{
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    m_text.resize(0); // keeps the memory
    m_longCell = -1;
    m_column = -1;
    ++m_line;
    rapidjson::MemoryStream stream(line.data(), size_t(line.size()));
    JsonLineHandler handler(*this, line, stream);
    rapidjson::Reader reader;
    if (reader.Parse<flags>(stream, handler))
        return Line::Object;
    const bool isOther = reader.GetParseErrorCode() == rapidjson::kParseErrorTermination && !handler.isObject();
    ++m_line; // what was read of it does not count
    return isOther ? Line::NotAnObject : Line::NotJson;
}

bool JsonCells::beginCell(QByteArrayView key)
{
    const int next = m_column + 1; // most lines have their keys in the same order
    if (next < int(m_keys.size()) && m_keys[next] == key) {
        m_column = next;
    } else {
        const QByteArray name = key.toByteArray();
        const auto known = m_columns.constFind(name);
        m_column = known == m_columns.constEnd() ? int(m_keys.size()) : *known;
        if (known == m_columns.constEnd()) {
            if (m_keys.size() > ListText::mostColumns)
                return false;
            m_columns.insert(name, m_column);
            m_keys += name;
            m_places.push_back({});
        }
    }
    return m_places[size_t(m_column)].line != m_line;
}

void JsonCells::endCell(QByteArrayView text)
{
    if (text.size() > ListText::longestCell) {
        if (m_longCell < 0)
            m_longCell = m_column;
        text = text.first(ListText::longestCell);
    }
    m_places[size_t(m_column)] = {m_text.size(), text.size(), m_line};
    m_text.append(text);
}

std::span<const QByteArrayView> JsonCells::cells()
{
    m_cells.clear();
    for (const Place &place : m_places) {
        const bool isHere = place.line == m_line;
        m_cells.push_back(isHere ? QByteArrayView(m_text).sliced(place.begin, place.size) : QByteArrayView());
    }
    return m_cells;
}

} // namespace renotify
