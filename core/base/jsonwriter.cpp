// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

#include <algorithm>

namespace posthorn {

namespace {

bool needsEscape(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return octet < 0x20 || octet == 0x7f || c == '"' || c == '\\';
}

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00" + QByteArray(1, c).toHex();
    }
}

} // namespace

JsonWriter &JsonWriter::key(const char *name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_out += "null";
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    m_out += '"';
    const QByteArray octets = text.toUtf8(); // lone surrogates become U+FFFD
    // What needs no escape, which is nearly all, goes in by the piece.
    for (auto at = octets.begin(); at != octets.end();) {
        const auto odd = std::find_if(at, octets.end(), needsEscape);
        m_out.append(at, odd - at);
        at = odd;
        if (at != octets.end())
            appendEscaped(m_out, *at++);
    }
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::value(bool truth)
{
    separate();
    m_out += truth ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 number)
{
    separate();
    m_out += QByteArray::number(number);
    return *this;
}

QByteArray JsonWriter::take()
{
    Q_ASSERT(m_hasMember.empty() && !m_afterKey);
    return std::exchange(m_out, {});
}

JsonWriter &JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    m_hasMember.push_back(false);
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    Q_ASSERT(!m_hasMember.empty() && !m_afterKey);
    m_out += bracket;
    m_hasMember.pop_back();
    return *this;
}

void JsonWriter::separate()
{
    if (std::exchange(m_afterKey, false) || m_hasMember.empty())
        return;
    if (m_hasMember.back())
        m_out += ',';
    m_hasMember.back() = true;
}

} // namespace posthorn
