// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace posthorn::window {

/// One window a user: a later program hands its domain to the one that runs, and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// \param name of the socket; empty: this user's
    explicit SingleInstance(const QString &name = {}, QObject *parent = nullptr);

    /// Tells the program that runs already. \return false: none does
    /// \param token of the desktop (xdg-activation), which lets the other program come to the front
    bool handOver(const QString &domain, const QByteArray &token = {});
    /// From now on this is the one that runs. \return false: a socket could not be made; the program works
    /// all the same
    bool listen();

signals:
    /// Another program was started, with that domain, or with none (empty).
    void called(const QString &domain, const QByteArray &token);

private:
    void read();

    QString m_name;
    QLocalServer m_server;
};

} // namespace posthorn::window
