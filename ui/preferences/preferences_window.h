// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace peerlight::ui {

class Languages;
class PreferenceStore;

/// All preferences on one page that can be searched. Each is in force as soon as it is changed.
class PreferencesWindow : public QDialog
{
    Q_OBJECT
public:
    /// `languages` may be null: then there is none to choose.
    PreferencesWindow(PreferenceStore &store, Languages *languages, QWidget *parent);

private:
    struct Line
    {
        QWidget *sheet;
        QLabel *heading; ///< that it stands under
        QString words;   ///< case folded: what a search looks at
    };

    void buildPage(QVBoxLayout &column);
    void buildLook(QVBoxLayout &column);
    void buildLanguage(QVBoxLayout &column);
    void buildSafety(QVBoxLayout &column);
    void buildNews(QVBoxLayout &column);
    void buildHistory(QVBoxLayout &column);
    void addHeading(QVBoxLayout &column, const QString &text);
    void addLine(QVBoxLayout &column, const QString &label, QWidget &control, const QString &explanation);
    QComboBox *addChoice(QVBoxLayout &column, const QString &label, const QStringList &choices,
                         const QString &explanation);
    QSpinBox *addNumber(QVBoxLayout &column, const QString &label, int most, const QString &explanation);
    QCheckBox *addSwitch(QVBoxLayout &column, const QString &label, const QString &explanation);
    void search(const QString &text);
    void showValues(const Preferences &values);
    void take();

    PreferenceStore &m_store;
    Languages *m_languages;
    std::vector<Line> m_lines;
    QLabel *m_heading = nullptr; ///< of the lines that are being added
    QLabel *m_nothing = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_density = nullptr;
    QComboBox *m_times = nullptr;
    QSpinBox *m_lock = nullptr;
    QSpinBox *m_ask = nullptr;
    QCheckBox *m_hideNames = nullptr;
    QCheckBox *m_notifications = nullptr;
    QCheckBox *m_progress = nullptr;
    QCheckBox *m_tray = nullptr;
    QCheckBox *m_announcements = nullptr;
    QComboBox *m_forget = nullptr;
    QComboBox *m_historySize = nullptr;
    bool m_showing = false; ///< the controls follow the values, not the other way round
};

} // namespace peerlight::ui
