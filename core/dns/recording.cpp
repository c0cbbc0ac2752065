// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/recording.h"

#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "core/dns/recordingjson.h"

#include <QJsonDocument>

namespace posthorn::dns {

namespace {

constexpr QLatin1String kSchema("posthorn.recording/1");
using Why = RecordingError::Why;

std::optional<QJsonObject> objectOf(QByteArrayView line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

void complain(Recording &out, int line, Why why, const QString &detail = {})
{
    out.errors.append({line, why, detail});
}

void readEntry(Recording &out, int number, QByteArrayView line)
{
    const auto object = objectOf(line);
    if (!object)
        return complain(out, number, Why::NotJson);
    const QString kind = object->value(QLatin1String("kind")).toString();
    if (kind.isEmpty())
        return complain(out, number, Why::BadEntry, QStringLiteral("kind"));
    if (kind == QLatin1String("run")) {
        if (const auto run = recordedRunFromJson(*object))
            out.run = *run;
        else
            complain(out, number, Why::BadEntry, run.error());
        return;
    }
    if (!isKindOfAnswer(kind))
        out.others.append({number, kind, *object});
    else if (const auto entry = recordedAnswerFromJson(*object))
        out.answers.append(*entry);
    else
        complain(out, number, Why::BadEntry, entry.error());
}

bool beginsRecording(QByteArrayView line)
{
    const auto object = objectOf(line);
    return object && object->value(QLatin1String("schema")).toString() == kSchema;
}

} // namespace

Recording parseRecording(QByteArrayView text)
{
    Recording out;
    if (text.size() > kMaxRecordingOctets) {
        complain(out, 0, Why::TooLarge);
        return out;
    }
    for (int number = 1; !text.isEmpty(); ++number) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = text.first(end < 0 ? text.size() : end).trimmed();
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (number == 1 && !beginsRecording(line))
            break;
        if (out.errors.size() >= kMaxFileErrors) {
            complain(out, number, Why::TooManyErrors);
            return out;
        }
        if (number > 1 && !line.isEmpty())
            readEntry(out, number, line);
        if (text.isEmpty())
            return out;
    }
    complain(out, 1, Why::NotRecording);
    return out;
}

RecordingWriter::RecordingWriter(QIODevice &out)
    : m_out(out)
{
    writeOther({{QStringLiteral("schema"), QString(kSchema)}});
}

void RecordingWriter::write(const RecordedAnswer &entry)
{
    writeOther(toJson(entry));
}

void RecordingWriter::write(const RecordedRun &run)
{
    writeOther(toJson(run));
}

void RecordingWriter::writeOther(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    m_ok = m_ok && m_out.write(line) == line.size();
}

QCoro::Task<Answer> RecordingResolver::resolve(Question question, std::stop_token stop)
{
    RecordingWriter *const to = &m_to;
    const bool withSignatures = m_withSignatures;
    Answer answer = co_await m_base.resolve(question, stop);
    if (!answer.failed() || answer.failed()->why != Failed::Why::Cancelled)
        to->write({std::nullopt, answer, withSignatures});
    co_return answer;
}

QCoro::Task<Answer> RecordingAuthority::ask(Endpoint server, Question question, DirectOptions options,
                                            std::stop_token stop)
{
    RecordingWriter *const to = &m_to;
    Answer answer = co_await m_base.ask(server, question, options, stop);
    if (!answer.failed() || answer.failed()->why != Failed::Why::Cancelled)
        to->write({RecordedAnswer::Direct{server, options}, answer, false});
    co_return answer;
}

const Answer &RecordedSeries::next()
{
    const Answer &answer = m_answers[m_at];
    m_at = std::min(m_at + 1, m_answers.size() - 1);
    return answer;
}

ReplayResolver::ReplayResolver(const Recording &recording, bool withSignatures)
{
    for (const RecordedAnswer &entry : recording.answers) {
        if (!entry.direct && entry.withSignatures == withSignatures)
            m_series[entry.answer.question].append(entry.answer);
    }
}

QCoro::Task<Answer> ReplayResolver::resolve(Question question, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return failedAnswer(question, Failed::Why::Cancelled);
    const auto series = m_series.find(question);
    if (series == m_series.end())
        co_return failedAnswer(question, Failed::Why::NotRecorded);
    co_return series->next();
}

ReplayAuthority::ReplayAuthority(const Recording &recording)
{
    for (const RecordedAnswer &entry : recording.answers) {
        if (entry.direct)
            m_series[{*entry.direct, entry.answer.question}].append(entry.answer);
    }
}

QCoro::Task<Answer> ReplayAuthority::ask(Endpoint server, Question question, DirectOptions options,
                                         std::stop_token stop)
{
    if (stop.stop_requested())
        co_return failedAnswer(question, Failed::Why::Cancelled);
    const auto series = m_series.find({RecordedAnswer::Direct{server, options}, question});
    if (series == m_series.end())
        co_return failedAnswer(question, Failed::Why::NotRecorded);
    co_return series->next();
}

} // namespace posthorn::dns
