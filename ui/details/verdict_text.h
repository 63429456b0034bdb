// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/outcome.h"
#include "app/insight/verdict.h"

#include <QList>
#include <QTextEdit>

#include <optional>

namespace peerlight::ui {

/// A verdict as one text that can be selected and copied: headline, meaning, next steps, evidence.
/// It is built from plain text piece by piece, never from HTML.
class VerdictText : public QTextEdit
{
    Q_OBJECT
public:
    explicit VerdictText(QWidget *parent = nullptr);

    /// Does nothing if this is what is shown; otherwise the place to which the person scrolled is kept.
    /// Without an outcome the headline has the colour of text.
    void setVerdict(const insight::Verdict &verdict, std::optional<insight::Outcome> outcome)
    {
        setVerdicts({verdict}, outcome);
    }
    /// The first with its headline in the colour of the outcome, then what else is to be said of the peer.
    void setVerdicts(const QList<insight::Verdict> &verdicts, std::optional<insight::Outcome> outcome);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void write();

    QList<insight::Verdict> m_verdicts;
    std::optional<insight::Outcome> m_outcome;
};

} // namespace peerlight::ui
