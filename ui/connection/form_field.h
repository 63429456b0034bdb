// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QAction;
class QLabel;

namespace peerlight::ui {

/// A control with its label above and one line of text below. The text says what is wrong with the
/// value (also told to assistive technology, and marked with a sign: never by colour alone), else a hint.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// `label` carries the mnemonic ("&Endpoint"), `name` is what assistive technology is told.
    /// Takes ownership of `control`.
    FormField(const QString &label, const QString &name, QWidget *control, QWidget *parent = nullptr);

    void setProblem(const QString &sentence); ///< empty: nothing is wrong
    void setHint(const QString &sentence);
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QWidget *control() const { return m_control; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();

    QWidget *m_control;
    QLabel *m_text;
    QAction *m_sign = nullptr; ///< inside the field, where the control is a line edit
    QString m_problem;
    QString m_hint;
};

} // namespace peerlight::ui
