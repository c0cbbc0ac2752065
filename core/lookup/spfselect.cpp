// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/spfselect.h"

#include "core/dns/rdata.h"
#include "core/records/spfrecord.h"

namespace posthorn::lookup {

SpfSelection selectSpf(const dns::Answer &answer)
{
    SpfSelection selected;
    const dns::Found *found = answer.found();
    if (!found)
        return selected;
    for (const dns::Record &record : found->records) {
        QByteArray text = dns::txtText(record);
        if (records::isSpf(text) && selected.count++ == 0)
            selected.first = std::move(text);
    }
    return selected;
}

QList<QByteArray> spfTexts(const dns::Answer &answer)
{
    QList<QByteArray> texts;
    const dns::Found *found = answer.found();
    if (!found)
        return texts;
    for (const dns::Record &record : found->records) {
        const QByteArray text = dns::txtText(record);
        if (records::isSpf(text))
            texts.append(text);
    }
    return texts;
}

} // namespace posthorn::lookup
