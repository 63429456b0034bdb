// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/inventory_book.h"

#include <utility>

namespace peerlight::ui {

using inventory::Look;
using inventory::OwnData;
using inventory::OwnEdit;

InventoryBook::InventoryBook(history::History *history, QObject *parent) : QObject(parent), m_history(history)
{
    reload();
}

void InventoryBook::setDemo(bool demo)
{
    if (std::exchange(m_demo, demo) == demo)
        return;
    m_undo = {};
    m_look.reset();
    m_comparison = {};
    m_saidNotKept = false;
    setData({});
    Q_EMIT ownDataChanged();
    Q_EMIT looked();
    Q_EMIT compared();
    reload();
}

void InventoryBook::reload()
{
    if (!keeps() || m_underWay > 0)
        return;
    ++m_underWay;
    m_history->ownData(this, [this](const history::Expected<OwnData> &kept) {
        --m_underWay;
        if (kept && keeps() && m_underWay == 0)
            setData(*kept);
    });
}

void InventoryBook::setData(const OwnData &data)
{
    if (m_data == data)
        return;
    m_data = data;
    m_index.setOwnData(m_data);
    Q_EMIT extrasChanged();
    Q_EMIT ownDataChanged();
}

void InventoryBook::show(const Look &look)
{
    m_look = look;
    m_index.addInventory(look.inventory);
    Q_EMIT extrasChanged();
    Q_EMIT looked();
}

void InventoryBook::takeLook(const Look &look)
{
    const auto before = m_look;
    show(look);
    const auto isBefore = [&look](const Look &other) {
        return other.endpoint == look.endpoint && other.project == look.project;
    };
    if (!keeps()) {
        if (before && isBefore(*before))
            setComparison(*before, look);
        return;
    }
    m_history->keepLook(look, this, [this, look, before, isBefore](const history::Expected<QList<Look>> &looks) {
        if (!looks) {
            Q_EMIT notKept(tr("This look at the project could not be kept: %1").arg(looks.error()));
            if (before && isBefore(*before))
                setComparison(*before, look);
        } else if (looks->size() > 1) {
            setComparison(looks->at(1), look);
        }
    });
}

void InventoryBook::setComparison(const Look &before, const Look &after)
{
    m_comparison = {before.lookedAtMs, after.lookedAtMs,
                    inventory::inventoryChanges(before.inventory, after.inventory)};
    Q_EMIT compared();
}

void InventoryBook::findLastLook(const QString &endpoint, const QString &project)
{
    if (!keeps()) {
        QMetaObject::invokeMethod(this, &InventoryBook::noLook, Qt::QueuedConnection);
        return;
    }
    m_history->looks(endpoint, project, this, [this](const history::Expected<QList<Look>> &looks) {
        if (m_demo)
            return; // it was started meanwhile
        if (!looks || looks->isEmpty()) {
            Q_EMIT noLook();
            return;
        }
        const Look last = looks->first();
        show(last);
        if (looks->size() > 1)
            setComparison(looks->at(1), last);
        Q_EMIT lastLookFound(last);
    });
}

void InventoryBook::addList(const QList<inventory::JoinedPeer> &list)
{
    m_index.addList(list);
    Q_EMIT extrasChanged();
}

void InventoryBook::tellEdited()
{
    m_index.setOwnData(m_data);
    Q_EMIT extrasChanged();
    Q_EMIT ownDataChanged();
}

void InventoryBook::edit(const OwnEdit &edit, const QString &title)
{
    OwnData tried = m_data;
    if (applyEdit(tried, edit) && tried == m_data)
        return; // there is nothing to take back
    if (const auto done = m_undo.apply(m_data, edit, title); !done) {
        Q_EMIT refused(done.error());
        return;
    }
    tellEdited();
    keep(edit);
}

void InventoryBook::undo()
{
    takeBack(m_undo.nextUndo(), &inventory::OwnUndo::undo);
}

void InventoryBook::redo()
{
    takeBack(m_undo.nextRedo(), &inventory::OwnUndo::redo);
}

void InventoryBook::takeBack(const std::optional<OwnEdit> &step,
                             tl::expected<bool, QString> (inventory::OwnUndo::*move)(OwnData &))
{
    if (!step)
        return;
    if (const auto done = (m_undo.*move)(m_data); !done) {
        Q_EMIT refused(done.error());
        return;
    }
    tellEdited();
    keep(*step);
}

void InventoryBook::keep(const OwnEdit &edit)
{
    if (!keeps()) {
        if (!std::exchange(m_saidNotKept, true))
            Q_EMIT notKept(m_demo
                               ? tr("Of the demo nothing is kept: tags, groups and cards go with it.")
                               : tr("There is no history: tags, groups and cards are gone when this window closes."));
        return;
    }
    ++m_underWay;
    m_history->editOwnData(edit, this, [this](const history::Expected<OwnData> &kept) {
        --m_underWay;
        takeKept(kept);
    });
}

void InventoryBook::takeKept(const history::Expected<OwnData> &kept)
{
    if (!keeps())
        return;
    if (kept) {
        m_saidNotKept = false;
        if (m_underWay == 0) // else what comes next is newer
            setData(*kept);
        return;
    }
    // Either another process has made the edit impossible, or nothing can be written. What can be read tells.
    const QString &why = kept.error();
    ++m_underWay;
    m_history->ownData(this, [this, why](const history::Expected<OwnData> &now) {
        --m_underWay;
        if (!now) {
            if (!std::exchange(m_saidNotKept, true))
                Q_EMIT notKept(tr("This could not be kept, and is gone when this window closes: %1").arg(why));
            return;
        }
        if (keeps() && m_underWay == 0)
            setData(*now);
        Q_EMIT refused(why);
    });
}

} // namespace peerlight::ui
