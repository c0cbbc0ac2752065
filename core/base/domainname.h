// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>

namespace posthorn {

/// Why octets or text are no domain name (RFC 1035 §2.3.4, §5.1).
enum class NameError
{
    Empty,        ///< nothing there
    EmptyLabel,   ///< two dots in a row, or a dot at the start
    LabelTooLong, ///< a label of more than 63 octets
    NameTooLong,  ///< more than 255 octets on the wire
    BadEscape,    ///< `\` without a character, or `\DDD` above 255
    Truncated,    ///< the wire form ends in the midst of a label
};

/// A domain name: labels of octets, fully qualified, compared without regard to ASCII case (RFC 4343).
///
/// A value that exists is valid: labels of 1 to 63 octets, at most 255 octets on the wire. The spelling it
/// was made from is kept. Octets are arbitrary: whether the name can be a *host* name is asked with
/// isHostName().
class DomainName
{
public:
    /// The root.
    DomainName() = default;

    /// Reads presentation form (RFC 1035 §5.1): `\.`, `\DDD`; a trailing dot makes no difference; "." is the
    /// root.
    static Result<DomainName, NameError> parse(QByteArrayView text);
    /// Reads wire form without compression, up to and including the root label. Octets after it are ignored.
    static Result<DomainName, NameError> fromWire(QByteArrayView wire);
    static Result<DomainName, NameError> fromLabels(const QList<QByteArray> &labels);
    /// For names that are part of the program; asserts on anything invalid.
    static DomainName literal(const char *text);

    bool isRoot() const { return m_wire.isEmpty(); }
    int labelCount() const;
    /// Labels from the left, as written.
    QList<QByteArray> labels() const;
    /// The leftmost label; empty for the root.
    QByteArray firstLabel() const;

    /// The name without its leftmost label; the root's parent is the root.
    DomainName parent() const;
    /// The rightmost \a count labels; the whole name when it has no more.
    DomainName suffix(int count) const;
    /// \a label in front of this name.
    Result<DomainName, NameError> child(QByteArrayView label) const;
    /// This name in front of \a end (this = "a.b", end = "c" gives "a.b.c").
    Result<DomainName, NameError> within(const DomainName &end) const;

    bool isSubdomainOf(const DomainName &ancestor) const; ///< strictly below
    bool isWithin(const DomainName &ancestor) const;      ///< the same or below
    bool isWildcard() const { return firstLabel() == "*"; }

    /// Letters, digits and hyphens in each label, no hyphen at an end, the last label not all digits
    /// (RFC 952, RFC 1123 §2.1), and not the root.
    bool isHostName() const;

    /// Presentation form without trailing dot; the root is ".". ASCII only.
    QString toString() const;
    /// Presentation form with trailing dot, as in zone files.
    QString toFqdn() const;
    /// For people: IDNA labels decoded (RFC 5891) where that is unambiguous, else as toString().
    QString toUnicode() const;
    /// Wire form with the root label at its end.
    QByteArray toWire() const { return m_wire + '\0'; }
    /// Equal for equal names: wire form in lower case, without the root label.
    QByteArray key() const;

    friend bool operator==(const DomainName &a, const DomainName &b);
    friend size_t qHash(const DomainName &name, size_t seed);

private:
    explicit DomainName(QByteArray wire)
        : m_wire(std::move(wire))
    {
    }

    QByteArray m_wire; ///< length-prefixed labels, without the root's
};

/// The canonical order of DNSSEC (RFC 4034 §6.1): by label from the right, case folded.
bool canonicalLess(const DomainName &a, const DomainName &b);

} // namespace posthorn
