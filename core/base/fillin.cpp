// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fillin.h"

#include <algorithm>

namespace posthorn {

QString fillIn(const QString &text, const FillIns &values)
{
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        out += QStringView(text).sliced(at, open - at);
        const QStringView name = QStringView(text).sliced(open + 1, close - open - 1);
        const auto value =
            std::find_if(values.begin(), values.end(), [&](const auto &pair) { return pair.first == name; });
        out += value != values.end() ? QStringView(value->second)
                                     : QStringView(text).sliced(open, close + 1 - open);
        at = close + 1;
    }
    return out += QStringView(text).sliced(at);
}

} // namespace posthorn
