// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/handout.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace peerlight::ui {

/// Of what evidence or a report is made.
enum class Subject { Selected, All, KeptRun };

/// Asks what is to be handed out and how much of it is hidden, and shows what will be in it, before anything is
/// written. Not modal: the table stays usable.
class ReportWindow : public QDialog
{
    Q_OBJECT
public:
    enum class Use { Evidence, Report, Print };

    ReportWindow(Use use, QWidget *parent);

    struct Choice
    {
        Subject subject;
        QString text; ///< plain; as it may be shown
    };

    /// What there is to choose from; `usual` is chosen unless the person has chosen another that is still there.
    void setSubjects(const QList<Choice> &choices, Subject usual);
    void setLevel(report::Redaction level);

    [[nodiscard]] Use use() const { return m_use; }
    [[nodiscard]] Subject subject() const;
    [[nodiscard]] report::Redaction level() const;
    [[nodiscard]] bool wantsPicture() const;
    [[nodiscard]] HandoutKind kind() const;

    void showBusy(const QString &sentence);
    /// `namesHidden`: what aliases stand for is not shown.
    void showHandout(const Handout &handout, bool namesHidden);
    /// There is nothing to hand out, or it could not be read.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void changed(); ///< something else is wanted: a new hand-out has to be made
    void wanted();  ///< the person wants what is shown

private:
    void addChoices(QFormLayout &form);
    void addLevels(QFormLayout &form);
    void addPreview();
    void addButtons();
    void say(const QString &sentence);
    void showAliases(const QList<report::AliasUse> &aliases, bool namesHidden);

    const Use m_use;
    QComboBox *m_subject;
    QComboBox *m_level;
    QCheckBox *m_picture = nullptr;
    QComboBox *m_format = nullptr;
    QLabel *m_says;
    QProgressBar *m_progress;
    QListWidget *m_contents;
    QTableWidget *m_aliases;
    QPushButton *m_go = nullptr;
    bool m_chosen = false; ///< the person has chosen a subject
};

} // namespace peerlight::ui
