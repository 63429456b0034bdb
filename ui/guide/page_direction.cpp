// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/page_direction.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace peerlight::ui {

namespace {

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

void setDirectionOf(const QTextBlock &block, Qt::LayoutDirection direction)
{
    QTextBlockFormat format;
    format.setLayoutDirection(direction);
    format.setNonBreakableLines(false);
    QTextCursor(block).mergeBlockFormat(format);
}

} // namespace

void setPageDirection(QTextDocument &page, Qt::LayoutDirection direction)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        setDirectionOf(block, isCode(block) ? Qt::LeftToRight : direction);
    const auto frames = page.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        format.setRightMargin(direction == Qt::RightToLeft ? page.documentMargin()
                                                           : 0); // Qt adds that at the left only
        table->setFormat(format);
    }
}

} // namespace peerlight::ui
