// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/diagnostics.h"

#include <QApplication>
#include <QLocale>
#include <QStyle>
#include <QSysInfo>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

QString diagnosticText(const NetworkChoice &network)
{
    QStringList resolvers;
    for (const QString &resolver : network.resolvers) {
        const QUrl url(resolver);
        // A URL may hold a name and a password.
        resolvers.append(url.scheme().isEmpty()
                             ? resolver
                             : url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toString());
    }
    return QStringList{u"Posthorn "_s + QCoreApplication::applicationVersion(),
                       u"Qt "_s + QString::fromLatin1(qVersion()),
                       QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
                       QGuiApplication::platformName() + u", style "_s + QApplication::style()->name(),
                       u"Language "_s + QLocale().name(),
                       u"Resolvers: "_s +
                           (resolvers.isEmpty() ? u"of the system"_s : resolvers.join(u", "_s)),
                       u"Timeout: "_s + QString::number(network.timeout.count()) + u" ms"_s}
        .join(u'\n');
}

} // namespace posthorn::ui
