// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is pasted: each line is understood or refused with a reason, and what was understood is read again
// from its zone line.
#include "core/records/mxpaste.h"

#include "core/records/mxlimits.h"
#include "core/records/mxtable.h"

#include <cstdlib>

using namespace posthorn;
using namespace posthorn::records;

namespace {

void check(bool good)
{
    if (!good)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const DomainName domain = DomainName::literal("example.org");
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QList<MxPasteLine> lines = readPastedMx(text, domain);
    check(lines.size() <= kMaxPastedLines + 1);
    for (const MxPasteLine &line : lines) {
        check(line.isRefused() == !pasteText(line).isEmpty());
        check((line.kind == MxPasteLine::Kind::Server) == line.server.has_value());
        if (!line.server)
            continue;
        MxTable table;
        table.rows = {{line.server->preference.value_or(10), line.server->host.toString()}};
        const QList<MxPasteLine> again = readPastedMx(zoneLines(table, domain), domain);
        check(again.size() == 1 && again[0].server && again[0].server->host == line.server->host);
        check(again[0].server->preference == table.rows[0].preference);
    }
    return 0;
}
