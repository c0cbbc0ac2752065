// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"

namespace posthorn::lookup {

/// The SPF records of an answer, as check_host() needs them.
struct SpfSelection
{
    int count = 0;
    QByteArray first;
};
SpfSelection selectSpf(const dns::Answer &answer);

/// The texts of an answer's TXT records that are SPF records (RFC 7208 §4.5).
QList<QByteArray> spfTexts(const dns::Answer &answer);

} // namespace posthorn::lookup
