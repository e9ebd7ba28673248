// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jsontext.h"

#include <QHash>

#include <rapidjson/encodedstream.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 100;
constexpr size_t longest = 16 * 1024 * 1024;

using Writer = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

/// Iterative, so that deep nesting cannot exhaust the stack. Numbers are read as text, so that none is rounded.
template<class Handler>
bool read(const QByteArray &json, Handler &handler)
{
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;
    rapidjson::MemoryStream bytes(json.constData(), size_t(json.size()));
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes); // skips a byte order mark
    rapidjson::Reader reader;
    return !reader.Parse<flags>(stream, handler).IsError();
}

/// Writes what it reads, and stops the reader when the text would get too long.
class Indenter
{
public:
    Indenter() { m_writer.SetIndent(' ', 4); }

    QByteArray text() const { return {m_buffer.GetString(), qsizetype(m_buffer.GetSize())}; }

    bool Null() { return m_writer.Null(); }
    bool Bool(bool value) { return m_writer.Bool(value); }
    bool Int(int value) { return m_writer.Int(value); }
    bool Uint(unsigned value) { return m_writer.Uint(value); }
    bool Int64(int64_t value) { return m_writer.Int64(value); }
    bool Uint64(uint64_t value) { return m_writer.Uint64(value); }
    bool Double(double value) { return m_writer.Double(value); }
    bool RawNumber(const char *digits, unsigned length, bool)
    {
        return isShort() && m_writer.RawValue(digits, length, rapidjson::kNumberType);
    }
    bool String(const char *text, unsigned length, bool) { return isShort() && m_writer.String(text, length); }
    bool Key(const char *name, unsigned length, bool) { return isShort() && m_writer.Key(name, length); }
    bool StartObject() { return isFlat() && m_writer.StartObject(); }
    bool StartArray() { return isFlat() && m_writer.StartArray(); }
    bool EndObject(unsigned count) { return --m_depth >= 0 && m_writer.EndObject(count); }
    bool EndArray(unsigned count) { return --m_depth >= 0 && m_writer.EndArray(count); }

private:
    bool isFlat() { return ++m_depth <= deepest && isShort(); }
    bool isShort() const { return m_buffer.GetSize() <= longest; }

    rapidjson::StringBuffer m_buffer;
    Writer m_writer{m_buffer};
    int m_depth = 0;
};

QString quoted(const char *text, unsigned length)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.String(text, length);
    return QString::fromUtf8(buffer.GetString(), qsizetype(buffer.GetSize()));
}

bool isWord(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

/// Collects the leaves, and always knows the path to where it is.
class LeafReader
{
public:
    QList<JsonLeaf> leaves;

    bool Null() { return add(u"null"_s); }
    bool Bool(bool value) { return add(value ? u"true"_s : u"false"_s); }
    bool Int(int value) { return add(QString::number(value)); }
    bool Uint(unsigned value) { return add(QString::number(value)); }
    bool Int64(int64_t value) { return add(QString::number(value)); }
    bool Uint64(uint64_t value) { return add(QString::number(value)); }
    bool Double(double value) { return add(QString::number(value)); }
    bool RawNumber(const char *digits, unsigned length, bool) { return add(QString::fromLatin1(digits, length)); }
    bool String(const char *text, unsigned length, bool) { return add(quoted(text, length)); }
    bool Key(const char *name, unsigned length, bool)
    {
        const QString plain = QString::fromUtf8(name, length);
        m_places.last().step = isWord(plain) ? plain : u'[' + quoted(name, length) + u']';
        return true;
    }
    bool StartObject() { return start(Place::Kind::Object); }
    bool StartArray() { return start(Place::Kind::Array); }
    bool EndObject(unsigned count) { return end(count, u"{}"_s); }
    bool EndArray(unsigned count) { return end(count, u"[]"_s); }

private:
    struct Place
    {
        enum class Kind { Object, Array } kind;
        QString step = {}; ///< the name of the current member
        int index = 0;     ///< of the current element
    };

    bool start(Place::Kind kind)
    {
        m_places.append({kind});
        return m_places.size() <= deepest;
    }

    bool end(unsigned count, const QString &empty)
    {
        m_places.removeLast();
        return count == 0 ? add(empty) : passed();
    }

    /// The total length is limited, because a long name above many values stands in the path of each of them.
    bool add(const QString &value)
    {
        leaves.append({path(), value});
        m_length += size_t(leaves.last().path.size() + value.size());
        return m_length <= longest && passed();
    }

    bool passed()
    {
        if (!m_places.isEmpty())
            ++m_places.last().index;
        return true;
    }

    QString path() const
    {
        QString path;
        for (const Place &place : m_places) {
            if (place.kind == Place::Kind::Array)
                path += u"[%1]"_s.arg(place.index);
            else
                path += path.isEmpty() || place.step.startsWith(u'[') ? place.step : u'.' + place.step;
        }
        return path;
    }

    QList<Place> m_places;
    size_t m_length = 0;
};

} // namespace

std::optional<QByteArray> prettyJson(const QByteArray &json)
{
    Indenter indenter;
    return read(json, indenter) ? std::optional(indenter.text()) : std::nullopt;
}

std::optional<QList<JsonLeaf>> jsonLeaves(const QByteArray &json)
{
    LeafReader reader;
    return read(json, reader) ? std::optional(reader.leaves) : std::nullopt;
}

QList<JsonDifference> jsonDifferences(const QList<JsonLeaf> &before, const QList<JsonLeaf> &after)
{
    QHash<QString, QStringList> left; // the values of `before` that have not met their counterpart yet
    for (const JsonLeaf &leaf : before)
        left[leaf.path].append(leaf.value);
    QList<JsonDifference> differences;
    for (const JsonLeaf &leaf : after) {
        const auto found = left.find(leaf.path);
        if (found == left.end() || found->isEmpty())
            differences.append({leaf.path, std::nullopt, leaf.value});
        else if (const QString was = found->takeFirst(); was != leaf.value)
            differences.append({leaf.path, was, leaf.value});
    }
    for (const JsonLeaf &leaf : before) {
        if (QStringList &values = left[leaf.path]; !values.isEmpty())
            differences.append({leaf.path, values.takeFirst(), std::nullopt});
    }
    return differences;
}

} // namespace renotify
