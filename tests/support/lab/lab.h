// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/dns/answer.h"
#include "tests/support/lab/world.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

namespace posthorn::lab {

/// A small Internet on loopback: a signed root, top-level domains and the test's zones on Knot and NSD, and
/// Unbound as validating resolver over them. All name servers share one port and have addresses of their own
/// in 127/8. One lab serves all test functions of a program:
/// ```
/// void initTestCase()
/// {
///     if (const QString why = lab::Lab::missing(); !why.isEmpty())
///         QSKIP(qPrintable(why));
///     lab::World world;
///     world.zone("good.test", "@ MX 10 mx\n mx A 198.51.100.1\n");
///     world.zone("lame.test").servers = {lab::normal("ns1"), lab::behaving("ns2", lab::Persona::Lame)};
///     m_lab = std::make_unique<lab::Lab>(world);
///     QVERIFY2(m_lab->start(), qPrintable(m_lab->problem()));
/// }
/// ```
/// Processes and files end with the object, and also when the test program dies. Needs no privileges.
/// Blocking: for tests alone.
class Lab
{
public:
    explicit Lab(World world);
    ~Lab();
    Q_DISABLE_COPY_MOVE(Lab)

    /// Empty when the servers are at hand (environment variable POSTHORN_SERVERS, or build/servers/root of
    /// the source tree); else a sentence for QSKIP.
    static QString missing();

    /// Starts everything, and returns when every server answers for every zone.
    /// \return false on failure: see problem()
    bool start();
    QString problem() const; ///< what went wrong, with the log of whoever it was

    dns::Endpoint resolver() const;  ///< Unbound, validating
    quint16 authorityPort() const;   ///< where all name servers listen
    QString trustAnchorFile() const; ///< the root's DS
    /// `--resolver`, `--authority-port` and `--trust-anchor` for posthorn-cli.
    QStringList cliOptions() const;

    /// The name server of that name ("ns1.good.test"), where clients find it.
    dns::Endpoint nameServer(const QByteArray &host) const;
    QString directory() const; ///< configurations, zones and logs, until the lab ends
    /// Where the unpacked programs lie, and what a process needs to run them (LD_LIBRARY_PATH).
    static QString serversRoot();
    static QProcessEnvironment serversEnvironment();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace posthorn::lab
