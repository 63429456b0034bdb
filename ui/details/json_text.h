// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/json_folds.h"

#include <QPlainTextEdit>
#include <QSet>

namespace peerlight::ui {

/// Indented JSON whose objects and arrays can be folded: by a click on the triangle before the line, or with
/// Ctrl+Shift+[ and Ctrl+Shift+] where the cursor is.
class JsonText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit JsonText(QWidget *parent = nullptr);

    /// Does nothing if this is what is shown; otherwise what was folded opens, and the scroll stays.
    void showJson(const QString &json);

    [[nodiscard]] const QList<JsonFold> &folds() const { return m_folds; }
    [[nodiscard]] bool isFolded(int line) const { return m_folded.contains(line); }
    void setFolded(int line, bool folded); ///< nothing if no fold begins there
    void setAllFolded(bool folded);        ///< all but the outermost
    void reveal(int position);             ///< opens what hides it, and goes there

Q_SIGNALS:
    void findRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;
    void applyFolds();
    void foldAtCursor(bool fold);
    [[nodiscard]] int gutterWidth() const;
    void placeGutter();
    void paintGutter(QPainter &painter);
    [[nodiscard]] int lineAt(int y) const;

    QList<JsonFold> m_folds;
    QSet<int> m_folded;
    Gutter *m_gutter;
};

} // namespace peerlight::ui
