// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/options.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace posthorn::cli {

/// The command line, split: a command, its options, and what else stands there. A value.
struct Arguments
{
    std::optional<Verb> verb;
    QMap<Key, QStringList> options; ///< a list for each option that is there; empty where it takes no value
    QStringList words;              ///< what is neither command nor option

    bool has(Key key) const { return options.contains(key); }
    /// The last value given; empty where there is none.
    QString value(Key key) const { return options.value(key).value(options.value(key).size() - 1); }
    QStringList values(Key key) const { return options.value(key); }
    bool operator==(const Arguments &) const = default;
};

/// Reads the command line, without the program's name: `--name VALUE` or `--name=VALUE`, options anywhere,
/// `--` ends them. Values are taken as they are: see readSettings().
Checked<Arguments> parseArguments(const QStringList &line);

} // namespace posthorn::cli
