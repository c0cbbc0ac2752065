// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/recordeddialler.h"

#include "core/base/limits.h"

#include <QJsonDocument>

#include <algorithm>

namespace posthorn::smtp {

namespace {

Dialogue ended(const Call &call, Outcome outcome)
{
    Dialogue dialogue;
    dialogue.address = call.address;
    dialogue.outcome = outcome;
    return dialogue;
}

template <class List>
auto findCall(List &list, const Call &call)
{
    return std::find_if(list.begin(), list.end(), [&](const auto &entry) { return entry.first == call; });
}

} // namespace

DialogueRecording parseDialogues(QByteArrayView text)
{
    DialogueRecording out;
    for (int number = 1; !text.isEmpty() && out.errors.size() < kMaxFileErrors; ++number) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = text.first(end < 0 ? text.size() : end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        // Most lines are DNS answers, and read by others: do not parse megabytes of them again.
        if (!line.contains("\"smtp\""))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line.toByteArray()).object();
        if (object.value(QLatin1String("kind")).toString() != QLatin1String("smtp"))
            continue;
        if (const auto entry = recordedDialogueFromJson(object))
            out.dialogues.append(*entry);
        else
            out.errors.append({number, dns::RecordingError::Why::BadEntry, entry.error()});
    }
    return out;
}

QCoro::Task<Dialogue> RecordingDialler::talk(Call call, std::stop_token stop)
{
    dns::RecordingWriter *const to = &m_to;
    const Dialogue dialogue = co_await m_base.talk(call, stop);
    if (dialogue.outcome != Outcome::Cancelled)
        to->writeOther(toJson(RecordedDialogue{call, dialogue}));
    co_return dialogue;
}

QCoro::Task<Dialogue> RecordingDialler::send(Call call, Mail mail, Objection objection, std::stop_token stop)
{
    return m_base.send(call, mail, objection, stop);
}

ReplayDialler::ReplayDialler(const DialogueRecording &recording)
{
    for (const RecordedDialogue &entry : recording.dialogues) {
        auto &list = m_series[entry.call.address];
        auto at = findCall(list, entry.call);
        if (at == list.end())
            at = list.insert(list.end(), {entry.call, Series{}});
        at->second.dialogues.append(entry.dialogue);
    }
}

QCoro::Task<Dialogue> ReplayDialler::talk(Call call, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return ended(call, Outcome::Cancelled);
    auto &list = m_series[call.address];
    const auto at = findCall(list, call);
    if (at == list.end())
        co_return ended(call, Outcome::NotRecorded);
    Series &series = at->second;
    const Dialogue dialogue = series.dialogues[series.at];
    series.at = std::min(series.at + 1, series.dialogues.size() - 1);
    co_return dialogue;
}

QCoro::Task<Dialogue> ReplayDialler::send(Call call, Mail, Objection, std::stop_token)
{
    co_return ended(call, Outcome::NotRecorded);
}

} // namespace posthorn::smtp
