// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/domainlist.h"

#include "app/cli/options.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/base/userinput.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kShownInput = 60;
constexpr QByteArrayView kByteOrderMark = "\xef\xbb\xbf"; ///< editors put it in front of a file

Complaint aboutLine(const InputLine &line, QByteArrayView text, const QString &why)
{
    const QString template_ = said(QT_TRANSLATE_NOOP("Cli", "line {line}: \"{text}\": {why}"));
    return {fillIn(template_, {{u"line"_s, QString::number(line.number)},
                               {u"text"_s, safeText(text, kShownInput)},
                               {u"why"_s, why}})};
}

} // namespace

Checked<DomainName> readDomain(const QString &typed)
{
    const auto domain = domainFromUser(typed);
    if (!domain)
        return complain(inputErrorText(domain.error()));
    return *domain;
}

ListedDomain readListLine(const InputLine &line)
{
    QByteArrayView text = line.text;
    if (line.number == 1 && text.startsWith(kByteOrderMark))
        text = text.sliced(kByteOrderMark.size());
    if (const qsizetype hash = text.indexOf('#'); hash >= 0)
        text = text.first(hash);
    else if (line.tooLong)
        return aboutLine(line, text, said(QT_TRANSLATE_NOOP("Cli", "This line is too long for a domain.")));
    text = text.trimmed();
    if (text.isEmpty())
        return BlankLine{};
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString typed = decode(text);
    if (decode.hasError())
        return aboutLine(line, text, said(QT_TRANSLATE_NOOP("Cli", "This is not UTF-8 text.")));
    const auto domain = readDomain(typed);
    if (!domain)
        return aboutLine(line, text, domain.error().text);
    return *domain;
}

} // namespace posthorn::cli
