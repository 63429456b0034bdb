// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/connection_form.h"

#include "app/api/regions.h"
#include "app/connection/profile_secret.h"
#include "ui/connection/credential_fields.h"
#include "ui/connection/field_flow_layout.h"
#include "ui/connection/form_field.h"
#include "ui/connection/named_combo_box.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

constexpr int ownEndpointIndex = 0;

template<typename T>
QString reasonOf(const tl::expected<T, QString> &parsed)
{
    return parsed ? QString() : parsed.error();
}

/// "ht" on the way to "https://...": not wrong yet while it is being typed.
bool isUnderWay(const QLineEdit &edit)
{
    const QString text = edit.text().trimmed();
    return edit.hasFocus() && (u"https://"_s.startsWith(text, Qt::CaseInsensitive));
}

} // namespace

ConnectionForm::ConnectionForm(QList<RegionChoice> regions, QWidget *parent)
    : QWidget(parent), m_regions(std::move(regions))
{
    buildFields();
    connectFields();
    validate();
}

ConnectionForm::~ConnectionForm()
{
    // A field that loses the focus while the widget goes would still tell it that editing has ended. Only ours are
    // told nothing more: Qt has to hear of the end of each field, or hands a dead one to assistive technology.
    for (auto *edit : QList{m_endpoint, m_project} + m_credential->edits()) {
        edit->disconnect(this);
        edit->disconnect(m_credential);
    }
}

void ConnectionForm::buildFields()
{
    auto *flow = new FieldFlowLayout(this);
    flow->setContentsMargins(8, 6, 8, 4);
    flow->setSpacing(10);

    m_region = new NamedComboBox;
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_region->setMinimumContentsLength(14);
    m_region->setMaxVisibleItems(20);
    m_region->addItem(tr("Own endpoint"));
    for (const auto &region : m_regions)
        m_region->addItem(regionLabel(region), region.id);
    m_endpoint = new QLineEdit;
    m_endpoint->setPlaceholderText(tr("A region's id, or https://…"));
    m_endpoint->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_project = new QLineEdit;
    m_project->setPlaceholderText(tr("32 digits and letters"));
    m_project->setInputMethodHints(Qt::ImhNoPredictiveText);

    m_regionField = addField(tr("&Region"), tr("Region"), m_region, 180);
    const auto add = [this](const QString &label, const QString &name, QWidget *control, int width) {
        return addField(label, name, control, width);
    };
    m_credential = new CredentialFields(add, this);
    m_endpointField = addField(tr("E&ndpoint"), tr("Endpoint"), m_endpoint, 250);
    const int wholeId = m_project->fontMetrics().horizontalAdvance(QString(32, u'0')) + 28; // never cut
    m_projectField = addField(tr("Pro&ject ID"), tr("Project ID"), m_project, wholeId);
    m_credential->addFields(add);
}

FormField *ConnectionForm::addField(const QString &label, const QString &name, QWidget *control, int minimumWidth)
{
    auto *field = new FormField(label, name, control, this);
    field->setMinimumWidth(minimumWidth);
    layout()->addWidget(field);
    return field;
}

void ConnectionForm::connectFields()
{
    connect(m_region, &QComboBox::currentIndexChanged, this, &ConnectionForm::takeRegion);
    connect(m_endpoint, &QLineEdit::textChanged, this, &ConnectionForm::matchRegion);
    connect(m_endpoint, &QLineEdit::editingFinished, this, &ConnectionForm::validate);
    const auto takeEdit = [this] {
        validate();
        Q_EMIT edited();
    };
    for (auto *edit : {m_endpoint, m_project}) {
        connect(edit, &QLineEdit::textChanged, this, takeEdit);
        connect(edit, &QLineEdit::returnPressed, this, &ConnectionForm::apply);
    }
    connect(m_credential, &CredentialFields::edited, this, takeEdit);
    connect(m_credential, &CredentialFields::submitted, this, &ConnectionForm::apply);
}

QList<FormField *> ConnectionForm::fields() const
{
    return QList{m_regionField, m_endpointField, m_projectField} + m_credential->shownFields();
}

void ConnectionForm::takeRegion()
{
    const QString id = m_region->currentData().toString();
    const auto found = std::ranges::find(m_regions, id, &RegionChoice::id);
    if (found != m_regions.end())
        m_endpoint->setText(found->endpoint);
    Q_EMIT edited();
}

void ConnectionForm::matchRegion()
{
    const QString text = m_endpoint->text().trimmed();
    const auto named = std::ranges::find(m_regions, text, &RegionChoice::id);
    if (named != m_regions.end() && !text.isEmpty()) {
        m_endpoint->setText(named->endpoint); // which leads here again
        return;
    }
    const QString id = regionOfEndpoint(m_regions, text);
    const QSignalBlocker quiet(m_region); // the endpoint leads here: it must not be written back
    m_region->setCurrentIndex(id.isEmpty() ? ownEndpointIndex : m_region->findData(id));
}

void ConnectionForm::setTexts(const ConnectionTexts &texts)
{
    m_endpoint->setText(texts.endpoint);
    m_project->setText(texts.projectId);
}

ConnectionTexts ConnectionForm::texts() const
{
    if (isDemo() && m_own)
        return *m_own;
    return {m_region->currentData().toString(), m_endpoint->text().trimmed(), m_project->text().trimmed()};
}

bool ConnectionForm::isDemo() const
{
    return m_demo && m_demo->endpoint == m_endpoint->text().trimmed();
}

void ConnectionForm::setProfile(const connection::Profile &profile)
{
    m_profile = profile;
    m_endpoint->setText(profile.endpoint);
    m_project->setText(profile.projectId);
    m_credential->setKind(profile.credential);
    m_credential->setUser(profile.account, profile.userName, profile.userId);
    m_credential->wipe(); // another connection's secret must not go to this one
    m_credential->askForProxyPassword(connection::wantsProxyPassword(profile));
    validate();
    Q_EMIT edited();
}

connection::Profile ConnectionForm::profile() const
{
    connection::Profile profile = m_profile;
    const ConnectionTexts now = texts();
    profile.regionId = now.regionId;
    profile.endpoint = now.endpoint;
    profile.projectId = now.projectId;
    profile.credential = m_credential->kind();
    profile.account = m_credential->account();
    profile.userName = m_credential->user();
    profile.userId = m_credential->userId();
    return profile;
}

void ConnectionForm::setProject(const api::ProjectId &project)
{
    m_project->setText(project.text());
}

void ConnectionForm::offerProjects(const QList<api::IamProject> &projects)
{
    auto *model = new QStandardItemModel;
    for (const api::IamProject &project : projects) {
        auto *item = new QStandardItem(u"%1 (%2)"_s.arg(project.name, project.id.text()));
        item->setData(project.id.text(), Qt::UserRole);
        model->appendRow(item);
    }
    auto *completer = new QCompleter(model, m_project); // the edit deletes the one before, which is its child
    model->setParent(completer);
    completer->setCompletionRole(Qt::UserRole);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_project->setCompleter(completer);
    if (m_project->text().isEmpty() && projects.size() > 1) {
        m_project->setFocus(Qt::OtherFocusReason);
        completer->complete();
    }
}

void ConnectionForm::takeOver(const ConnectionForm &before)
{
    setProfile(before.isDemo() ? before.m_profile : before.profile());
    setTexts(before.texts());
    if (before.isDemo()) {
        fillForDemo(*before.m_demo);
        return;
    }
    m_credential->setKept(before.m_credential->secret());
    m_credential->setKeptProxyPassword(before.m_credential->proxyPassword());
}

void ConnectionForm::fillForDemo(const DemoService &demo)
{
    if (!isDemo())
        m_own = texts();
    m_demo = demo;
    m_credential->setKind(connection::CredentialKind::Token);
    m_endpoint->setText(demo.endpoint);
    m_project->setText(demo.projectId);
    m_credential->setToken(demo.token);
    validate();
}

/// Where a password goes: to the IAM of the region, or to an address that the person named, and never to a guess.
tl::expected<api::Endpoint, QString> ConnectionForm::iamEndpoint(const api::Endpoint &endpoint) const
{
    if (!m_profile.iamEndpoint.isEmpty())
        return api::Endpoint::parse(m_profile.iamEndpoint);
    if (const auto region = api::regionOfEndpoint(endpoint))
        return api::iamEndpointForRegion(region->id);
    if (endpoint.isLoopback())
        return endpoint;
    return tl::unexpected(tr("Where does one sign in for this endpoint? Save the connection with its IAM endpoint."));
}

std::optional<CheckedConnection> ConnectionForm::check()
{
    m_gapsAreWrong = true;
    validate();
    const auto all = fields();
    const auto wrong = std::ranges::find_if(all, [](const FormField *field) { return !field->problem().isEmpty(); });
    if (wrong != all.end()) {
        (*wrong)->control()->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    const auto endpoint = api::Endpoint::parse(m_endpoint->text());
    const auto project = api::ProjectId::parse(m_project->text().trimmed());
    const auto proof = m_credential->proof();
    if (!endpoint || !proof)
        return std::nullopt;
    CheckedConnection checked;
    checked.connection.endpoint = *endpoint;
    if (project)
        checked.connection.project = *project;
    checked.demo = isDemo();
    checked.regionId = m_region->currentData().toString();
    checked.line = profile();
    checked.proxyPassword = m_credential->proxyPassword();
    if (const auto *credential = std::get_if<auth::Credential>(&*proof))
        checked.credential = *credential;
    else
        checked.signIn = std::get<api::SignIn>(*proof);
    if (checked.signIn || !project) {
        const auto iam = iamEndpoint(*endpoint);
        if (!iam) {
            m_endpointField->setProblem(iam.error());
            m_endpoint->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        checked.iam = *iam;
    }
    return checked;
}

QString ConnectionForm::firstProblem() const
{
    for (const auto *field : fields()) {
        if (!field->problem().isEmpty())
            return u"%1: %2"_s.arg(field->control()->accessibleName(), field->problem());
    }
    return {};
}

void ConnectionForm::apply()
{
    if (check())
        Q_EMIT applied();
}

void ConnectionForm::askForNewToken(const QString &why)
{
    m_credential->refused(why);
}

void ConnectionForm::beginTyping()
{
    if (m_endpoint->text().isEmpty())
        m_endpoint->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::focusFirstGap()
{
    if (m_endpoint->text().isEmpty())
        m_region->setFocus(Qt::OtherFocusReason);
    else if ((m_project->text().isEmpty() && m_credential->kind() == connection::CredentialKind::Token) ||
             !m_projectField->problem().isEmpty())
        m_project->setFocus(Qt::OtherFocusReason);
    else
        m_credential->focusSecret();
}

QString ConnectionForm::missing(bool empty, const QString &sentence) const
{
    return empty && m_gapsAreWrong ? sentence : QString();
}

void ConnectionForm::validate()
{
    validateEndpoint();
    validateProject();
    m_credential->validate(m_gapsAreWrong);
}

void ConnectionForm::validateEndpoint()
{
    const QString text = m_endpoint->text();
    if (text.trimmed().isEmpty())
        m_endpointField->setProblem(missing(true, tr("Choose a region, or enter an endpoint.")));
    else if (isUnderWay(*m_endpoint) && !m_gapsAreWrong)
        m_endpointField->setProblem({});
    else
        m_endpointField->setProblem(reasonOf(api::Endpoint::parse(text)));
}

void ConnectionForm::validateProject()
{
    const QString text = m_project->text().trimmed();
    // Looked up by who can sign in where that is known.
    const auto endpoint = api::Endpoint::parse(m_endpoint->text());
    const bool needed =
        m_credential->kind() == connection::CredentialKind::Token || (endpoint && !iamEndpoint(*endpoint));
    m_projectField->setProblem(text.isEmpty() ? missing(needed, tr("Enter the project ID of this region."))
                                              : reasonOf(api::ProjectId::parse(text)));
    m_projectField->setHint(text.isEmpty() && !needed ? tr("Looked up when you sign in.") : QString());
}

Environment ConnectionForm::environment() const
{
    if (isDemo())
        return Environment::Demo;
    const auto endpoint = api::Endpoint::parse(m_endpoint->text());
    if (!endpoint)
        return Environment::None;
    switch (m_profile.environment) {
    case connection::Environment::Unmarked:
        break;
    case connection::Environment::Production:
        return Environment::Production;
    case connection::Environment::Staging:
        return Environment::Staging;
    case connection::Environment::Lab:
        return Environment::Lab;
    }
    return endpoint->isLoopback() ? Environment::Local : Environment::Live;
}

} // namespace peerlight::ui
