// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connection/profile.h"
#include "ui/connection/region_choice.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace peerlight::ui {

class FormField;

/// The fields of one saved connection. No field is for a secret.
class ProfileEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileEditor(QList<RegionChoice> regions, QWidget *parent = nullptr);

    void setProfile(const connection::Profile &profile);
    [[nodiscard]] connection::Profile profile() const;

    /// Marks the field that keeps the profile from being used, and takes the mark from all others.
    void showProblem(const std::optional<connection::ProfileProblem> &problem);
    void focusName();

Q_SIGNALS:
    void edited(); ///< by the person

private:
    FormField *add(QWidget *control, const QString &label, const QString &name, int row, int column, int columns = 1);
    [[nodiscard]] QLineEdit *addText(const QString &label, const QString &name, int row, int column, int columns = 1);
    [[nodiscard]] QComboBox *addChoice(const QString &label, const QString &name, const QStringList &words, int row,
                                       int column);
    [[nodiscard]] QSpinBox *addNumber(const QString &label, const QString &name, int most, const QString &zero, int row,
                                      int column);
    void buildPlace();
    void buildUser();
    void buildLine();
    void chooseCaFile();
    void showCaFile();
    void takeRegion();
    void followKinds();
    void tellEdited();
    [[nodiscard]] FormField *fieldOf(connection::ProfileProblem::Part part) const;

    const QList<RegionChoice> m_regions;
    connection::Profile m_profile; ///< with what has no field here
    bool m_filling = false;
    QHash<const QWidget *, FormField *> m_fields;
    QLineEdit *m_name = nullptr;
    QComboBox *m_environment = nullptr;
    QComboBox *m_region = nullptr;
    QLineEdit *m_endpoint = nullptr;
    QLineEdit *m_iam = nullptr;
    QLineEdit *m_project = nullptr;
    QLineEdit *m_projectName = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_keeping = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_userId = nullptr;
    QSpinBox *m_rate = nullptr;
    QSpinBox *m_inFlight = nullptr;
    QSpinBox *m_deadline = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyHost = nullptr;
    QSpinBox *m_proxyPort = nullptr;
    QLineEdit *m_proxyUser = nullptr;
    QLineEdit *m_ca = nullptr;
};

} // namespace peerlight::ui
