// SPDX-License-Identifier: GPL-3.0-or-later
// Records of several names, evaluated and made a tree of: always an end, always within the limits.
#include "core/base/limits.h"
#include "core/lookup/spfevaluator.h"
#include "core/lookup/spffacts.h"
#include "tests/support/immediate.h"
#include "tests/support/mapresolver.h"

#include <cstdlib>

using namespace posthorn;
using namespace posthorn::lookup;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// One line a record: the first is of a.example, the second of b.example and so on. A line that starts with
/// `!` makes the name fail.
void fill(test::MapResolver &resolver, const QByteArray &input)
{
    char letter = 'a';
    for (const QByteArray &line : input.split('\n')) {
        if (letter > 'h')
            return;
        const QByteArray name = QByteArray(1, letter++) + ".example";
        if (line.startsWith('!'))
            resolver.failing(DomainName::literal(name.constData()), dns::Failed::Why::Timeout);
        else
            resolver.txt(name, line.startsWith('+') ? "v=spf1 " + line.sliced(1) : line);
        resolver.a(name, letter % 2 ? "192.0.2.1" : "2001:db8::1").mx(name, 1, "a.example");
    }
    resolver.ptr("192.0.2.1", "a.example");
}

void checkResult(const SpfResult &result)
{
    require(result.lookups <= kSpfLookupLimit + 1 && result.voidLookups <= kSpfVoidLimit + 1);
    require(result.visits.size() <= kSpfLookupLimit + 1);
    const bool bad = result.verdict == SpfVerdict::None || result.verdict == SpfVerdict::TempError ||
                     result.verdict == SpfVerdict::PermError;
    require(bad == result.problem.has_value());
    for (const char c : result.explanation)
        require(c >= 0x20 && c < 0x7f);
}

void checkTree(const SpfTree &tree)
{
    for (qsizetype i = 0; i < tree.nodes.size(); ++i) {
        const SpfNode &node = tree.nodes[i];
        require(node.parent < i && node.terms.size() == node.record.terms.size());
        require(i == 0 || tree.nodes[node.parent].terms[node.term].node == i);
        require(node.depth <= kMaxTreeDepth + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    test::MapResolver resolver;
    resolver.keepQuestions(false);
    fill(resolver, QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const DomainName domain = DomainName::literal("a.example");
    const dns::Answer txt = resolver.answerTo({domain, dns::RecordType::Txt});
    const SpfTree tree = test::resultNow(spfTree(domain, txt, &resolver, {}));
    checkTree(tree);
    (void)coverage(tree);
    (void)missingNames(tree);
    (void)finalQualifier(tree);
    for (const char *ip : {"192.0.2.1", "2001:db8::1"}) {
        const Address address = Address::parse(QByteArrayView(ip)).value();
        const auto query = spfQuery(address, "user.name+x@a.example", "helo.b.example");
        const SpfResult result = test::resultNow(checkHost(*query, &resolver, {}));
        checkResult(result);
        const SpfAnswer answer = authorises(tree, address);
        // Within the limits, the tree and the evaluation agree.
        if (result.verdict == SpfVerdict::Pass)
            require(answer != SpfAnswer::No);
        else if (!result.problem)
            require(answer != SpfAnswer::Yes);
    }
    return 0;
}
