// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lab/loopback.h"
#include "tests/support/lab/testcertificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <memory>

namespace posthorn::lab {

/// Where in a dialogue something happens.
enum class MailStage
{
    None,
    Greeting,
    Hello,
    StartTls,
    Handshake,
    HelloInside, ///< EHLO under TLS
    Mail,
    Recipient,
    Data,
    Message,
    Quit,
};

/// How a mail server behaves. The default is a sound one without certificates: set those, and it offers TLS.
struct MailManners
{
    QByteArray greeting = "220 mx.example.com ESMTP\r\n"; ///< as it goes out, whatever it is; empty: none
    std::chrono::milliseconds greetingDelay{0};
    bool repeatsGreeting = false; ///< for ever
    MailStage hangs = MailStage::None;
    MailStage closes = MailStage::None;
    /// What is answered in place of the usual, by the verb in capitals ("RCPT"); without line end.
    QHash<QByteArray, QByteArray> replies{};
    QByteArray behindStartTls{}; ///< clear text behind the 220 to STARTTLS
    bool takesClearText = false; ///< processes under TLS what came in clear (CVE-2011-0411)
    bool closesAtHelo = false;   ///< hangs up on HELO, whatever it says to EHLO
    /// What a server that minds clear text behind STARTTLS does about it.
    enum class Offence
    {
        None,
        HangsUp,       ///< ends the connection instead of the handshake
        RefusesIt,     ///< refuses STARTTLS, and goes on in clear text
        HangsUpInside, ///< ends the connection behind the handshake
        RefusesInside, ///< refuses EHLO under TLS
    };
    Offence offence = Offence::None;
    bool relays = false; ///< takes mail for any domain, not only for `domain`
    bool knowsPostmaster = true;
    QByteArray domain = "example.com";
    Credentials credentials{};
    QByteArray intermediates{}; ///< PEM, sent behind its own certificate
    QByteArray cipherString{};  ///< OpenSSL's; "" is the default
    QByteArray maxProtocol{};   ///< "TLSv1.1"
};

/// A mail server of our own on one loopback address and port, in a thread of its own: blocking test code may
/// talk to it. It keeps what it was told.
class MailServer
{
public:
    explicit MailServer(const MailManners &manners = {});
    ~MailServer();
    Q_DISABLE_COPY_MOVE(MailServer)

    /// Port 0: any free one.
    bool listen(const Address &address = loopback(), quint16 port = 0);
    quint16 port() const;
    void setManners(const MailManners &manners);

    int connections() const;
    QList<QByteArray> commands() const; ///< of all connections, in order of arrival; data lines not
    QList<QByteArray> messages() const; ///< as they came, dots undone

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace posthorn::lab
