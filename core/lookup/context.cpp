// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/context.h"

#include <QRandomGenerator>

namespace posthorn::lookup {

QByteArray randomLabel()
{
    return "posthorn-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

} // namespace posthorn::lookup
