// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace posthorn::ui {

/// Writes a private key so that nobody but its owner can read it (mode 0600). A file that is there already is
/// left alone. \return what went wrong, in the system's words; empty: nothing
QString savePrivateKey(const QString &path, const QByteArray &pem);

} // namespace posthorn::ui
