// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include "app/cli/options.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <clocale>
#include <langinfo.h>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto kFolder = ":/posthorn/translations";
constexpr auto kPrefix = "posthorn_";

} // namespace

bool prepareLocale()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return true;
    // LC_ALL would override the character set; what it says of the language stays.
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qputenv("LC_MESSAGES", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
    return false;
}

QStringList Language::available()
{
    QStringList codes{u"en"_s};
    const QString prefix = QString::fromLatin1(kPrefix);
    for (const QString &file :
         QDir(QString::fromLatin1(kFolder)).entryList({prefix + u"*.qm"_s}, QDir::Files)) {
        const QString code = file.mid(prefix.size()).chopped(3);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

QString Language::spoken(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    const bool known =
        available().contains(locale.name()) || available().contains(locale.name().section(u'_', 0, 0));
    return known ? locale.bcp47Name() : u"en"_s;
}

Checked<std::unique_ptr<Language>> Language::choose(const QString &code)
{
    auto language = std::make_unique<Language>();
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // "de_AT" is content with German.
    const QString spoken = QString(code).replace(u'-', u'_').section(u'_', 0, 0);
    const bool known = available().contains(code) || available().contains(spoken);
    if (!code.isEmpty() && !known) {
        const QString text = said(
            QT_TRANSLATE_NOOP("Cli", "There is no translation into \"{code}\". --lang takes one of {list}."));
        return complain(
            fillIn(text, {{u"code"_s, safeText(code, 20)}, {u"list"_s, available().join(u", "_s)}}));
    }
    const QString folder = QString::fromLatin1(kFolder);
    // English has a catalogue too: of its plural forms.
    if (language->m_translator.load(locale, QString::fromLatin1(kPrefix).chopped(1), u"_"_s, folder) ||
        language->m_translator.load(QString::fromLatin1(kPrefix) + u"en"_s, folder))
        QCoreApplication::installTranslator(&language->m_translator);
    return language;
}

} // namespace posthorn::cli
