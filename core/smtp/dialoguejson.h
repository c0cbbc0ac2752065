// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/smtp/dialogue.h"

#include <QJsonObject>

namespace posthorn::smtp {

/// A call and what came of it.
struct RecordedDialogue
{
    Call call;
    Dialogue dialogue;
    bool operator==(const RecordedDialogue &) const = default;
};

/// "connect-timeout"
QString outcomeId(Outcome outcome);
std::optional<Outcome> outcomeFromId(QStringView id);

/// One entry of a recording, `"kind": "smtp"`. Octets are base64: what servers say is no text.
QJsonObject toJson(const RecordedDialogue &entry);
/// The way back. \return the entry, or the name of the first member that is missing or wrong
Result<RecordedDialogue, QString> recordedDialogueFromJson(const QJsonObject &object);

} // namespace posthorn::smtp
