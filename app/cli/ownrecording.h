// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/lookupstack.h"
#include "core/base/documentlimits.h"
#include "core/lookup/context.h"

#include <QBuffer>

namespace posthorn::cli {

/// Keeps what one audit is told by a stack that it may share with others: a recording of its own, from
/// memory or not. Signatures are judged by a validator of the audit's own, as one that others use has some
/// of the keys already and does not ask for them.
class OwnRecording
{
public:
    /// \param stack outlives this
    explicit OwnRecording(LookupStack &stack);
    OwnRecording(const OwnRecording &) = delete;
    OwnRecording &operator=(const OwnRecording &) = delete;

    /// Puts itself between the audit and what \a context has. Once.
    void listenTo(lookup::Context *context);
    /// Await this behind the audit, before this goes: what is still asked for signatures is stopped.
    QCoro::Task<> ended();
    /// posthorn.recording/1; empty where it became larger than kMaxKeptRecordingOctets.
    QByteArray octets() const { return m_writer.ok() ? m_octets.data() : QByteArray(); }

private:
    /// What goes beyond its bound cannot be written.
    class Bounded final : public QBuffer
    {
    public:
        Bounded() { open(QIODevice::WriteOnly); }

    protected:
        qint64 writeData(const char *data, qint64 size) override
        {
            return pos() + size > kMaxKeptRecordingOctets ? -1 : QBuffer::writeData(data, size);
        }
    };

    LookupStack &m_stack;
    Bounded m_octets;
    dns::RecordingWriter m_writer;
    std::optional<dns::RecordingResolver> m_resolver;
    std::optional<dns::RecordingAuthority> m_authority;
    std::optional<smtp::RecordingDialler> m_dialler;
    std::unique_ptr<web::Fetcher> m_fetcher;
    std::optional<dns::RecordingResolver> m_signatures;
    Tracker m_tracker;
    std::optional<TrackedResolver> m_tracked;
    std::unique_ptr<dns::Validator> m_validator;
};

} // namespace posthorn::cli
