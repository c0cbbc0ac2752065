// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/dkimlines.h"

#include "core/base/safetext.h"
#include "core/base/userinput.h"
#include "core/providers/catalogue.h"
#include "core/records/dkimkey.h"
#include "core/records/dkimkeypair.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("DkimLines", text);
}

const QList<plan::DkimWish> *wishedOf(const Wishes &wishes)
{
    return wishes.desired.dkim.value();
}

QString keyText(const records::DkimKey &record)
{
    if (!record.key)
        return said(QT_TRANSLATE_NOOP("DkimLines", "no key that can be read"));
    return record.key->algorithm == records::DkimPublicKey::Algorithm::Ed25519
               ? u"Ed25519"_s
               : u"RSA %1"_s.arg(record.key->bits);
}

QString aliasText(const DomainName &target)
{
    return said(QT_TRANSLATE_NOOP("DkimLines", "kept at %1")).arg(safeText(target.toUnicode()));
}

DkimLine lineOf(const lookup::SelectorSeen &seen)
{
    using State = DkimLine::State;
    DkimLine line;
    line.selector = seen.selector;
    const auto target = seen.target();
    const auto &catalogue = providers::Catalogue::shipped();
    const auto *preset = target ? catalogue.byDkimTarget(*target) : catalogue.bySelector(seen.selector);
    line.service = preset ? preset->name : QString();
    for (const records::DkimParse &key : seen.keys) {
        if (!key)
            continue;
        const records::DkimKey &record = key->record;
        line.key = record.isRevoked() ? QString() : keyText(record);
        const bool isRsa = record.key && record.key->algorithm == records::DkimPublicKey::Algorithm::Rsa;
        line.state = record.isRevoked()                                   ? State::Revoked
                     : isRsa && record.key->bits < records::kLeastKeyBits ? State::Weak
                                                                          : State::Published;
    }
    if (target && !seen.txt.found())
        line.state = State::Dangling;
    if (target)
        line.key = line.key.isEmpty() ? aliasText(*target) : line.key + u", "_s + aliasText(*target);
    return line;
}

/// What a wish makes of the line of its selector.
DkimLine wishedLine(DkimLine line, const plan::DkimWish &wish)
{
    using State = DkimLine::State;
    if (!wish.record) {
        line.state = State::Leaving;
        return line;
    }
    const records::DkimParse key = records::parseDkimKey(wish.record->toUtf8());
    if (key && key->record.isRevoked()) {
        line.state = State::Revoking;
        return line;
    }
    line.state = State::Fresh;
    const auto target = hostFromUser(*wish.record);
    line.key = key ? keyText(key->record) : target ? aliasText(*target) : QString();
    return line;
}

} // namespace

QList<DkimLine> dkimLines(const Wishes &wishes, const audit::Audit *seen)
{
    QList<DkimLine> lines;
    if (seen && seen->seen.dkim) {
        for (const lookup::SelectorSeen &selector : seen->seen.dkim->selectors) {
            if (selector.isPresent())
                lines.append(lineOf(selector));
        }
    }
    for (const plan::DkimWish &wish : wishedOf(wishes) ? *wishedOf(wishes) : QList<plan::DkimWish>()) {
        const auto at = std::find_if(lines.begin(), lines.end(), [&](const DkimLine &line) {
            return line.selector.compare(wish.selector, Qt::CaseInsensitive) == 0;
        });
        DkimLine fresh;
        fresh.selector = wish.selector;
        if (at != lines.end())
            *at = wishedLine(*at, wish);
        else
            lines.append(wishedLine(fresh, wish));
    }
    return lines;
}

Wishes withKey(Wishes wishes, const QString &selector, const std::optional<QString> &record)
{
    QList<plan::DkimWish> keys = wishedOf(wishes) ? *wishedOf(wishes) : QList<plan::DkimWish>();
    keys.removeIf([&](const plan::DkimWish &wish) {
        return wish.selector.compare(selector, Qt::CaseInsensitive) == 0;
    });
    keys.append({selector, record});
    wishes.desired.dkim = keys;
    return wishes;
}

QString freshSelector(const Wishes &wishes, const audit::Audit *seen, const QDate &today)
{
    const QList<DkimLine> lines = dkimLines(wishes, seen);
    const QString base = u"s"_s + today.toString(u"yyyyMM"_s);
    QString name = base;
    const auto isTaken = [&](const QString &candidate) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const DkimLine &line) { return line.selector == candidate; });
    };
    for (char letter = 'b'; isTaken(name) && letter <= 'z'; ++letter)
        name = base + QLatin1Char(letter);
    return name;
}

QString selectorFault(const QString &selector)
{
    const auto name = DomainName::parse(selector.toUtf8());
    const bool isUsable =
        name && !name->isRoot() && std::all_of(selector.begin(), selector.end(), [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_');
        });
    return isUsable ? QString()
                    : said(QT_TRANSLATE_NOOP(
                          "DkimLines", "A selector is a short name of letters and digits, such as s1."));
}

QString dkimRecordFault(const QString &record)
{
    const records::DkimParse key = records::parseDkimKey(record.trimmed().toUtf8());
    if (key && (key->record.key || key->record.isRevoked()))
        return {};
    const auto host = hostFromUser(record);
    if (host && host->labelCount() > 2)
        return {}; // an alias
    return said(QT_TRANSLATE_NOOP(
        "DkimLines", "This is neither a key record (v=DKIM1; …; p=…) nor the name that an alias leads to."));
}

} // namespace posthorn::ui
