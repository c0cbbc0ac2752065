// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/mailprogram.h"

#include "tests/support/lab/lab.h"
#include "tests/support/lab/loopback.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpSocket>

namespace posthorn::lab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds kStartTime{30};

QString modules()
{
    return Lab::serversRoot() + u"/usr/lib/python3/dist-packages"_s;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &name, const QByteArray &octets)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

} // namespace

QString MailProgram::missing()
{
    return QFile::exists(modules() + u"/aiosmtpd"_s) ? QString()
                                                     : u"aiosmtpd is not at hand: tests/lab/servers.sh"_s;
}

bool MailProgram::start(const Address &address, quint16 port, const Credentials &credentials)
{
    m_address = address;
    m_port = port;
    Command command;
    command.program = u"/usr/bin/python3"_s;
    command.arguments = {u"-m"_s, u"aiosmtpd"_s, u"-n"_s, u"-c"_s, u"aiosmtpd.handlers.Mailbox"_s};
    if (!credentials.certificate.isEmpty()) {
        const QString certificate = m_directory.filePath(u"certificate.pem"_s);
        const QString key = m_directory.filePath(u"key.pem"_s);
        if (!write(certificate, credentials.certificate) || !write(key, credentials.key))
            return false;
        command.arguments << u"--tlscert"_s << certificate << u"--tlskey"_s << key;
    }
    command.arguments << u"-l"_s << u"%1:%2"_s.arg(address.toString()).arg(port)
                      << m_directory.filePath(u"store"_s);
    command.environment.insert(u"PYTHONPATH"_s, modules());
    command.output = m_directory.filePath(u"log"_s);
    command.endsWithUs = true;
    return m_process.start(command);
}

bool MailProgram::waitUntilItListens()
{
    const QDeadlineTimer deadline(kStartTime);
    while (!deadline.hasExpired() && m_process.isRunning()) {
        QTcpSocket socket;
        goDirectly(socket);
        socket.connectToHost(m_address.toString(), m_port);
        if (socket.waitForConnected(100))
            return true;
        m_process.waitForEnd(std::chrono::milliseconds(20));
    }
    return false;
}

QList<QByteArray> MailProgram::messages() const
{
    QList<QByteArray> messages;
    const QDir box(m_directory.filePath(u"store/new"_s));
    for (const QString &name : box.entryList(QDir::Files))
        messages.append(contentOf(box.filePath(name)));
    return messages;
}

void MailProgram::empty()
{
    QDir box(m_directory.filePath(u"store/new"_s));
    for (const QString &name : box.entryList(QDir::Files))
        box.remove(name);
}

QString MailProgram::log() const
{
    return QString::fromUtf8(contentOf(m_directory.filePath(u"log"_s)));
}

} // namespace posthorn::lab
