// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/alias_book.h"

#include <QObject>

namespace peerlight::ui {

using report::AliasBook;

/// The names under which things are shown: their own, or aliases while somebody else may look at the screen. Every
/// place asks here at the last moment, when it makes a text, and makes its texts anew on changed(). What is asked for
/// while names are shown comes back as it is.
class DisplayNames : public QObject
{
    Q_OBJECT
public:
    explicit DisplayNames(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] bool areHidden() const { return m_hidden; }
    void setHidden(bool hidden);

    [[nodiscard]] inventory::Peer peer(const inventory::Peer &peer);
    [[nodiscard]] detection::Row row(const detection::Row &row);
    [[nodiscard]] std::optional<detection::Row> row(const detection::Row *row); ///< empty for null
    /// Any other text: a message, a title, a line of a report. Names are found if they were learned.
    [[nodiscard]] QString text(const QString &text);
    /// The name of one thing.
    [[nodiscard]] QString name(AliasBook::Kind kind, const QString &name);

    /// So that their names are found in texts, too.
    void learn(const QList<inventory::Peer> &peers);
    void learn(AliasBook::Kind kind, const QString &name);

Q_SIGNALS:
    void changed();

private:
    AliasBook m_book;
    bool m_hidden = false;
};

} // namespace peerlight::ui
