// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>

namespace posthorn::ui {

/// Lets a report be written in another language than the window's, without the window noticing.
///
/// It stands in front of the other translators and is silent, but while a language is spoken aside.
class AsideTranslator final : public QTranslator
{
    Q_OBJECT

public:
    explicit AsideTranslator(QObject *parent = nullptr);
    ~AsideTranslator() override;

    /// The languages that there are: "en", "de".
    static QStringList languages();

    /// Puts itself in front again, after the window's language changed.
    void standInFront();
    void speak(const QString &code);
    void beSilent();

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    /// To Qt there is nothing in it: it is asked all the same, and no window is told to change its texts.
    bool isEmpty() const override { return true; }

private:
    std::unique_ptr<QTranslator> m_spoken;
};

} // namespace posthorn::ui
