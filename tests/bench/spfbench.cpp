// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluates the checks of a file over the records of another, so many rounds, and prints microseconds a
// check.
#include "core/lookup/spfevaluator.h"
#include "tests/support/immediate.h"
#include "tests/support/mapresolver.h"

#include <QFile>

#include <cstdio>
#include <ctime>

using namespace posthorn;

namespace {

struct Check
{
    lookup::SpfQuery query;
    QByteArray verdict;
};

QList<QList<QByteArray>> rowsOf(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    QList<QList<QByteArray>> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            rows.append(line.split('\t'));
    }
    return rows;
}

void fill(test::MapResolver &resolver, const char *path)
{
    for (const QList<QByteArray> &row : rowsOf(path)) {
        const QByteArray &data = row.at(2);
        if (row.at(1) == "TXT")
            resolver.txt(row.at(0), data);
        else if (row.at(1) == "MX")
            resolver.mx(row.at(0), data.split(' ').at(0).toUShort(), data.split(' ').at(1));
        else
            resolver.a(row.at(0), data.constData());
    }
}

QList<Check> checksOf(const char *path)
{
    QList<Check> checks;
    for (const QList<QByteArray> &row : rowsOf(path)) {
        const Address ip = Address::parse(QByteArrayView(row.at(0))).value();
        checks.append({lookup::spfQuery(ip, row.at(2), row.at(1)).value(), row.at(3)});
    }
    return checks;
}

/// Every answer that the checks ask for, made beforehand, as the peer's are.
class PreparedResolver final : public dns::Resolver
{
public:
    PreparedResolver(test::MapResolver &from, const QList<Check> &checks)
    {
        from.keepQuestions(true);
        for (const Check &check : checks)
            test::resultNow(lookup::checkHost(check.query, &from, {}));
        for (const dns::Question &question : from.questions())
            m_answers.insert(question, from.answerTo(question));
    }
    QCoro::Task<dns::Answer> resolve(dns::Question question, std::stop_token) override
    {
        co_return m_answers.value(question);
    }

private:
    QHash<dns::Question, dns::Answer> m_answers;
};

/// Microseconds of processor time a check; negative: a verdict was wrong.
double run(const QList<Check> &checks, int rounds, dns::Resolver &resolver, records::SpfCache *cache)
{
    const std::clock_t start = std::clock();
    for (int round = 0; round < rounds; ++round) {
        for (const Check &check : checks) {
            const auto result = test::resultNow(lookup::checkHost(check.query, &resolver, {}, cache));
            if (lookup::verdictName(result.verdict) != check.verdict)
                return -1;
        }
    }
    const double spent = static_cast<double>(std::clock() - start) * 1e6 / CLOCKS_PER_SEC;
    return spent / rounds / static_cast<double>(checks.size());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: bench_spf ZONE CHECKS ROUNDS\n");
        return 2;
    }
    test::MapResolver zone;
    fill(zone, argv[1]);
    const QList<Check> checks = checksOf(argv[2]);
    PreparedResolver resolver(zone, checks);
    const int rounds = QByteArray(argv[3]).toInt();
    records::SpfCache cache;
    const double kept = run(checks, rounds, resolver, &cache);
    const double anew = run(checks, rounds, resolver, nullptr);
    std::printf("%.3f %.3f\n", kept, anew);
    return kept > 0 && anew > 0 ? 0 : 1;
}
