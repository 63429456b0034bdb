// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/profile_editor.h"

#include "app/connection/ca_file.h"
#include "ui/connection/form_field.h"
#include "ui/connection/named_combo_box.h"

#include <QAction>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

using connection::CredentialKind;
using connection::Keeping;
using connection::Profile;
using connection::Proxy;
using Part = connection::ProfileProblem::Part;

ProfileEditor::ProfileEditor(QList<RegionChoice> regions, QWidget *parent)
    : QWidget(parent), m_regions(std::move(regions))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    buildPlace();
    buildUser();
    buildLine();
    for (int column = 0; column < grid->columnCount(); ++column)
        grid->setColumnStretch(column, 1);
    setProfile({});
}

FormField *ProfileEditor::add(QWidget *control, const QString &label, const QString &name, int row, int column,
                              int columns)
{
    auto *field = new FormField(label, name, control, this);
    static_cast<QGridLayout *>(layout())->addWidget(field, row, column, 1, columns);
    m_fields.insert(control, field);
    return field;
}

QLineEdit *ProfileEditor::addText(const QString &label, const QString &name, int row, int column, int columns)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(2048);
    add(edit, label, name, row, column, columns);
    connect(edit, &QLineEdit::textChanged, this, &ProfileEditor::tellEdited);
    return edit;
}

QComboBox *ProfileEditor::addChoice(const QString &label, const QString &name, const QStringList &words, int row,
                                    int column)
{
    auto *box = new NamedComboBox;
    box->addItems(words);
    add(box, label, name, row, column);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        followKinds();
        tellEdited();
    });
    return box;
}

QSpinBox *ProfileEditor::addNumber(const QString &label, const QString &name, int most, const QString &zero, int row,
                                   int column)
{
    auto *box = new QSpinBox;
    box->setMaximum(most);
    box->setSpecialValueText(zero);
    add(box, label, name, row, column);
    connect(box, &QSpinBox::valueChanged, this, &ProfileEditor::tellEdited);
    return box;
}

void ProfileEditor::buildPlace()
{
    m_name = addText(tr("&Name"), tr("Connection name"), 0, 0, 2);
    m_environment = addChoice(tr("En&vironment"), tr("Environment"),
                              {tr("Not marked"), tr("Production"), tr("Staging"), tr("Lab")}, 0, 2);
    m_region = new NamedComboBox;
    m_region->addItem(tr("Own endpoint"));
    for (const auto &region : m_regions)
        m_region->addItem(regionLabel(region), region.id);
    add(m_region, tr("&Region"), tr("Region of the connection"), 1, 0);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ProfileEditor::takeRegion);
    m_endpoint = addText(tr("E&ndpoint"), tr("Endpoint of the connection"), 1, 1, 2);
    m_project = addText(tr("Pro&ject ID"), tr("Project ID of the connection"), 2, 0);
    m_projectName = addText(tr("Project na&me"), tr("Project name"), 2, 1);
    m_projectName->setPlaceholderText(tr("The region's own project"));
    m_iam = addText(tr("&IAM endpoint"), tr("IAM endpoint"), 2, 2);
    m_iam->setPlaceholderText(tr("The region's"));
}

void ProfileEditor::buildUser()
{
    m_kind = addChoice(tr("Sign in &with"), tr("Kind of sign-in"),
                       {tr("A pasted token"), tr("An IAM user's password"), tr("An access key (AK/SK)")}, 3, 0);
    m_keeping = addChoice(tr("&Keep the secret"), tr("Keep the secret"),
                          {tr("For this session only"), tr("In the system's keychain")}, 3, 1);
    m_account = addText(tr("A&ccount"), tr("Account name"), 4, 0);
    m_user = addText(tr("&User"), tr("IAM user name"), 4, 1);
    m_userId = addText(tr("User I&D"), tr("IAM user ID"), 4, 2);
    m_userId->setPlaceholderText(tr("Only for one-time codes"));
}

void ProfileEditor::buildLine()
{
    m_rate = addNumber(tr("Requests a second"), tr("Requests a second"), 10001, tr("What the service takes"), 5, 0);
    m_inFlight = addNumber(tr("At once"), tr("Requests at once"), 128, tr("16"), 5, 1);
    m_deadline = addNumber(tr("Deadline"), tr("Deadline in seconds"), 3600, tr("180 s"), 5, 2);
    m_deadline->setSuffix(tr(" s"));
    m_proxy = addChoice(tr("Pro&xy"), tr("Proxy"), {tr("None"), tr("The system's"), tr("HTTP"), tr("SOCKS 5")}, 6, 0);
    m_proxyHost = addText(tr("Proxy host"), tr("Proxy host"), 6, 1);
    m_proxyPort = addNumber(tr("Proxy port"), tr("Proxy port"), 65535, tr("–"), 6, 2);
    m_proxyUser = addText(tr("Proxy user"), tr("Proxy user"), 7, 0);
    m_fields.value(m_proxyUser)->setHint(tr("Its password is asked for in the connection bar."));
    m_ca = addText(tr("CA &file"), tr("CA file"), 8, 0, 3);
    m_ca->setPlaceholderText(tr("The system's certificate authorities"));
    auto *browse = m_ca->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition);
    browse->setText(tr("Choose a CA file…"));
    connect(browse, &QAction::triggered, this, &ProfileEditor::chooseCaFile);
    connect(m_ca, &QLineEdit::textChanged, this, &ProfileEditor::showCaFile);
}

void ProfileEditor::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_ca, &QLineEdit::setText);
    dialog->open();
}

/// The fingerprint is what a person compares with what the owner of the authority says.
void ProfileEditor::showCaFile()
{
    FormField *field = m_fields.value(m_ca);
    const QString path = m_ca->text().trimmed();
    const auto ca = path.isEmpty() ? tl::unexpected(QString()) : connection::readCaFile(path);
    field->setProblem(ca || path.isEmpty() ? QString() : ca.error());
    field->setHint(ca ? tr("SHA-256 %1").arg(ca->fingerprints.join(u", "_s)) : QString());
}

void ProfileEditor::takeRegion()
{
    const QString id = m_region->currentData().toString();
    const auto found = std::ranges::find(m_regions, id, &RegionChoice::id);
    if (!m_filling && found != m_regions.end())
        m_endpoint->setText(found->endpoint);
    tellEdited();
}

void ProfileEditor::followKinds()
{
    if (!m_proxy || !m_proxyUser)
        return; // not built yet
    const auto kind = static_cast<CredentialKind>(m_kind->currentIndex());
    for (auto *edit : {m_account, m_user, m_userId})
        m_fields.value(edit)->setVisible(kind == CredentialKind::Password);
    const auto proxy = static_cast<Proxy::Kind>(m_proxy->currentIndex());
    const bool own = proxy == Proxy::Kind::Http || proxy == Proxy::Kind::Socks5;
    for (QWidget *control : {static_cast<QWidget *>(m_proxyHost), static_cast<QWidget *>(m_proxyPort),
                             static_cast<QWidget *>(m_proxyUser)})
        m_fields.value(control)->setVisible(own);
}

void ProfileEditor::tellEdited()
{
    if (!m_filling)
        Q_EMIT edited();
}

void ProfileEditor::setProfile(const Profile &profile)
{
    m_filling = true;
    m_profile = profile;
    m_name->setText(profile.name);
    m_environment->setCurrentIndex(int(profile.environment));
    m_region->setCurrentIndex(std::max(0, m_region->findData(profile.regionId)));
    m_endpoint->setText(profile.endpoint);
    m_iam->setText(profile.iamEndpoint);
    m_project->setText(profile.projectId);
    m_projectName->setText(profile.projectName);
    m_kind->setCurrentIndex(int(profile.credential));
    m_keeping->setCurrentIndex(int(profile.keeping));
    m_account->setText(profile.account);
    m_user->setText(profile.userName);
    m_userId->setText(profile.userId);
    m_rate->setValue(profile.requestsPerSecond > 0 ? qCeil(profile.requestsPerSecond) : 0);
    m_inFlight->setValue(profile.maxInFlight);
    m_deadline->setValue(profile.deadlineSeconds);
    m_proxy->setCurrentIndex(int(profile.proxy.kind));
    m_proxyHost->setText(profile.proxy.host);
    m_proxyPort->setValue(profile.proxy.port);
    m_proxyUser->setText(profile.proxy.user);
    m_ca->setText(profile.caFile);
    followKinds();
    m_filling = false;
}

Profile ProfileEditor::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.environment = static_cast<connection::Environment>(m_environment->currentIndex());
    profile.endpoint = m_endpoint->text().trimmed();
    profile.regionId = regionOfEndpoint(m_regions, profile.endpoint);
    profile.iamEndpoint = m_iam->text().trimmed();
    profile.projectId = m_project->text().trimmed();
    profile.projectName = m_projectName->text().trimmed();
    profile.credential = static_cast<CredentialKind>(m_kind->currentIndex());
    profile.keeping = static_cast<Keeping>(m_keeping->currentIndex());
    profile.account = m_account->text().trimmed();
    profile.userName = m_user->text().trimmed();
    profile.userId = m_userId->text().trimmed();
    // A rate that was given with a fraction stays as it is until the number is changed here.
    const bool sameRate = profile.requestsPerSecond > 0 && qCeil(profile.requestsPerSecond) == m_rate->value();
    if (!sameRate && !(profile.requestsPerSecond == 0 && m_rate->value() == 0))
        profile.requestsPerSecond = m_rate->value() > 0 ? m_rate->value() : -1;
    profile.maxInFlight = m_inFlight->value();
    profile.deadlineSeconds = m_deadline->value();
    profile.proxy = {static_cast<Proxy::Kind>(m_proxy->currentIndex()), m_proxyHost->text().trimmed(),
                     m_proxyPort->value(), m_proxyUser->text().trimmed()};
    profile.caFile = m_ca->text().trimmed();
    return profile;
}

FormField *ProfileEditor::fieldOf(Part part) const
{
    switch (part) {
    case Part::Name:
        return m_fields.value(m_name);
    case Part::Endpoint:
        return m_fields.value(m_endpoint);
    case Part::IamEndpoint:
        return m_fields.value(m_iam);
    case Part::Project:
        return m_fields.value(m_project);
    case Part::Pace:
        return m_fields.value(m_deadline);
    case Part::Proxy:
        return m_fields.value(m_proxyHost);
    case Part::CaFile:
        return m_fields.value(m_ca);
    case Part::User:
        return m_fields.value(m_account->text().trimmed().isEmpty() ? m_account : m_user);
    }
    return nullptr;
}

void ProfileEditor::showProblem(const std::optional<connection::ProfileProblem> &problem)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (it.key() != m_ca)
            it.value()->setProblem({});
    }
    if (problem)
        fieldOf(problem->part)->setProblem(problem->why);
}

void ProfileEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace peerlight::ui
