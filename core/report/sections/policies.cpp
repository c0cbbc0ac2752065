// SPDX-License-Identifier: GPL-3.0-or-later
// SPF, DKIM, DMARC, and encryption on the way.
#include "core/base/limits.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;
using lookup::Area;

namespace {

QString allText(const QString &all)
{
    if (all == "-"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "-all: mail from anybody else is forged"));
    if (all == "~"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "~all: mail from anybody else is suspicious"));
    if (all == "?"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "?all: nothing is said about mail from anybody else"));
    if (all == "+"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "+all: anybody may send"));
    return {};
}

QString keyStateText(const QString &state)
{
    if (state == "ok"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "in order"));
    if (state == "weak"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "weak"));
    if (state == "revoked"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "revoked"));
    if (state == "none"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "nothing there"));
    return say(QT_TRANSLATE_NOOP("Report", "cannot be used"));
}

Status keyStatus(const QString &state)
{
    if (state == "ok"_L1)
        return Status::Ok;
    if (state == "weak"_L1)
        return Status::Warn;
    return state == "invalid"_L1 ? Status::Bad : Status::Skipped;
}

QString policyText(const QString &policy)
{
    if (policy == "reject"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "reject: receivers refuse mail that fails the check"));
    if (policy == "quarantine"_L1)
        return say(QT_TRANSLATE_NOOP("Report",
                                     "quarantine: receivers treat mail that fails the check as suspicious"));
    if (policy == "none"_L1)
        return say(
            QT_TRANSLATE_NOOP("Report", "none: receivers only report, and deliver forged mail as well"));
    return policy;
}

/// How far the way to full protection has been gone, and what comes next. When is up to what the reports
/// show: there is no date.
QString stageText(const AuditDocument::Dmarc &dmarc)
{
    if (dmarc.policy == "none"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "1 of 3: it watches. Next: quarantine, once the reports show "
                                               "that all mail of yours passes."));
    if (dmarc.testing && !dmarc.policy.isEmpty())
        return say(QT_TRANSLATE_NOOP("Report",
                                     "It is being tried out. Next: t=y is taken out, once the reports "
                                     "show that all mail of yours passes."));
    if (dmarc.policy == "quarantine"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "2 of 3: it protects in part. Next: reject, once no mail of "
                                               "yours is treated as suspicious."));
    if (dmarc.policy == "reject"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "3 of 3: it protects in full."));
    return {};
}

QString alignmentText(const QString &alignment)
{
    if (alignment == "s"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "strict: the very same domain"));
    if (alignment == "r"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "relaxed: the same organizational domain"));
    return alignment;
}

QString modeText(const QString &mode)
{
    if (mode == "enforce"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "enforce: without encryption no mail is sent"));
    if (mode == "testing"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "testing: failures are only reported"));
    return mode;
}

} // namespace

QList<Block> spfSection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    const QString state = audit.stateOf(Area::Spf);
    if (state.isEmpty() || state == "skipped"_L1 || state == "error"_L1)
        return {};
    if (state == "none"_L1)
        return {Paragraph{say(QT_TRANSLATE_NOOP(
            "Report", "There is no SPF record: nothing says which servers may send in the domain's name."))}};
    if (audit.spfRecord.isEmpty() && audit.spfTree.isEmpty())
        return {Paragraph{say(QT_TRANSLATE_NOOP(
            "Report", "There is no single SPF record that receivers could read: see the findings."))}};
    FactRows facts;
    facts.code(say(QT_TRANSLATE_NOOP("Report", "Record")), audit.spfRecord);
    facts.add(say(QT_TRANSLATE_NOOP("Report", "At its end")), allText(audit.spfAll));
    if (audit.spfLookups)
        facts.add(say(QT_TRANSLATE_NOOP("Report", "Look-ups")),
                  say(QT_TRANSLATE_NOOP("Report", "{count} of at most {most}, counted for the worst case"),
                      {{u"count"_s, making.numberText(*audit.spfLookups)},
                       {u"most"_s, making.numberText(kSpfLookupLimit)}}));
    if (audit.spfVoidLookups)
        facts.add(say(QT_TRANSLATE_NOOP("Report", "That lead to nothing")),
                  say(QT_TRANSLATE_NOOP("Report", "{count} of at most {most}"),
                      {{u"count"_s, making.numberText(*audit.spfVoidLookups)},
                       {u"most"_s, making.numberText(kSpfVoidLimit)}}));
    QList<Block> blocks{facts.table()};
    Tree tree;
    for (const auto &term : audit.spfTree) {
        QStringList notes;
        if (!term.domain.isEmpty() && !term.term.contains(term.domain, Qt::CaseInsensitive))
            notes.append(term.domain);
        notes.append(sayCount(QT_TRANSLATE_N_NOOP("Report", "%n look-up(s)"), term.lookups));
        if (!term.provider.isEmpty())
            notes.append(term.provider);
        tree.rows.append({term.depth, term.term, notes.join(u" · "_s)});
    }
    if (!tree.rows.isEmpty()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "What the record looks up")), {}});
        blocks.append(tree);
    }
    return blocks;
}

QList<Block> dkimSection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    const QString state = audit.stateOf(Area::Dkim);
    if (state.isEmpty() || state == "skipped"_L1)
        return {};
    if (audit.selectors.isEmpty())
        return {Paragraph{say(QT_TRANSLATE_NOOP(
            "Report", "No key was found under the names that were tried. Keys cannot be listed: the name of "
                      "yours stands behind s= in the DKIM-Signature of a message."))}};
    Table table{{say(QT_TRANSLATE_NOOP("Report", "Selector")), say(QT_TRANSLATE_NOOP("Report", "State")),
                 say(QT_TRANSLATE_NOOP("Report", "Key")), say(QT_TRANSLATE_NOOP("Report", "Alias to"))},
                {},
                {4, 3, 4, 7}};
    for (const auto &selector : audit.selectors) {
        Cell name{selector.selector};
        name.code = true;
        Cell stateCell{keyStateText(selector.state)};
        stateCell.status = keyStatus(selector.state);
        QString key = selector.algorithm;
        if (selector.bits)
            key = say(QT_TRANSLATE_NOOP("Report", "{algorithm}, {bits} bits"),
                      {{u"algorithm"_s, selector.algorithm}, {u"bits"_s, QString::number(*selector.bits)}});
        if (selector.testing)
            key += u' ' + say(QT_TRANSLATE_NOOP("Report", "(marked as a test)"));
        Cell alias{selector.cname.isEmpty() ? u"–"_s : selector.cname};
        alias.code = !selector.cname.isEmpty();
        table.rows.append({name, stateCell, Cell{key.isEmpty() ? u"–"_s : key}, alias});
    }
    QList<Block> blocks{table};
    for (const auto &selector : audit.selectors) {
        if (!selector.record.isEmpty())
            blocks.append(
                RecordBlock{selector.selector + u"._domainkey"_s, u"TXT"_s, {}, selector.record, {}});
    }
    return blocks;
}

QList<Block> dmarcSection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    const QString state = audit.stateOf(Area::Dmarc);
    if (state.isEmpty() || state == "skipped"_L1 || state == "error"_L1)
        return {};
    const AuditDocument::Dmarc &dmarc = audit.dmarc;
    if (dmarc.record.isEmpty())
        return {Paragraph{say(QT_TRANSLATE_NOOP(
            "Report", "There is no DMARC policy: receivers decide by themselves what to do with mail that "
                      "somebody else sends in the domain's name, and nobody hears of it."))}};
    FactRows facts;
    facts.code(say(QT_TRANSLATE_NOOP("Report", "Record")), dmarc.record);
    facts.code(say(QT_TRANSLATE_NOOP("Report", "Found at")), dmarc.foundAt);
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Mail of the domain")), policyText(dmarc.policy));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Stage")), stageText(dmarc));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Of subdomains")), policyText(dmarc.subdomainPolicy));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Of subdomains that do not exist")),
              policyText(dmarc.nonexistentPolicy));
    if (dmarc.testing)
        facts.add(say(QT_TRANSLATE_NOOP("Report", "Test mode")),
                  say(QT_TRANSLATE_NOOP("Report", "t=y: receivers are asked to apply one level less")));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "DKIM must be of")), alignmentText(dmarc.dkimAlignment));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "SPF must be of")), alignmentText(dmarc.spfAlignment));
    facts.code(say(QT_TRANSLATE_NOOP("Report", "Summaries go to")), dmarc.rua.join(u"\n"_s));
    facts.code(say(QT_TRANSLATE_NOOP("Report", "Reports of failures go to")), dmarc.ruf.join(u"\n"_s));
    return {facts.table()};
}

QList<Block> transportSection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    FactRows facts;
    facts.add(say(QT_TRANSLATE_NOOP("Report", "MTA-STS mode")), modeText(audit.stsMode));
    facts.code(say(QT_TRANSLATE_NOOP("Report", "MTA-STS id")), audit.stsId);
    facts.code(say(QT_TRANSLATE_NOOP("Report", "MTA-STS servers")), audit.stsMx.join(u"\n"_s));
    facts.add(say(QT_TRANSLATE_NOOP("Report", "MTA-STS is kept for")), ttlText(audit.stsMaxAge));
    facts.code(say(QT_TRANSLATE_NOOP("Report", "Reports about encryption go to")),
               audit.tlsRptRua.join(u"\n"_s));
    facts.code(say(QT_TRANSLATE_NOOP("Report", "BIMI record")), audit.bimiRecord);
    if (facts.isEmpty())
        return {};
    return {facts.table()};
}

} // namespace posthorn::report
