// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "tests/support/lab/childprocess.h"
#include "tests/support/lab/testcertificates.h"

#include <QList>
#include <QTemporaryDir>

namespace posthorn::lab {

/// A mail server that others wrote (aiosmtpd), with a store of its own: what lies there was delivered. It
/// takes mail for everybody. Blocking: for tests alone.
class MailProgram
{
public:
    /// Empty when it is at hand; else a sentence for QSKIP.
    static QString missing();

    /// \param credentials empty: it offers no encryption; else it takes mail only under TLS
    bool start(const Address &address, quint16 port, const Credentials &credentials = {});
    bool waitUntilItListens();
    void stop() { m_process.stop(); }

    QList<QByteArray> messages() const;
    void empty();        ///< throws away what it has
    QString log() const; ///< all of it

private:
    QTemporaryDir m_directory;
    ChildProcess m_process;
    Address m_address;
    quint16 m_port = 0;
};

} // namespace posthorn::lab
