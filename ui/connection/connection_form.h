// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connection/connection_values.h"
#include "ui/connection/region_choice.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace peerlight::ui {

class CredentialFields;
class FormField;

/// The connection bar: region, endpoint, project and how one signs in, checked while they are typed and again
/// before anything is sent. A wrong field is marked in place with its reason. Secrets stay in here
/// and in what check() gives; they are in no text that the form gives out.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(QList<RegionChoice> regions, QWidget *parent = nullptr);
    ~ConnectionForm() override;

    void setTexts(const ConnectionTexts &texts);
    /// What the person entered, to be kept; while the demo is shown, what was there before it.
    [[nodiscard]] ConnectionTexts texts() const;

    /// All values if all are usable. Else marks every field that is not, empty ones too, and moves the
    /// focus to the first of them.
    [[nodiscard]] std::optional<CheckedConnection> check();

    /// "Project ID: Enter the project ID of this region."; empty when check() would give values.
    [[nodiscard]] QString firstProblem() const;

    /// The values of a saved connection, and what of it has no field here.
    void setProfile(const connection::Profile &profile);
    /// What the form holds as a connection to be saved, under the name and id of the one that was chosen.
    [[nodiscard]] connection::Profile profile() const;

    /// Of the project that the sign-in or a look-up has told; the names are offered as the person types.
    void setProject(const api::ProjectId &project);
    void offerProjects(const QList<api::IamProject> &projects);

    [[nodiscard]] CredentialFields &credential() const { return *m_credential; }

    /// All that the form before this one holds. What was typed into its hidden fields is used on, but stands in no
    /// field of this one.
    void takeOver(const ConnectionForm &before);

    void fillForDemo(const DemoService &demo);
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] Environment environment() const;

    /// Marks the token, password or key as refused, until it is changed, and moves the focus there.
    void askForNewToken(const QString &why);

    /// For who starts with nothing: the focus goes to the endpoint, which takes a region's id, too.
    void beginTyping();

    /// Moves the focus to the first field that still needs something.
    void focusFirstGap();

Q_SIGNALS:
    void edited();  ///< a value changed
    void applied(); ///< Return was pressed in a field, and all values are usable

private:
    void buildFields();
    void connectFields();
    FormField *addField(const QString &label, const QString &name, QWidget *control, int minimumWidth);
    void takeRegion();
    void matchRegion();
    void validate();
    void validateEndpoint();
    void validateProject();
    [[nodiscard]] tl::expected<api::Endpoint, QString> iamEndpoint(const api::Endpoint &endpoint) const;
    void apply();
    [[nodiscard]] QString missing(bool empty, const QString &sentence) const;
    [[nodiscard]] QList<FormField *> fields() const;

    const QList<RegionChoice> m_regions;
    QComboBox *m_region = nullptr;
    QLineEdit *m_endpoint = nullptr;
    QLineEdit *m_project = nullptr;
    CredentialFields *m_credential = nullptr;
    FormField *m_regionField = nullptr;
    FormField *m_endpointField = nullptr;
    FormField *m_projectField = nullptr;

    connection::Profile m_profile;        ///< that was chosen; without an id: none
    bool m_gapsAreWrong = false;          ///< empty fields are marked once the values were asked for
    std::optional<DemoService> m_demo;    ///< shown, or was shown before the endpoint was edited
    std::optional<ConnectionTexts> m_own; ///< what the demo's values stand in place of
};

} // namespace peerlight::ui
