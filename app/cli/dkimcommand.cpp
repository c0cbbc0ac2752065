// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dkimcommand.h"

#include "app/cli/domainlist.h"
#include "app/cli/textlayout.h"
#include "core/base/fillin.h"
#include "core/base/jsonwriter.h"
#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "core/records/dkimkeypair.h"

#include <QCoreApplication>
#include <QFile>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;
using Algorithm = records::DkimPublicKey::Algorithm;

/// What is to be made, and for whom.
struct KeyOrder
{
    DomainName domain;
    QString selector;
    DomainName name; ///< SELECTOR._domainkey.DOMAIN
};

Checked<KeyOrder> readOrder(const QStringList &words)
{
    if (words.size() != 3 || words.first() != u"keygen"_s)
        return complain(
            said(QT_TRANSLATE_NOOP("Cli", "For which domain and selector? posthorn-cli dkim keygen DOMAIN "
                                          "SELECTOR")));
    const auto domain = readDomain(words[1]);
    if (!domain)
        return failure(domain.error());
    const auto selector = DomainName::parse(words[2].toUtf8());
    const auto below = DomainName::parse(words[2].toUtf8() + "._domainkey");
    const auto name = below ? below->within(*domain) : below;
    if (!selector || selector->isRoot() ||
        !selector->within(DomainName::literal("example")).value_or(DomainName()).isHostName() || !name)
        return complain(fillIn(
            said(QT_TRANSLATE_NOOP("Cli", "\"{value}\" is no selector: letters, digits and hyphens, such as "
                                          "s1 or mail-2026.")),
            {{u"value"_s, safeText(words[2], 60)}}));
    return KeyOrder{*domain, selector->toString(), *name};
}

/// Writes a secret into a new file that its owner alone may read; never over one that is there.
std::optional<Complaint> writeSecret(const QString &name, const QByteArray &secret)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(secret) == secret.size() && file.flush())
        return std::nullopt;
    const QString text =
        file.exists() && !file.isOpen()
            ? said(QT_TRANSLATE_NOOP(
                  "Cli", "{file} is there already, and is not overwritten: a key that signs mail would be "
                         "lost."))
            : said(QT_TRANSLATE_NOOP("Cli", "{file} cannot be written: {why}"));
    return Complaint{fillIn(text, {{u"file"_s, safeText(name)}, {u"why"_s, file.errorString()}})};
}

QByteArray keyJson(const KeyOrder &order, const dns::Record &record, const Settings &settings,
                   const QString &file)
{
    const bool isRsa = settings.algorithm == Algorithm::Rsa;
    JsonWriter json;
    json.beginObject().member("schema", u"posthorn.dkim-key/1"_s).member("domain", order.domain.toString());
    json.member("selector", order.selector).member("algorithm", isRsa ? u"rsa"_s : u"ed25519"_s);
    json.member("bits", isRsa ? settings.keyBits : 256);
    json.member("name", order.name.toString()).member("type", u"TXT"_s).member("ttl", record.ttl.count());
    json.member("value", QString::fromLatin1(dns::txtText(record))).member("rdata", dns::rdataText(record));
    json.member("file", file).endObject();
    return json.take() + '\n';
}

} // namespace

CommandInfo DkimCommand::info() const
{
    return {Verb::Dkim, "dkim", QT_TRANSLATE_NOOP("Cli", "keygen DOMAIN SELECTOR"),
            QT_TRANSLATE_NOOP("Cli", "Make a pair of DKIM keys"),
            QT_TRANSLATE_NOOP(
                "Cli",
                "Makes a pair of keys for signing mail. The private key goes into the new file "
                "DOMAIN.SELECTOR.pem, which its owner alone may read; the record to publish is written to "
                "standard output as a line of a zone file. Nothing is looked up.")};
}

QCoro::Task<ExitStatus> DkimCommand::run(Invocation invocation) const
{
    Terminal &terminal = *invocation.terminal;
    const Settings &settings = invocation.settings;
    const auto order = readOrder(invocation.words);
    if (!order) {
        terminal.complain(order.error().text);
        co_return order.error().status;
    }
    const auto pair = records::makeDkimKeyPair(settings.algorithm, settings.keyBits);
    if (!pair) {
        terminal.complain(fillIn(said(QT_TRANSLATE_NOOP("Cli", "The keys could not be made: {why}")),
                                 {{u"why"_s, pair.error()}}));
        co_return ExitStatus::NotDone;
    }
    const QString file = order->domain.toString() + u'.' + order->selector + u".pem"_s;
    if (const auto complaint = writeSecret(file, pair->privateKey)) {
        terminal.complain(complaint->text);
        co_return complaint->status;
    }
    const dns::Record record{order->name, dns::RecordType::Txt, std::chrono::seconds(3600),
                             dns::makeTxt(pair->record)};
    if (settings.json)
        terminal.write(keyJson(*order, record, settings, file));
    else
        terminal.write(dns::zoneLine(record).toLatin1() + '\n');
    if (!settings.json && settings.detail != Detail::Quiet)
        terminal.printError(paragraph(
            fillIn(said(QT_TRANSLATE_NOOP("Cli", "The private key is in {file}. Have the mail server "
                                                 "sign with it, once the record is published.")),
                   {{u"file"_s, file}}),
            terminal.style().width, {}, {}));
    co_return ExitStatus::Done;
}

} // namespace posthorn::cli
