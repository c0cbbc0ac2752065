// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mxpaste.h"

#include "core/base/address.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/base/userinput.h"
#include "core/records/mxlimits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace posthorn::records {

using namespace Qt::Literals::StringLiterals;
using Kind = MxPasteLine::Kind;

namespace {

constexpr int kMaxPreference = 65535;

/// What a word of a line is.
struct Word
{
    enum class Is
    {
        Number,
        Name,
        Type, ///< of a record
        Other,
    } is = Is::Other;
    QString text;
    qint64 number = -1;
};

/// The numbers, names and types of one line.
struct Line
{
    QList<Word> words;
    QString type;                     ///< of a record, where one is named
    qsizetype typeAt = -1;            ///< in words
    std::optional<qint64> preference; ///< said to be one
    std::optional<qint64> ttl;        ///< said to be one
};

bool isType(const QString &word)
{
    static const QStringList kTypes{u"MX"_s,  u"A"_s,   u"AAAA"_s, u"TXT"_s, u"CNAME"_s, u"NS"_s,    u"SRV"_s,
                                    u"SOA"_s, u"CAA"_s, u"PTR"_s,  u"SPF"_s, u"TLSA"_s,  u"ALIAS"_s, u"DS"_s};
    return kTypes.contains(word);
}

/// "3600", "1h", "30m": a number of seconds; nothing where there is none.
std::optional<qint64> durationOf(const QString &word)
{
    static const QRegularExpression kForm(u"^(\\d{1,9})([smhdw]?)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = kForm.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const qint64 seconds = unit == u"m"_s   ? 60
                           : unit == u"h"_s ? 3600
                           : unit == u"d"_s ? 86400
                           : unit == u"w"_s ? 604800
                                            : 1;
    return match.captured(1).toLongLong() * seconds;
}

/// A word that announces the number after it.
bool announcesPreference(const QString &word)
{
    static const QRegularExpression kForm(u"^(mx-?)?(prio\\w*|pref\\w*|rang|ordnung)$"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return kForm.match(word).hasMatch();
}

/// Words before the type that are no name.
bool describesType(const QString &word)
{
    static const QStringList kWords{u"type"_s, u"record"_s, u"typ"_s, u"eintrag"_s, u"record-type"_s};
    return kWords.contains(word.toLower());
}

bool announcesTtl(const QString &word)
{
    return word.compare(u"ttl"_s, Qt::CaseInsensitive) == 0;
}

bool looksLikeName(const QString &word)
{
    return word == u"@"_s || word == u"."_s || (word.contains(u'.') && word != u"..."_s) ||
           word.contains(u':');
}

QString withoutEnds(QString word)
{
    static const QString kEnds = u"()[]{}<>\"'`,;|=\u00ab\u00bb\u2018\u2019\u201c\u201d\u201e"_s;
    while (!word.isEmpty() && kEnds.contains(word.front()))
        word.remove(0, 1);
    while (!word.isEmpty() && (kEnds.contains(word.back()) || (word.back() == u':' && word.count(u':') == 1)))
        word.chop(1);
    return word;
}

/// Odd spaces become plain ones, invisible characters go.
QString plainSpaces(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c == u'\t' ||
            (!c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format))
            plain += c;
        else if (c.isSpace())
            plain += u' ';
    }
    return plain;
}

Word wordOf(const QString &text)
{
    static const QRegularExpression kNumber(u"^-?\\d+$"_s);
    if (kNumber.match(text).hasMatch()) {
        bool fits = false;
        const qint64 number = text.toLongLong(&fits);
        return {Word::Is::Number, text, fits ? number : kMaxPreference + qint64{1}};
    }
    if (isType(text))
        return {Word::Is::Type, text};
    if (looksLikeName(text))
        return {Word::Is::Name, text};
    return {Word::Is::Other, text};
}

/// Takes `Priority 10` and `TTL 1h` as said.
void takeAnnounced(Line &line)
{
    QList<Word> kept;
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const QString &text = line.words[i].text;
        const bool isPreference = announcesPreference(text);
        const bool isTtl = announcesTtl(text);
        if (!isPreference && !isTtl) {
            kept.append(line.words[i]);
            continue;
        }
        if (i + 1 >= line.words.size())
            continue;
        const Word &next = line.words[i + 1];
        if (isPreference && next.is == Word::Is::Number)
            line.preference = line.words[++i].number;
        else if (isTtl && durationOf(next.text))
            line.ttl = durationOf(line.words[++i].text);
    }
    line.words = kept;
}

Line cut(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\s,;|]+"_s);
    Line line;
    for (const QString &part : text.split(kBetween, Qt::SkipEmptyParts)) {
        // mail.example.com(10)
        const qsizetype open = part.indexOf(u'(');
        for (const QString &piece :
             open > 0 ? QStringList{part.left(open), part.mid(open)} : QStringList{part}) {
            const QString word = withoutEnds(piece);
            if (!word.isEmpty() && word.compare(u"IN"_s, Qt::CaseInsensitive) != 0)
                line.words.append(wordOf(word));
        }
    }
    takeAnnounced(line);
    for (qsizetype i = 0; i < line.words.size() && line.type.isEmpty(); ++i) {
        if (line.words[i].is == Word::Is::Type) {
            line.type = line.words[i].text;
            line.typeAt = i;
        }
    }
    return line;
}

/// Reads one text; keeps what later lines need of earlier ones.
class Reader
{
public:
    explicit Reader(const DomainName &domain)
        : m_domain(domain)
        , m_origin(domain)
    {
    }

    void read(const QString &text)
    {
        m_current = {};
        m_current.line = static_cast<int>(m_lines.size()) + 1;
        m_current.text = safeText(text.trimmed(), kMaxPastedLineChars);
        judge(plainSpaces(text));
        m_lines.append(m_current);
    }
    void refuseRest()
    {
        MxPasteLine line;
        line.line = static_cast<int>(m_lines.size()) + 1;
        line.kind = Kind::TooMany;
        m_lines.append(line);
    }
    QList<MxPasteLine> lines() const { return m_lines; }

private:
    void judge(QString text)
    {
        static const QRegularExpression kComment(u"(^|\\s);.*$"_s);
        text.remove(kComment);
        text = text.trimmed();
        if (text.isEmpty() || text.startsWith(u'#') || text.startsWith(u"//"_s))
            return;
        if (text.startsWith(u'$')) {
            directive(text);
            return;
        }
        const Line line = cut(text);
        // `A` may be a word of a sentence; beside something that is said to be a priority it is none.
        if (!line.type.isEmpty() && line.type != u"MX"_s && !line.preference) {
            refuse(Kind::OtherType, line.type);
            return;
        }
        server(line);
    }

    void directive(const QString &text)
    {
        const QStringList words = text.simplified().split(u' ');
        if (words.size() < 2)
            return;
        if (words[0].compare(u"$TTL"_s, Qt::CaseInsensitive) == 0)
            m_ttl = durationOf(words[1]);
        else if (words[0].compare(u"$ORIGIN"_s, Qt::CaseInsensitive) == 0) {
            if (const auto origin = hostFromUser(words[1]))
                m_origin = *origin;
        }
    }

    void refuse(Kind kind, const QString &detail)
    {
        m_current.kind = kind;
        m_current.detail = safeText(detail, 80);
    }

    /// The line's one name; nothing where that has been refused.
    std::optional<QString> nameOf(const Line &line)
    {
        QStringList names;
        for (qsizetype i = 0; i < line.words.size(); ++i) {
            const Word &word = line.words[i];
            const bool isFirst =
                i == 0 && word.is == Word::Is::Other && !describesType(word.text) && !durationOf(word.text);
            if (line.typeAt > i && (word.is == Word::Is::Name || isFirst)) {
                const auto owner = nameIn(word.text);
                if (owner && *owner != m_domain) {
                    refuse(Kind::OtherName, word.text);
                    return std::nullopt;
                }
                continue;
            }
            if (word.is == Word::Is::Name)
                names.append(word.text);
        }
        // In a zone file the name after the number need not have a dot.
        for (qsizetype i = line.typeAt + 2; names.isEmpty() && line.typeAt >= 0 && i < line.words.size();
             ++i) {
            if (line.words[i].is == Word::Is::Other && line.words[i - 1].is == Word::Is::Number)
                names.append(line.words[i].text);
        }
        // A table names the domain too.
        for (qsizetype i = 0; names.size() > 1 && i < names.size(); ++i) {
            if (nameIn(names[i]) == m_domain)
                names.removeAt(i--);
        }
        if (names.isEmpty())
            return QString();
        if (names.size() > 1) {
            refuse(Kind::TwoNames, names.join(u", "_s));
            return std::nullopt;
        }
        return names.first();
    }

    std::optional<DomainName> nameIn(const QString &text) const
    {
        if (text == u"@"_s)
            return m_origin;
        const auto name = hostFromUser(text);
        if (!name)
            return std::nullopt;
        if (text.contains(u'.') || Address::parse(QStringView(text)))
            return *name;
        const auto whole = name->within(m_origin);
        return whole ? std::optional(*whole) : std::nullopt;
    }

    /// Preference and TTL among the numbers that nothing announces.
    void takeNumbers(Line &line, const QString &name)
    {
        QList<qint64> beside;
        QList<qint64> all;
        for (qsizetype i = 0; i < line.words.size(); ++i) {
            if (line.words[i].is != Word::Is::Number) {
                const auto duration =
                    line.words[i].is == Word::Is::Other ? durationOf(line.words[i].text) : std::nullopt;
                if (duration && !line.ttl)
                    line.ttl = duration; // 1h
                continue;
            }
            const bool isBefore = i + 1 < line.words.size() && line.words[i + 1].text == name;
            const bool isAfter = i > 0 && line.words[i - 1].text == name;
            // What stands before the type is never the preference.
            const bool isTtl = line.typeAt > i && name != QString();
            if (!isTtl && (isBefore || isAfter))
                beside.append(line.words[i].number);
            all.append(line.words[i].number);
        }
        QList<qint64> candidates = beside.isEmpty() ? all : beside;
        if (!line.preference && !candidates.isEmpty()) {
            line.preference = *std::min_element(candidates.begin(), candidates.end());
            all.removeOne(*line.preference);
        }
        if (!line.ttl && !all.isEmpty())
            line.ttl = *std::max_element(all.begin(), all.end());
    }

    void server(Line line)
    {
        const auto name = nameOf(line);
        if (!name)
            return;
        takeNumbers(line, *name);
        if (name->isEmpty()) {
            numberAlone(line);
            return;
        }
        const auto host = nameIn(*name);
        if (!host) {
            const auto read = hostFromUser(*name);
            m_current.kind = Kind::BadName;
            m_current.detail = read ? QString() : inputErrorText(read.error());
            return;
        }
        if (*host == m_domain && !line.preference && !m_waiting)
            return; // "MX records of example.org"
        if (Address::parse(host->toString())) {
            refuse(Kind::IpAddress, host->toString());
            return;
        }
        if (line.preference && (*line.preference < 0 || *line.preference > kMaxPreference)) {
            refuse(Kind::BadNumber, numberText(line));
            return;
        }
        accept(line, *host);
    }

    static QString numberText(const Line &line)
    {
        for (const Word &word : line.words) {
            if (word.is == Word::Is::Number && word.number == *line.preference)
                return word.text;
        }
        return QString::number(*line.preference);
    }

    void accept(const Line &line, const DomainName &host)
    {
        PastedMx server;
        server.host = host;
        if (line.preference)
            server.preference = static_cast<quint16>(*line.preference);
        else
            server.preference = std::exchange(m_waiting, std::nullopt);
        const std::optional<qint64> ttl = line.ttl ? line.ttl : m_ttl;
        if (ttl && *ttl > 0)
            server.ttl = std::chrono::seconds(*ttl);
        m_current.kind = Kind::Server;
        m_current.server = server;
    }

    /// `Priority: 10` on a line of its own: for the server before that has none, else for the next.
    void numberAlone(const Line &line)
    {
        if (!line.preference) {
            return; // a heading, or words
        }
        if (*line.preference < 0 || *line.preference > kMaxPreference) {
            refuse(Kind::BadNumber, numberText(line));
            return;
        }
        if (line.typeAt >= 0) {
            m_current.kind = Kind::NoName;
            return;
        }
        const auto number = static_cast<quint16>(*line.preference);
        const auto before = std::find_if(m_lines.rbegin(), m_lines.rend(),
                                         [](const MxPasteLine &l) { return l.server.has_value(); });
        if (before != m_lines.rend() && !before->server->preference)
            before->server->preference = number;
        else
            m_waiting = number;
    }

    DomainName m_domain;
    DomainName m_origin;
    std::optional<qint64> m_ttl;
    std::optional<quint16> m_waiting; ///< a preference whose server is still to come
    MxPasteLine m_current;
    QList<MxPasteLine> m_lines;
};

} // namespace

QList<MxPasteLine> readPastedMx(const QString &text, const DomainName &domain)
{
    static const QRegularExpression kLineEnd(u"\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"_s);
    Reader reader(domain);
    const QStringList lines = text.left(kMaxPastedLines * kMaxPastedLineChars).split(kLineEnd);
    for (const QString &line : lines.mid(0, kMaxPastedLines))
        reader.read(line.left(kMaxPastedLineChars));
    if (lines.size() > kMaxPastedLines || text.size() > kMaxPastedLines * kMaxPastedLineChars)
        reader.refuseRest();
    return reader.lines();
}

QString pasteText(const MxPasteLine &line)
{
    const auto say = [&](const char *text) {
        return fillIn(QCoreApplication::translate("MxPaste", text), {{u"detail"_s, line.detail}});
    };
    switch (line.kind) {
    case Kind::Server:
    case Kind::Note:
        return {};
    case Kind::NoName:
        return say(QT_TRANSLATE_NOOP("MxPaste", "There is no server's name in this line."));
    case Kind::TwoNames:
        return say(QT_TRANSLATE_NOOP("MxPaste", "More than one name could be the server: {detail}."));
    case Kind::BadName:
        return line.detail.isEmpty() ? say(QT_TRANSLATE_NOOP("MxPaste", "The name is too long for DNS."))
                                     : line.detail;
    case Kind::IpAddress:
        return say(QT_TRANSLATE_NOOP("MxPaste",
                                     "{detail} is an address. An MX record names a server; give the "
                                     "name that has this address."));
    case Kind::BadNumber:
        return say(QT_TRANSLATE_NOOP("MxPaste", "{detail} is no priority: those go from 0 to 65535."));
    case Kind::OtherType:
        return say(QT_TRANSLATE_NOOP("MxPaste", "This is a record of type {detail}, not MX."));
    case Kind::OtherName:
        return say(QT_TRANSLATE_NOOP("MxPaste", "This record belongs to another name: {detail}."));
    case Kind::TooMany:
        break;
    }
    return say(QT_TRANSLATE_NOOP("MxPaste",
                                 "This is more text than a table of mail servers has. The rest was "
                                 "not read."));
}

} // namespace posthorn::records
