// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dkimkey.h"

#include <QTest>

using namespace posthorn::records;

namespace {

// Made for these tests; nobody has the private halves.
const QByteArray
    kRsa512("MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAOJckhjGNPpG2MGgnMm3n2YAV5LzkkXyTEmu0K0cZZ2s33WGkL0P0K85d5iaxn4Y"
            "HQZGpVwFZWsz0MzShjaf73kCAwEAAQ==");
const QByteArray kRsa1024(
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCf6ad4x1aN2JViworJPg1xGGXrzDE+jwmuqqftBVJjFoOJJbGWWnhYwTTR"
    "x8Isz58h6JuBWE1EmF4eUJVm1JIegtlwuadZ+pFqCe+pjmzDj5EVcZ+xZl9TWRbjbFN+Q8MvpR+sRSep8pAD4w5D39CCFBwo"
    "FLWVfRXMr7GZhsESOQIDAQAB");
const QByteArray
    kPkcs1("MIGJAoGBAJ/pp3jHVo3YlWLCisk+DXEYZevMMT6PCa6qp+0FUmMWg4klsZZaeFjBNNHHwizPnyHom4FYTUSYXh5QlWbUkh6C"
           "2XC5p1n6kWoJ76mObMOPkRVxn7FmX1NZFuNsU35Dwy+lH6xFJ6nykAPjDkPf0IIUHCgUtZV9FcyvsZmGwRI5AgMBAAE=");
const QByteArray
    kRsaPss("MIGdMAsGCSqGSIb3DQEBCgOBjQAwgYkCgYEAuFezWfqDQ0RdbBWxw8MhRqcoFztEB5gdtg92Z3vg+Lz9l+xygeLuWRDNGzVH"
            "uKESEorCSoT2/wPFgE6gQmatVMuyuieh52FkZSrHwOCa+qG5w8dHgnbyQOMERNiZO1qEtQwx7SKftvZqCdYwlCBkhijaQu4n"
            "ETUmyMgMBI/dtMECAwEAAQ==");
const QByteArray kEd25519("Em2GaIkuW0N0OLihi2ugKxkslsYHkU2DxDmPJPTKq8w=");
const QByteArray kEd25519Spki("MCowBQYDK2VwAyEAEm2GaIkuW0N0OLihi2ugKxkslsYHkU2DxDmPJPTKq8w=");

QList<int> codes(const DkimParse &parse)
{
    QList<int> list;
    for (const auto &issue : parse->issues)
        list.append(static_cast<int>(issue.code));
    return list;
}

QList<int> expect(std::initializer_list<DkimIssue> issues)
{
    QList<int> list;
    for (const DkimIssue issue : issues)
        list.append(static_cast<int>(issue));
    return list;
}

} // namespace

class DkimKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void mended_data();
    void mended();
    void keys_data();
    void keys();
    void notKeys_data();
    void notKeys();
    void issues_data();
    void issues();
    void issuesHaveAPlace();
    void flagsAndLists();
    void changedFieldsArePrinted();
    void madeKeyIsPrinted();
    void base64_data();
    void base64();
    void hostNames_data();
    void hostNames();
};

void DkimKeyTest::keys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("bits");
    const auto row = [](const char *name, const QByteArray &text, DkimPublicKey::Algorithm algorithm,
                        DkimPublicKey::Form form, int bits) {
        QTest::newRow(name) << text << static_cast<int>(algorithm) << static_cast<int>(form) << bits;
    };
    using enum DkimPublicKey::Algorithm;
    using enum DkimPublicKey::Form;
    row("RSA 1024", "v=DKIM1; k=rsa; p=" + kRsa1024, Rsa, SubjectPublicKeyInfo, 1024);
    row("RSA 512", "p=" + kRsa512, Rsa, SubjectPublicKeyInfo, 512);
    row("no type is RSA", "v=DKIM1; p=" + kRsa1024, Rsa, SubjectPublicKeyInfo, 1024);
    row("PKCS #1", "v=DKIM1; p=" + kPkcs1, Rsa, RsaPublicKey, 1024);
    row("Ed25519", "v=DKIM1; k=ed25519; p=" + kEd25519, Ed25519, Raw, 256);
    row("white space inside the base64", "p=" + kRsa1024.left(64) + " \r\n\t" + kRsa1024.mid(64), Rsa,
        SubjectPublicKeyInfo, 1024);
    row("white space and a last semicolon", "v = DKIM1 ; p = " + kRsa1024 + " ; ", Rsa, SubjectPublicKeyInfo,
        1024);
}

void DkimKeyTest::keys()
{
    QFETCH(QByteArray, text);
    QFETCH(int, algorithm);
    QFETCH(int, form);
    const auto parsed = parseDkimKey(text);
    QVERIFY(parsed);
    QCOMPARE(codes(parsed), QList<int>());
    QVERIFY(parsed->record.key);
    QCOMPARE(static_cast<int>(parsed->record.key->algorithm), algorithm);
    QCOMPARE(static_cast<int>(parsed->record.key->form), form);
    QTEST(parsed->record.key->bits, "bits");
    QCOMPARE(print(parsed->record), text);
}

void DkimKeyTest::notKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("SPF of a wildcard") << QByteArray("v=spf1 -all");
    QTest::newRow("DMARC of a wildcard") << QByteArray("v=DMARC1; p=none");
    QTest::newRow("verification token") << QByteArray("google-site-verification=abc");
    QTest::newRow("DomainKeys policy") << QByteArray("o=~; r=postmaster@example.com");
    QTest::newRow("host name") << QByteArray("s1.dkim.example.com");
}

void DkimKeyTest::notKeys()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDkimKey(text));
}

void DkimKeyTest::issues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QByteArray &text, std::initializer_list<DkimIssue> issues,
                        bool good = false) { QTest::newRow(name) << text << expect(issues) << good; };
    using enum DkimIssue;
    row("revoked", "v=DKIM1; p=", {}, true);
    row("version of another kind", "v=DKIM2; p=" + kRsa1024, {BadVersion});
    row("version in small letters", "v=dkim1; p=" + kRsa1024, {BadVersion});
    row("version misspelt", "v=DKMI1; p=" + kRsa1024, {BadVersion});
    row("version later", "k=rsa; v=DKIM1; p=" + kRsa1024, {VersionNotFirst});
    row("no version is right", "k=rsa; p=" + kRsa1024, {}, true);
    row("no tag", "v=DKIM1; rsa; p=" + kRsa1024, {NotATagList});
    row("two semicolons", "v=DKIM1;; p=" + kRsa1024, {NotATagList});
    row("octet beyond ASCII", "v=DKIM1; n=\xc3\xa4; p=" + kRsa1024, {NotATagList});
    row("tag twice", "v=DKIM1; k=rsa; k=rsa; p=" + kRsa1024, {DuplicateTag});
    row("no key", "v=DKIM1; k=rsa;", {MissingP});
    row("key type alone", "k=rsa", {MissingP});
    row("base64 with a strange sign", "p=MIGf#", {StrayOctets, NotAKey});
    row("joints of strings inside", "p=" + kRsa1024.left(50) + "\"\"" + kRsa1024.mid(50),
        {StrayOctets, TypingSlip}, true);
    row("full stop behind", "p=" + kRsa1024 + ".", {StrayOctets}, true);
    row("URL alphabet", "p=MIG_-", {StrayOctets, BadBase64});
    row("base64 cut off", "p=" + kRsa1024.chopped(1), {BadBase64});
    row("base64 of something else", "p=AAAA", {NotAKey});
    row("key cut off", "p=" + kRsa1024.chopped(8), {NotAKey});
    row("RSA-PSS key", "p=" + kRsaPss, {NotAKey});
    row("Ed25519 where RSA is said", "p=" + kEd25519Spki, {NotAKey});
    row("RSA where Ed25519 is said", "k=ed25519; p=" + kRsa1024, {NotAKey});
    row("Ed25519 in DER", "k=ed25519; p=" + kEd25519Spki, {NotAKey});
    row("octets behind the key", "p=" + kRsa1024 + "AAAA", {KeyTrailer}, true);
    row("unknown key type", "k=ecdsa; p=" + kRsa1024, {UnknownKeyType});
    row("key type in capitals", "k=RSA; p=" + kRsa1024, {BadValue}, true);
    row("only SHA-1", "h=sha1; p=" + kRsa1024, {NoUsableHash});
    row("SHA-1 beside SHA-256", "h=sha1:sha256; p=" + kRsa1024, {}, true);
    row("unknown hash", "h=md5; p=" + kRsa1024, {NoUsableHash});
    row("for something else", "s=tlsrpt; p=" + kRsa1024, {NotEmail}, true);
    row("for e-mail among others", "s=tlsrpt : email; p=" + kRsa1024, {}, true);
    row("for all", "s=*; p=" + kRsa1024, {}, true);
    row("empty member", "t=y:; p=" + kRsa1024, {BadValue}, true);
    row("granularity of RFC 4871", "v=DKIM1; g=*; p=" + kRsa1024, {UnknownTag}, true);
    row("quotes around", "\"v=DKIM1; p=" + kRsa1024 + "\"",
        {TypingSlip, NotATagList, StrayOctets, TypingSlip});
    row("escaped semicolon", "v=DKIM1\\; p=" + kRsa1024, {BadVersion, TypingSlip});
    row("quotes in a comment", "v=DKIM1; n=\"mine\"; p=" + kRsa1024, {}, true);
}

void DkimKeyTest::issues()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto parsed = parseDkimKey(text);
    QVERIFY(parsed);
    auto found = codes(parsed);
    QFETCH(QList<int>, codes);
    std::sort(found.begin(), found.end()); // the order is that of places, see issuesHaveAPlace()
    std::sort(codes.begin(), codes.end());
    QCOMPARE(found, codes);
    QCOMPARE(parsed->isGood(), good);
    QCOMPARE(print(parsed->record), text);
    QCOMPARE(parseDkimKey(print(parsed->record)), parsed);
}

void DkimKeyTest::issuesHaveAPlace()
{
    const auto parsed = parseDkimKey("v=DKIM2; k=dsa; h=sha1; p=A");
    QCOMPARE(parsed->issues.size(), 4);
    const auto &version = parsed->issues[0];
    QCOMPARE(version.offset, 2);
    QCOMPARE(version.length, 5);
    QCOMPARE(version.tag, QByteArray("v"));
    QCOMPARE(version.likely, QByteArray("DKIM1"));
    const auto &type = parsed->issues[1];
    QCOMPARE(type.code, DkimIssue::UnknownKeyType);
    QCOMPARE(type.offset, 11);
    QCOMPARE(type.length, 3);
    QCOMPARE(type.likely, QByteArray("rsa"));
    QCOMPARE(parsed->issues[3].offset, 26);
}

void DkimKeyTest::flagsAndLists()
{
    const auto both = parseDkimKey("v=DKIM1; t=y:s; h=sha1; s=other; p=")->record;
    QVERIFY(both.isTesting());
    QVERIFY(both.isStrict());
    QVERIFY(both.isRevoked());
    QVERIFY(both.allowsOnlySha1());
    QVERIFY(!both.servesEmail());
    const auto none = parseDkimKey("v=DKIM1; p=" + kRsa1024)->record;
    QVERIFY(!none.isTesting());
    QVERIFY(!none.isStrict());
    QVERIFY(!none.isRevoked());
    QVERIFY(none.allowsSha256());
    QVERIFY(!none.allowsOnlySha1());
    QVERIFY(none.servesEmail());
    QVERIFY(!parseDkimKey("v=DKIM1")->record.isRevoked());
}

void DkimKeyTest::changedFieldsArePrinted()
{
    DkimKey key = parseDkimKey("v=DKIM1;x=1;  t=y;p=" + kEd25519 + ";")->record;
    key.t = std::nullopt;
    key.k = "ed25519";
    QCOMPARE(print(key), "v=DKIM1;x=1;p=" + kEd25519 + ";k=ed25519;");
    DkimKey unversioned = parseDkimKey("k=ed25519; p=" + kEd25519)->record;
    unversioned.v = "DKIM1"; // must come first
    QCOMPARE(parseDkimKey(print(unversioned))->issues.size(), 0);
    QVERIFY(print(unversioned).startsWith("v=DKIM1;"));
}

void DkimKeyTest::madeKeyIsPrinted()
{
    DkimKey key;
    key.v = "DKIM1";
    key.k = "ed25519";
    key.p = kEd25519;
    QCOMPARE(print(key), "v=DKIM1; k=ed25519; p=" + kEd25519);
    QVERIFY(parseDkimKey(print(key))->record.key);
}

void DkimKeyTest::base64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("whole groups") << QByteArray("AAAA") << true;
    QTest::newRow("one sign of padding") << QByteArray("AAA=") << true;
    QTest::newRow("two") << QByteArray("AA==") << true;
    QTest::newRow("three") << QByteArray("A===") << false;
    QTest::newRow("padding missing") << QByteArray("AAA") << false;
    QTest::newRow("padding in the midst") << QByteArray("AA==AAAA") << false;
    QTest::newRow("URL alphabet") << QByteArray("AA-_") << false;
}

void DkimKeyTest::base64()
{
    QFETCH(QByteArray, text);
    QTEST(decodeStrictBase64(text).has_value(), "valid");
}

void DkimKeyTest::hostNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("target of a provider")
        << QByteArray("selector1-example-com._domainkey.example.onmicrosoft.com") << true;
    QTest::newRow("trailing dot") << QByteArray("s1.domainkey.u1.wl.sendgrid.net.") << true;
    QTest::newRow("three labels") << QByteArray("a.example.com") << true;
    QTest::newRow("two labels") << QByteArray("example.com") << false;
    QTest::newRow("address") << QByteArray("192.0.2.1") << false;
    QTest::newRow("key") << QByteArray("v=DKIM1; p=") << false;
    QTest::newRow("sentence") << QByteArray("not.a host.name") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("root") << QByteArray(".") << false;
}

void DkimKeyTest::hostNames()
{
    QFETCH(QByteArray, text);
    QTEST(looksLikeHostName(text), "is");
}

void DkimKeyTest::mended_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mended"); // empty: nothing is sure
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &mended) {
        QTest::newRow(name) << text << mended;
    };
    const QByteArray good = "v=DKIM1; k=rsa; p=" + kRsa1024;
    row("spaces for semicolons", "v=DKIM1 k=rsa p=" + kRsa1024, good);
    row("commas for semicolons", "v=DKIM1, k=rsa, p=" + kRsa1024, good);
    row("backslashes", "v=DKIM1\\; k=rsa\\; p=" + kRsa1024, good);
    row("no-break space", "v=DKIM1;\xc2\xa0k=rsa; p=" + kRsa1024, good);
    row("colon for the equals sign", "v=DKIM1; k=rsa; p:" + kRsa1024, good);
    row("stray word", good + "; hello", good);
    row("tag twice, the same", "v=DKIM1; k=rsa; k=rsa; p=" + kRsa1024, good);
    row("nothing wrong", good + ';', "");
    row("another version", "v=DKIM2; p=" + kRsa1024, "");
    row("two keys", good + "; p=" + kRsa512, "");
    row("key without its tag", "v=DKIM1; k=rsa; " + kRsa1024, "");
    row("key behind an empty one", "v=DKIM1; p=; " + kRsa1024, "");
    row("key cut off", "v=DKIM1 k=rsa p=MIGf", "");
    row("no key", "hello", "");
}

void DkimKeyTest::mended()
{
    QFETCH(QByteArray, text);
    QTEST(mendDkimKey(text).value_or(QByteArray()), "mended");
}

QTEST_APPLESS_MAIN(DkimKeyTest)
#include "dkimkey_test.moc"
