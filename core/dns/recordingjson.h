// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dns/recording.h"

#include <QJsonObject>

namespace posthorn::dns {

/// One entry as the object that stands on its line; members that say nothing (empty, 0, false) are left out.
QJsonObject toJson(const RecordedAnswer &entry);

/// The way back. \return the entry, or the name of the first member that is missing or wrong
Result<RecordedAnswer, QString> recordedAnswerFromJson(const QJsonObject &object);

/// Of an answer, by its `kind`.
bool isKindOfAnswer(const QString &kind);

QJsonObject toJson(const RecordedRun &run);
Result<RecordedRun, QString> recordedRunFromJson(const QJsonObject &object);

} // namespace posthorn::dns
