// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace posthorn::providers {

/// The names of an enumeration's values in JSON.
template <class E>
using Names = std::initializer_list<std::pair<const char *, E>>;

/// A JSON object that is read key by key. The first thing that is wrong is kept, with its place, and what is
/// read after it is empty; so a reader asks for everything and looks at the fault once, at the end.
class JsonObject
{
public:
    /// \param fault shared with the objects inside; empty while all is well
    JsonObject(QJsonObject object, QString place, QString *fault);

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    QString text(const char *key);    ///< must be there, not empty
    QString anyText(const char *key); ///< must be there, may be empty
    /// The key is there with null: it says something by that, and is not read any further.
    bool isNull(const char *key);
    QStringList keys() const { return m_object.keys(); }
    QString textOr(const char *key, const QString &other = {});
    bool flagOr(const char *key, bool other);
    int number(const char *key, int least, int most); ///< must be there
    quint32 serial(const char *key);                  ///< must be there: a number of 32 bits
    std::optional<bool> maybeFlag(const char *key);   ///< absent: nothing
    std::optional<int> maybeNumber(const char *key);  ///< absent: nothing; else not negative
    QStringList texts(const char *key);               ///< absent: empty
    QList<JsonObject> objects(const char *key);       ///< absent: empty
    std::optional<JsonObject> object(const char *key);
    /// One of \a names; must be there.
    template <class E>
    E choice(const char *key, Names<E> names)
    {
        const QString word = text(key);
        for (const auto &[name, value] : names) {
            if (word == QLatin1String(name))
                return value;
        }
        QStringList known;
        for (const auto &[name, value] : names)
            known.append(QString::fromLatin1(name));
        fail(key, QStringLiteral("not one of the words allowed here: ") + known.join(QLatin1String(", ")));
        return names.begin()->second;
    }
    /// Complains about keys that nobody asked for.
    void finish();
    void fail(const char *key, const QString &what);

private:
    QJsonValue take(const char *key);

    QJsonObject m_object;
    QString m_place;
    QString *m_fault;
    QSet<QString> m_asked;
};

} // namespace posthorn::providers
