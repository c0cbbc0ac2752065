// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace posthorn::ui {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QString say(const char *text)
{
    return QCoreApplication::translate("Times", text);
}

QString count(const char *text, qint64 n)
{
    return QCoreApplication::translate("Times", text, nullptr, static_cast<int>(n));
}

} // namespace

QString agoText(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < kMinute)
        return say(QT_TRANSLATE_NOOP("Times", "just now"));
    if (seconds < kHour)
        return count(QT_TRANSLATE_N_NOOP("Times", "%n minute(s) ago"), seconds / kMinute);
    if (seconds < kDay)
        return count(QT_TRANSLATE_N_NOOP("Times", "%n hour(s) ago"), seconds / kHour);
    return count(QT_TRANSLATE_N_NOOP("Times", "%n day(s) ago"), seconds / kDay);
}

QString momentText(const QDateTime &then, const QDateTime &now)
{
    const QDateTime local = then.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                    : QLocale().toString(local, QLocale::ShortFormat);
}

QString durationText(qint64 seconds)
{
    if (seconds > 0 && seconds % kDay == 0)
        return count(QT_TRANSLATE_N_NOOP("Times", "%n day(s)"), seconds / kDay);
    if (seconds > 0 && seconds % kHour == 0)
        return count(QT_TRANSLATE_N_NOOP("Times", "%n hour(s)"), seconds / kHour);
    if (seconds > 0 && seconds % kMinute == 0)
        return count(QT_TRANSLATE_N_NOOP("Times", "%n minute(s)"), seconds / kMinute);
    return count(QT_TRANSLATE_N_NOOP("Times", "%n second(s)"), seconds);
}

} // namespace posthorn::ui
