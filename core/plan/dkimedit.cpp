// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dkimedit.h"

#include "core/dns/rdata.h"
#include "core/plan/mender.h"
#include "core/records/dkimkey.h"

namespace posthorn::plan {

using dns::RecordType;

QByteArray withoutSlips(const QByteArray &text)
{
    return records::findTypingSlips(text).mended.trimmed();
}

void publishKey(Work &work, const DomainName &name, const QString &value)
{
    const QByteArray text = withoutSlips(value.toUtf8());
    if (!records::parseDkimKey(text) && records::looksLikeHostName(text)) {
        const auto target = DomainName::parse(text);
        if (target && work.put(name, RecordType::Txt, {}) && work.makeRoomForAlias(name))
            work.put(name, RecordType::Cname, {dns::makeName(*target)});
        return;
    }
    if (!work.put(name, RecordType::Cname, {}))
        return;
    QList<QByteArray> old;
    for (const Text &present : work.texts(name))
        old.append(present.rdata);
    work.replaceTexts(name, old, {text});
}

bool isKeyOrTarget(const QString &value)
{
    const QByteArray text = withoutSlips(value.toUtf8());
    return records::parseDkimKey(text) || records::looksLikeHostName(text);
}

} // namespace posthorn::plan
