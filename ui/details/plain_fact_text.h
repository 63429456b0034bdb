// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPlainTextEdit;
class QWidget;

namespace peerlight::ui {

/// A read-only text of the details that can be selected by mouse and keyboard, and lets Tab pass.
void makeFactText(QPlainTextEdit &text, const QString &accessibleName);
[[nodiscard]] QPlainTextEdit *makeFactText(const QString &accessibleName, QWidget *parent);

/// Replaces what is shown if it differs; the place to which the person scrolled stays, and so does a selection while
/// the text up to its end is the same.
void setFactText(QPlainTextEdit &view, const QString &text);

} // namespace peerlight::ui
