// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_window.h"

#include "ui/guide/page_direction.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

/// Shows the pictures that come with the guide, and loads nothing else, from this machine or another.
class LocalBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int type, const QUrl &name) override
    {
        static const QRegularExpression ofTheGuide(u"^pictures/[a-z-]+\\.png$"_s);
        if (type != QTextDocument::ImageResource || !ofTheGuide.match(name.toString()).hasMatch())
            return {};
        const QImage picture(u":/guide/"_s + name.toString());
        const int widest = qMax(leastWidth, viewport()->width() - 2 * int(document()->documentMargin()) - indent);
        return picture.width() > widest ? picture.scaledToWidth(widest, Qt::SmoothTransformation) : picture;
    }

private:
    static constexpr int leastWidth = 200;
    static constexpr int indent = 72; // of a picture in a list, and a scroll bar that may come
};

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_text(new LocalBrowser(this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Guide"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideWindow::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::followLink);
}

void GuideWindow::build()
{
    m_search->setPlaceholderText(tr("Search the guide; Return finds the next place"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setMaximumWidth(220);
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(16);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAccessibleName(tr("Search result"));
    auto *pages = new QHBoxLayout;
    pages->addWidget(m_list);
    pages->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addLayout(pages, 1);
    column->addWidget(m_note);
    resize(940, 720);
}

void GuideWindow::setPages(QList<GuidePage> pages)
{
    m_pages = std::move(pages);
    search();
}

void GuideWindow::search()
{
    const QString before = page();
    m_found = pagesWith(m_pages, m_search->text());
    m_list->clear();
    for (const int page : std::as_const(m_found))
        m_list->addItem(m_pages.at(page).title);
    m_note->setText(m_found.isEmpty() ? tr("No page has these words.") : QString());
    openPage(before);
    if (m_list->currentRow() < 0 && !m_found.isEmpty())
        m_list->setCurrentRow(0);
}

QString GuideWindow::page() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.size() ? m_pages.at(m_found.at(row)).id : QString();
}

void GuideWindow::openPage(const QString &id)
{
    for (int row = 0; row < m_found.size(); ++row) {
        if (m_pages.at(m_found.at(row)).id == id)
            m_list->setCurrentRow(row);
    }
}

void GuideWindow::showPage()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const GuidePage &page = m_pages.at(m_found.at(row));
    m_text->setMarkdown(page.markdown);
    setPageDirection(*m_text->document(), page.direction);
    markWords();
}

/// Every place of the searched words in the page is marked, and the first is shown.
void GuideWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (auto at = m_text->document()->find(word); !at.isNull(); at = m_text->document()->find(word, at)) {
            QTextCharFormat format;
            format.setBackground(palette().highlight());
            format.setForeground(palette().highlightedText());
            marks.append({at, format});
        }
    }
    m_text->setExtraSelections(marks);
    if (!words.isEmpty())
        m_text->find(words.first());
}

void GuideWindow::findNext()
{
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || m_text->find(words.first()))
        return;
    const int next = m_list->count() > 0 ? (m_list->currentRow() + 1) % m_list->count() : -1;
    if (next == m_list->currentRow())
        m_text->moveCursor(QTextCursor::Start);
    else
        m_list->setCurrentRow(next);
    m_text->find(words.first());
}

void GuideWindow::followLink(const QUrl &link)
{
    const QString name = link.toString();
    if (name.endsWith(".md"_L1))
        openPage(name.chopped(3));
}

} // namespace peerlight::ui
