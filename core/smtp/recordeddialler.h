// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/recording.h"
#include "core/smtp/dialoguejson.h"

#include <QHash>

namespace posthorn::smtp {

/// The dialogues of a recording (dns::Recording says what such a file is): its lines of the kind `smtp`.
struct DialogueRecording
{
    QList<RecordedDialogue> dialogues;
    QList<dns::RecordingError> errors; ///< lines that cannot be read; at most kMaxFileErrors
    bool operator==(const DialogueRecording &) const = default;
};
/// Reads what parseRecording() passes over. \a text is a recording as a whole.
DialogueRecording parseDialogues(QByteArrayView text);

/// Passes calls on and writes what comes of them; except what was cancelled, and messages that are sent.
class RecordingDialler final : public Dialler
{
public:
    /// \param base, \param to outlive this and all tasks
    RecordingDialler(Dialler &base, dns::RecordingWriter &to)
        : m_base(base)
        , m_to(to)
    {
    }
    QCoro::Task<Dialogue> talk(Call call, std::stop_token stop) override;
    QCoro::Task<Dialogue> send(Call call, Mail mail, Objection objection, std::stop_token stop) override;

private:
    Dialler &m_base;
    dns::RecordingWriter &m_to;
};

/// Talks from a recording, where the same call is in it; several dialogues of one call come in their order,
/// the last for ever. What it does not hold is Outcome::NotRecorded, and so is every sending.
class ReplayDialler final : public Dialler
{
public:
    explicit ReplayDialler(const DialogueRecording &recording);
    QCoro::Task<Dialogue> talk(Call call, std::stop_token stop) override;
    QCoro::Task<Dialogue> send(Call call, Mail mail, Objection objection, std::stop_token stop) override;

private:
    struct Series
    {
        QList<Dialogue> dialogues;
        qsizetype at = 0;
    };
    QHash<Address, QList<std::pair<Call, Series>>> m_series;
};

} // namespace posthorn::smtp
