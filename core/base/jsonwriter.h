// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>
#include <vector>

namespace posthorn {

/// Writes one JSON document (RFC 8259) on one line, keys in the order in which they are written: QJsonObject
/// would sort them, and ours come in the order of the contract. ASCII alone comes out unchanged everywhere;
/// the rest is UTF-8.
///
/// Containers are closed by who opened them; take() asserts that nothing is open.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return begin('{'); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &beginArray() { return begin('['); }
    JsonWriter &endArray() { return end(']'); }
    /// Names the next value of an object. \a name is one of ours: plain ASCII.
    JsonWriter &key(const char *name);

    JsonWriter &null();
    JsonWriter &value(QStringView text);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(bool truth);
    JsonWriter &value(std::integral auto number) { return integer(static_cast<qint64>(number)); }
    template <class T>
    JsonWriter &value(const std::optional<T> &maybe)
    {
        return maybe ? value(*maybe) : null();
    }
    /// An empty text has nothing to say: null.
    JsonWriter &valueOrNull(const QString &text) { return text.isEmpty() ? null() : value(text); }

    template <class List>
    JsonWriter &strings(const List &texts)
    {
        beginArray();
        for (const auto &text : texts)
            value(text);
        return endArray();
    }

    template <class T>
    JsonWriter &member(const char *name, const T &v)
    {
        return key(name).value(v);
    }

    QByteArray take();

private:
    JsonWriter &begin(char bracket);
    JsonWriter &end(char bracket);
    JsonWriter &integer(qint64 number);
    void separate();

    QByteArray m_out;
    std::vector<bool> m_hasMember; ///< one for each open container
    bool m_afterKey = false;
};

} // namespace posthorn
