// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dmarcedit.h"

#include "core/plan/mender.h"

#include <algorithm>

namespace posthorn::plan {

using namespace Qt::Literals::StringLiterals;
using dns::RecordType;
using records::DmarcRecord;

namespace {

std::optional<DmarcRecord> parsed(const QByteArray &text)
{
    const records::DmarcParse parse = records::parseDmarc(text);
    const auto *found = std::get_if<records::DmarcParsed>(&parse);
    return found ? std::optional(found->record) : std::nullopt;
}

bool change(Work &work, const std::function<QByteArray(const DmarcRecord &)> &print)
{
    const DomainName name = work.below("_dmarc");
    if (!work.canChange(name, RecordType::Txt))
        return false;
    const QList<Text> texts = dmarcTexts(work);
    const auto record = texts.size() == 1 ? parsed(texts.first().text) : std::nullopt;
    if (!record)
        return false;
    const QByteArray text = print(*record);
    return text == texts.first().text || work.replaceTexts(name, {texts.first().rdata}, {text});
}

} // namespace

QList<Text> dmarcTexts(const Work &work)
{
    QList<Text> texts = work.texts(work.below("_dmarc"));
    texts.removeIf([](const Text &text) { return !parsed(text.text); });
    return texts;
}

std::optional<DmarcRecord> dmarcRecord(const Work &work)
{
    const QList<Text> texts = dmarcTexts(work);
    return texts.size() == 1 ? parsed(texts.first().text) : std::nullopt;
}

bool editDmarc(Work &work, const std::function<void(DmarcRecord &)> &edit)
{
    return change(work, [&](DmarcRecord record) {
        edit(record);
        return records::print(record);
    });
}

bool editDmarcTags(Work &work, const std::function<void(records::TagList &)> &edit)
{
    return change(work, [&](const DmarcRecord &record) {
        records::TagList list = record.written;
        edit(list);
        return records::print(list);
    });
}

bool mendDmarcSlips(Work &work)
{
    const QList<Text> texts = dmarcTexts(work);
    const auto meant = texts.size() == 1 ? records::mendDmarc(texts.first().text) : std::nullopt;
    const DomainName name = work.below("_dmarc");
    return meant && work.canChange(name, RecordType::Txt) &&
           work.replaceTexts(name, {texts.first().rdata}, {meant->text});
}

bool beginDmarc(Work &work, const QByteArray &text)
{
    const DomainName name = work.below("_dmarc");
    return work.canChange(name, RecordType::Txt) && dmarcTexts(work).isEmpty() &&
           work.replaceTexts(name, {}, {text});
}

std::optional<records::ReportUri> reportTo(const QString &address)
{
    const QByteArray octets = address.trimmed().toUtf8();
    const QByteArray bare = octets.startsWith("mailto:") ? octets.mid(7) : octets;
    const records::ReportUri uri =
        octets.startsWith("https:")
            ? records::parseReportUri(octets, records::ReportKind::TlsRpt)
            : records::parseReportUri(records::mailtoUri(bare).text, records::ReportKind::Dmarc);
    return uri.isUsable() ? std::optional(uri) : std::nullopt;
}

std::optional<QList<records::ReportUri>> reportsTo(const QString &addresses)
{
    QList<records::ReportUri> uris;
    for (const QString &word : wordsOf(addresses)) {
        const auto uri = reportTo(word);
        if (!uri)
            return std::nullopt;
        uris.append(*uri);
    }
    return uris.isEmpty() ? std::nullopt : std::optional(uris);
}

} // namespace posthorn::plan
