// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/asidetranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QThread>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kFolder = ":/posthorn/translations";

} // namespace

AsideTranslator::AsideTranslator(QObject *parent)
    : QTranslator(parent)
{
    standInFront();
}

AsideTranslator::~AsideTranslator()
{
    QCoreApplication::removeTranslator(this);
}

QStringList AsideTranslator::languages()
{
    QStringList codes{u"en"_s};
    for (const QString &file :
         QDir(QString::fromLatin1(kFolder)).entryList({u"posthorn_*.qm"_s}, QDir::Files)) {
        const QString code = file.section(u'_', 1).chopped(3);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

void AsideTranslator::standInFront()
{
    QCoreApplication::installTranslator(this);
}

void AsideTranslator::speak(const QString &code)
{
    m_spoken = std::make_unique<QTranslator>();
    const QString folder = QString::fromLatin1(kFolder);
    if (!m_spoken->load(QLocale(code), u"posthorn"_s, u"_"_s, folder) &&
        !m_spoken->load(folder + u"/posthorn_en.qm"_s))
        m_spoken.reset();
}

void AsideTranslator::beSilent()
{
    m_spoken.reset();
}

QString AsideTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                   int n) const
{
    // The engine's threads go on in the window's language.
    if (QThread::currentThread() != thread() || !m_spoken)
        return {};
    const QString text = m_spoken->translate(context, source, disambiguation, n);
    // Texts that it does not have are English: not those of the window's language.
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace posthorn::ui
