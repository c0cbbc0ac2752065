// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/rdata.h"
#include "core/dns/zonefileresolver.h"
#include "core/lookup/registration.h"
#include "tests/support/immediate.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using dns::RecordType;
using State = Registration::State;

namespace {

const QByteArray kZones = R"($TTL 3600
. SOA a.root. h.root. 1 2 3 4 60
. NS a.root.
com. NS ns.parent.com.
ns.parent.com. A 192.0.2.1
co.uk. NS ns.parent.com.
net. NS ns.parent.net.
com. SOA ns.parent.com. h.com. 1 2 3 4 60
com. NS ns.parent.com.
com. NS ns2.parent.com.
com. NS ns3.parent.com.
com. NS ns4.parent.com.
ns.parent.com. A 192.0.2.1
ns2.parent.com. A 192.0.2.2
ns3.parent.com. A 192.0.2.3
ns4.parent.com. A 192.0.2.4
taken.com. NS ns.elsewhere.com.
nodata.com. TXT "here"
alias.com. CNAME gone.com.
taken.com. SOA ns.elsewhere.com. h.taken.com. 1 2 3 4 60
taken.com. NS ns.elsewhere.com.
co.uk. SOA ns.parent.com. h.co.uk. 1 2 3 4 60
co.uk. NS ns.parent.com.
)";

/// Answers each question alike, and remembers whom it asked.
class OneAnswer : public dns::Authority
{
public:
    QList<dns::Outcome> outcomes; ///< one after the other; the last for all further
    QList<dns::Endpoint> asked;

    QCoro::Task<dns::Answer> ask(dns::Endpoint server, dns::Question question, dns::DirectOptions,
                                 std::stop_token) override
    {
        asked.append(server);
        dns::Answer answer;
        answer.question = question;
        answer.outcome = outcomes.size() > 1 ? outcomes.takeFirst() : outcomes.first();
        co_return answer;
    }
};

const dns::Outcome kDenies = dns::Absent{dns::Absent::Kind::NxDomain, std::chrono::seconds(60)};
const dns::Outcome kRefers = dns::Absent{dns::Absent::Kind::NoData, std::chrono::seconds(60)};
const dns::Outcome kFails = dns::Failed{dns::Failed::Why::Timeout, {}};

} // namespace

class RegistrationTest : public QObject
{
    Q_OBJECT

private:
    Registration look(const char *name, dns::Authority *authority = nullptr)
    {
        Context context;
        context.resolver = &m_resolver;
        context.authority = authority;
        context.authorityPort = 5300;
        return test::resultNow(registrationOf(DomainName::literal(name), context));
    }

    dns::ZoneFileResolver m_resolver = dns::ZoneFileResolver::fromText(kZones);

private slots:
    void zonesAreRead() { QCOMPARE(m_resolver.errors().size(), 0); }
    void states_data();
    void states();
    void theParentIsAsked();
    void theParentKnowsBetter();
    void theParentCannotBeAsked();
    void anotherServerIsAskedWhereOneFails();
};

void RegistrationTest::states_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("registrable");
    const auto row = [](const char *what, const char *name, State state, const char *registrable) {
        QTest::newRow(what) << QByteArray(name) << static_cast<int>(state)
                            << QString::fromLatin1(registrable);
    };
    row("delegated", "taken.com", State::Registered, "taken.com");
    row("below", "a.b.taken.com", State::Registered, "taken.com");
    row("exists without NS", "nodata.com", State::Registered, "nodata.com");
    row("an alias to nothing exists itself", "alias.com", State::Registered, "alias.com");
    row("free", "free.com", State::NotRegistered, "free.com");
    row("free, asked below", "mail.free.com", State::NotRegistered, "free.com");
    row("free under a suffix of two labels", "mail.free.co.uk", State::NotRegistered, "free.co.uk");
    row("no such top-level domain", "mail.nosuchtop", State::Reserved, "mail.nosuchtop");
    row("for documentation", "mail.example.com", State::Reserved, ".");
    row("for tests", "mail.test", State::Reserved, ".");
    row("a suffix itself", "co.uk", State::Unknown, ".");
    row("a single label", "com", State::Unknown, ".");
    row("look-up fails", "taken.net", State::Unknown, "taken.net"); // its zone is not in the files
}

void RegistrationTest::states()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, state);
    QFETCH(const QString, registrable);
    const Registration seen = look(name.constData());
    QCOMPARE(static_cast<int>(seen.state), state);
    QCOMPARE(seen.registrable.toString(), registrable);
}

void RegistrationTest::theParentIsAsked()
{
    OneAnswer parent;
    parent.outcomes = {kDenies};
    QCOMPARE(look("free.com", &parent).state, State::NotRegistered);
    QCOMPARE(parent.asked, (QList<dns::Endpoint>{{*Address::parse(QByteArrayView("192.0.2.1")), 5300}}));
    parent.asked.clear();
    // Only a denial is looked at again.
    QCOMPARE(look("taken.com", &parent).state, State::Registered);
    QVERIFY(parent.asked.isEmpty());
}

void RegistrationTest::theParentKnowsBetter()
{
    OneAnswer parent;
    parent.outcomes = {kRefers};
    QCOMPARE(look("free.com", &parent).state, State::Registered);
}

/// The resolver is believed; and not all servers of the parent are tried.
void RegistrationTest::theParentCannotBeAsked()
{
    OneAnswer parent;
    parent.outcomes = {kFails};
    QCOMPARE(look("free.com", &parent).state, State::NotRegistered);
    QCOMPARE(parent.asked.size(), 3);
}

void RegistrationTest::anotherServerIsAskedWhereOneFails()
{
    OneAnswer parent;
    parent.outcomes = {kFails, kFails, kRefers};
    QCOMPARE(look("free.com", &parent).state, State::Registered);
}

QTEST_APPLESS_MAIN(RegistrationTest)
#include "registration_test.moc"
