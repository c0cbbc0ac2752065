// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builders/keyfile.h"

#include <QFile>

namespace posthorn::ui {

QString savePrivateKey(const QString &path, const QByteArray &pem)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.errorString();
    // Before there is anything to be read in it.
    const bool isPrivate = file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (isPrivate && file.write(pem) == pem.size() && file.flush())
        return {};
    const QString error = file.errorString();
    file.remove();
    return error;
}

} // namespace posthorn::ui
