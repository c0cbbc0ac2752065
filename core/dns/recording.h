// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/resolver.h"
#include "core/dns/trustanchor.h"

#include <QDateTime>
#include <QHash>
#include <QIODevice>
#include <QJsonObject>

#include <optional>

namespace posthorn::dns {

/// One question and what came of it.
struct RecordedAnswer
{
    /// Of whom it was asked; nothing: of the resolver.
    struct Direct
    {
        Endpoint server;
        DirectOptions options;
        bool operator==(const Direct &) const = default;
        friend size_t qHash(const Direct &d, size_t seed = 0) { return qHash(d.server, seed); }
    };
    std::optional<Direct> direct;
    Answer answer;               ///< with its question
    bool withSignatures = false; ///< asked of the resolver for the validator: signatures and all

    bool operator==(const RecordedAnswer &) const = default;
};

/// Why a file is no recording, or a line of it no entry.
struct RecordingError
{
    int line = 0; ///< counted from 1
    enum class Why
    {
        TooLarge,     ///< more than kMaxRecordingOctets
        NotRecording, ///< the first line does not name the schema
        NotJson,      ///< a line that is no JSON object
        BadEntry,     ///< `detail` names the member that is missing or wrong
        TooManyErrors ///< the rest was not read
    } why = Why::NotRecording;
    QString detail; ///< safe to show

    bool operator==(const RecordingError &) const = default;
};

/// Under which circumstances a run was recorded: signatures hold for a time, and from an anchor on.
struct RecordedRun
{
    QDateTime at; ///< UTC
    TrustAnchors anchors;

    bool operator==(const RecordedRun &) const = default;
};

/// The answers of a run, in the order in which they came. A value.
///
/// As a file: schema `posthorn.recording/1`, JSON lines. The first line is `{"schema": …}`; each of the
/// others is one entry with a `kind`: `run` (its circumstances), `dns` (asked of the resolver), `signed` (the
/// same for the validator), `authority` (of one server). Entries of other kinds belong to other rooms, which
/// read them.
struct Recording
{
    /// An entry of another kind.
    struct Other
    {
        int line = 0;
        QString kind;
        QJsonObject object;
        bool operator==(const Other &) const = default;
    };
    QList<RecordedAnswer> answers;
    std::optional<RecordedRun> run;
    QList<Other> others;
    QList<RecordingError> errors; ///< what could not be read

    bool operator==(const Recording &) const = default;
};

/// Reads any octets. \note linear time, at most kMaxFileErrors errors
Recording parseRecording(QByteArrayView text);

/// Writes entries as they come, so that a run that is ended early leaves what it has.
class RecordingWriter
{
public:
    /// Writes the first line. \param out open for writing; outlives this
    explicit RecordingWriter(QIODevice &out);

    void write(const RecordedAnswer &entry);
    void write(const RecordedRun &run);
    /// One line of another kind: \a object must have `kind`.
    void writeOther(const QJsonObject &object);
    bool ok() const { return m_ok; } ///< false once something could not be written

private:
    QIODevice &m_out;
    bool m_ok = true;
};

/// Passes questions on and writes what comes back; except what was cancelled, which is no answer.
class RecordingResolver final : public Resolver
{
public:
    /// \param base, \param to outlive this and all tasks
    /// \param withSignatures \a base answers for the validator
    RecordingResolver(Resolver &base, RecordingWriter &to, bool withSignatures = false)
        : m_base(base)
        , m_to(to)
        , m_withSignatures(withSignatures)
    {
    }
    QCoro::Task<Answer> resolve(Question question, std::stop_token stop) override;

private:
    Resolver &m_base;
    RecordingWriter &m_to;
    bool m_withSignatures;
};

/// The same for direct questions.
class RecordingAuthority final : public Authority
{
public:
    RecordingAuthority(Authority &base, RecordingWriter &to)
        : m_base(base)
        , m_to(to)
    {
    }
    QCoro::Task<Answer> ask(Endpoint server, Question question, DirectOptions options,
                            std::stop_token stop) override;

private:
    Authority &m_base;
    RecordingWriter &m_to;
};

/// Answers to one key in the order in which they were recorded, the last for ever.
class RecordedSeries
{
public:
    void append(const Answer &answer) { m_answers.append(answer); }
    const Answer &next();

private:
    QList<Answer> m_answers;
    qsizetype m_at = 0;
};

/// Answers from a recording. What it does not hold is Failed{NotRecorded}.
class ReplayResolver final : public Resolver
{
public:
    /// \param withSignatures the answers that were for the validator, and no others
    explicit ReplayResolver(const Recording &recording, bool withSignatures = false);
    QCoro::Task<Answer> resolve(Question question, std::stop_token stop) override;

private:
    QHash<Question, RecordedSeries> m_series;
};

/// The same for direct questions: server, question and options must be those that were recorded.
class ReplayAuthority final : public Authority
{
public:
    explicit ReplayAuthority(const Recording &recording);
    QCoro::Task<Answer> ask(Endpoint server, Question question, DirectOptions options,
                            std::stop_token stop) override;

private:
    QHash<std::pair<RecordedAnswer::Direct, Question>, RecordedSeries> m_series;
};

} // namespace posthorn::dns
