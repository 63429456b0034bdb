// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guide_page.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace peerlight::ui {

/// The guide in the program: its pages at one side, the page that is read, and a search over all of them. Nothing is
/// loaded from anywhere.
class GuideWindow : public QDialog
{
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent);

    void setPages(QList<GuidePage> pages);
    void openPage(const QString &id);
    [[nodiscard]] QString page() const; ///< the id of the one that is read; empty if there is none

private:
    void build();
    void search();
    void showPage();
    void markWords();
    void findNext();
    void followLink(const QUrl &link);

    QList<GuidePage> m_pages;
    QList<int> m_found; ///< of the pages, those that are listed
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QLabel *m_note;
};

} // namespace peerlight::ui
