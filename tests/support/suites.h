// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace posthorn::test {

/// Path of a file of the public test suites, which are no part of this repository: below POSTHORN_SUITES,
/// or ../shared/suites beside the source folder. It need not exist: then the test is skipped.
QString suitePath(const QString &file);

} // namespace posthorn::test
