// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/connection_form.h"

#include "ui/connection/field_flow_layout.h"
#include "ui/connection/form_field.h"
#include "ui/connection/named_combo_box.h"
#include "ui/connection/token_age.h"
#include "ui/connection/token_edit.h"

#include <QLabel>
#include <QSignalBlocker>

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
    m_ageTimer.setInterval(std::chrono::seconds(20));
    validate();
}

ConnectionForm::~ConnectionForm()
{
    // A field that loses the focus while the widget goes would still tell it that editing has ended.
    for (auto *edit : {m_endpoint, m_project, static_cast<QLineEdit *>(m_token)})
        edit->disconnect(this);
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
    m_endpoint->setPlaceholderText(u"https://dcaas.eu-west-101.myhuaweicloud.eu"_s);
    m_endpoint->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_project = new QLineEdit;
    m_project->setPlaceholderText(tr("32 digits and letters"));
    m_project->setInputMethodHints(Qt::ImhNoPredictiveText);
    m_token = new TokenEdit;
    m_token->setPlaceholderText(tr("X-Auth-Token, never saved"));

    m_regionField = addField(tr("&Region"), tr("Region"), m_region, 180);
    m_endpointField = addField(tr("E&ndpoint"), tr("Endpoint"), m_endpoint, 250);
    m_projectField = addField(tr("Pro&ject ID"), tr("Project ID"), m_project, 220);
    m_tokenField = addField(tr("&Token"), tr("Token"), m_token, 190);
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
    connect(m_token, &QLineEdit::textChanged, this, [this] { m_tokenRefused.clear(); });
    connect(m_endpoint, &QLineEdit::editingFinished, this, &ConnectionForm::validate);
    for (auto *edit : {m_endpoint, m_project, static_cast<QLineEdit *>(m_token)}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            validate();
            Q_EMIT edited();
        });
        connect(edit, &QLineEdit::returnPressed, this, &ConnectionForm::apply);
    }
    connect(&m_ageTimer, &QTimer::timeout, this, &ConnectionForm::showTokenAge);
}

QList<FormField *> ConnectionForm::fields() const
{
    return {m_regionField, m_endpointField, m_projectField, m_tokenField};
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
    const QString id = regionOfEndpoint(m_regions, m_endpoint->text());
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

void ConnectionForm::fillForDemo(const DemoService &demo)
{
    if (!isDemo())
        m_own = texts();
    m_demo = demo;
    m_endpoint->setText(demo.endpoint);
    m_project->setText(demo.projectId);
    m_token->setText(demo.token);
    validate();
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
    const auto credential = auth::Credential::fromToken(m_token->text());
    if (!endpoint || !project || !credential)
        return std::nullopt;
    return CheckedConnection{{*endpoint, *project}, *credential, isDemo()};
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
    m_tokenRefused = why;
    validateToken();
    m_token->setFocus(Qt::OtherFocusReason);
    m_token->selectAll();
}

void ConnectionForm::focusFirstGap()
{
    if (m_endpoint->text().isEmpty())
        m_region->setFocus(Qt::OtherFocusReason);
    else if (m_project->text().isEmpty() || !m_projectField->problem().isEmpty())
        m_project->setFocus(Qt::OtherFocusReason);
    else
        m_token->setFocus(Qt::OtherFocusReason);
}

QString ConnectionForm::missing(bool empty, const QString &sentence) const
{
    return empty && m_gapsAreWrong ? sentence : QString();
}

void ConnectionForm::validate()
{
    validateEndpoint();
    validateProject();
    validateToken();
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
    m_projectField->setProblem(text.isEmpty() ? missing(true, tr("Enter the project ID of this region."))
                                              : reasonOf(api::ProjectId::parse(text)));
}

void ConnectionForm::validateToken()
{
    if (!m_tokenRefused.isEmpty())
        m_tokenField->setProblem(m_tokenRefused);
    else if (m_token->text().isEmpty())
        m_tokenField->setProblem(missing(true, tr("Enter a token of this region.")));
    else
        m_tokenField->setProblem(reasonOf(auth::Credential::fromToken(m_token->text())));
    showTokenAge();
}

void ConnectionForm::showTokenAge()
{
    const auto age = m_token->age();
    if (!age)
        m_ageTimer.stop();
    else if (!m_ageTimer.isActive())
        m_ageTimer.start();
    m_tokenField->setHint(age ? tokenAgeText(*age) : QString());
}

Environment ConnectionForm::environment() const
{
    if (isDemo())
        return Environment::Demo;
    const auto endpoint = api::Endpoint::parse(m_endpoint->text());
    if (!endpoint)
        return Environment::None;
    return endpoint->isLoopback() ? Environment::Local : Environment::Live;
}

} // namespace peerlight::ui
