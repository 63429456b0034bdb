// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/named_combo_box.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>

namespace peerlight::ui {

namespace {

class NamedComboBoxAccessible : public QAccessibleWidget
{
public:
    explicit NamedComboBoxAccessible(NamedComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox), m_box(box) {}

    // The name is QAccessibleWidget's: the widget's accessible name.
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? m_box->currentText() : QAccessibleWidget::text(what);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = m_box->view()->isVisible();
        return state;
    }

    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_box->view()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == m_box->view() ? 0 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return;
        if (m_box->view()->isVisible())
            m_box->hidePopup();
        else
            m_box->showPopup();
    }

private:
    NamedComboBox *m_box; ///< outlives this: Qt drops the interface with its object
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *box = qobject_cast<NamedComboBox *>(object);
    return box ? new NamedComboBoxAccessible(box) : nullptr; // Qt's contract: it takes what a factory gives
}

} // namespace

NamedComboBox::NamedComboBox(QWidget *parent) : QComboBox(parent)
{
    QAccessible::installFactory(makeAccessible); // a second time does nothing
}

} // namespace peerlight::ui
