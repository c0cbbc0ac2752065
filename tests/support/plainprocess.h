// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace posthorn::test {

/// A process that begins as a plain fork. Clang's thread sanitizer cannot bear the way that Qt 6.4 prefers.
class PlainProcess : public QProcess
{
public:
    PlainProcess() { setChildProcessModifier([] {}); }
};

} // namespace posthorn::test
