// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/credential_fields.h"

#include "app/connection/profile_secret.h"
#include "ui/connection/form_field.h"
#include "ui/connection/named_combo_box.h"
#include "ui/connection/token_age.h"
#include "ui/connection/token_edit.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

using connection::CredentialKind;

CredentialFields::CredentialFields(const AddField &add, QObject *parent) : QObject(parent)
{
    m_kind = new NamedComboBox;
    m_kind->addItems({tr("A token"), tr("A user and password"), tr("An access key (AK/SK)")});
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kindField = add(tr("Sign in wit&h"), tr("Sign in with"), m_kind, m_kind->sizeHint().width());
}

void CredentialFields::addFields(const AddField &add)
{
    m_token = addHidden(add, tr("&Token"), tr("Token"), 190);
    m_token->setPlaceholderText(tr("X-Auth-Token, never saved"));
    m_account = addText(add, tr("A&ccount"), tr("Account"), 130);
    m_user = addText(add, tr("IAM &user"), tr("IAM user"), 130);
    m_password = addHidden(add, tr("Pass&word"), tr("Password"), 150);
    m_code = addHidden(add, tr("&One-time code"), tr("One-time code"), 90);
    m_code->setPlaceholderText(tr("If asked for"));
    m_userId = addText(add, tr("User I&D"), tr("User ID"), 130);
    m_userId->setPlaceholderText(tr("Only with a code"));
    m_accessKey = addText(add, tr("Access &key"), tr("Access key"), 160);
    m_accessKey->setPlaceholderText(tr("AK"));
    m_secretKey = addHidden(add, tr("&Secret key"), tr("Secret key"), 190);
    m_secretKey->setPlaceholderText(tr("SK, never saved"));
    m_securityToken = addHidden(add, tr("Security t&oken"), tr("Security token"), 150);
    m_securityToken->setPlaceholderText(tr("Only of a temporary key"));
    m_proxyPassword = addHidden(add, tr("Pro&xy password"), tr("Proxy password"), 150);
    askForProxyPassword(false);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_refused.clear();
        m_validity.clear();
        showKind();
        Q_EMIT edited();
    });
    m_ageTimer.setInterval(std::chrono::seconds(20));
    connect(&m_ageTimer, &QTimer::timeout, this, &CredentialFields::showTokenAge);
    showKind();
}

TokenEdit *CredentialFields::addHidden(const AddField &add, const QString &label, const QString &name, int width)
{
    auto *edit = new TokenEdit;
    m_fields.insert(edit, add(label, name, edit, width));
    connectEdit(edit);
    return edit;
}

QLineEdit *CredentialFields::addText(const AddField &add, const QString &label, const QString &name, int width)
{
    auto *edit = new QLineEdit;
    edit->setInputMethodHints(Qt::ImhNoPredictiveText);
    edit->setMaxLength(256);
    m_fields.insert(edit, add(label, name, edit, width));
    connectEdit(edit);
    return edit;
}

void CredentialFields::connectEdit(QLineEdit *edit)
{
    connect(edit, &QLineEdit::textChanged, this, [this] {
        m_refused.clear();
        m_validity.clear();
        Q_EMIT edited();
    });
    connect(edit, &QLineEdit::returnPressed, this, &CredentialFields::submitted);
}

void CredentialFields::setKind(CredentialKind kind)
{
    m_kind->setCurrentIndex(int(kind));
}

void CredentialFields::begin(CredentialKind kind)
{
    setKind(kind);
    shownFields().constFirst()->control()->setFocus(Qt::OtherFocusReason);
}

CredentialKind CredentialFields::kind() const
{
    return static_cast<CredentialKind>(m_kind->currentIndex());
}

void CredentialFields::showKind()
{
    const auto show = [this](CredentialKind kind, const QList<const QLineEdit *> &edits) {
        for (const auto *edit : edits)
            fieldOf(edit)->setVisible(kind == this->kind());
    };
    show(CredentialKind::Token, {m_token});
    show(CredentialKind::Password, {m_account, m_user, m_password, m_code, m_userId});
    show(CredentialKind::Keys, {m_accessKey, m_secretKey, m_securityToken});
}

void CredentialFields::setUser(const QString &account, const QString &user, const QString &userId)
{
    m_account->setText(account);
    m_user->setText(user);
    m_userId->setText(userId);
}

QString CredentialFields::account() const
{
    return m_account->text().trimmed();
}

QString CredentialFields::user() const
{
    return m_user->text().trimmed();
}

QString CredentialFields::userId() const
{
    return m_userId->text().trimmed();
}

void CredentialFields::setToken(const QString &token)
{
    m_token->setText(token);
}

void CredentialFields::setKept(const auth::Secret &secret)
{
    m_kept = secret;
    const QString kept = tr("Kept in the keychain");
    m_token->setPlaceholderText(secret.isEmpty() ? tr("X-Auth-Token, never saved") : kept);
    m_password->setPlaceholderText(secret.isEmpty() ? QString() : kept);
    m_secretKey->setPlaceholderText(secret.isEmpty() ? tr("SK, never saved") : kept);
    Q_EMIT edited();
}

TokenEdit *CredentialFields::secretEdit() const
{
    switch (kind()) {
    case CredentialKind::Token:
        return m_token;
    case CredentialKind::Password:
        return m_password;
    case CredentialKind::Keys:
        return m_secretKey;
    }
    return m_token;
}

auth::Secret CredentialFields::secret() const
{
    if (secretEdit()->text().isEmpty())
        return m_kept;
    if (kind() != CredentialKind::Keys)
        return secretEdit()->secret();
    QByteArray parts = m_accessKey->text().trimmed().toUtf8() + '\n' + m_secretKey->text().trimmed().toUtf8();
    if (!m_securityToken->text().isEmpty())
        parts += '\n' + m_securityToken->text().trimmed().toUtf8();
    auth::Secret secret(parts);
    auth::scrub(parts.data(), static_cast<std::size_t>(parts.size()));
    return secret;
}

void CredentialFields::askForProxyPassword(bool wanted)
{
    fieldOf(m_proxyPassword)->setVisible(wanted);
}

void CredentialFields::setKeptProxyPassword(const auth::Secret &password)
{
    m_keptProxy = password;
    m_proxyPassword->setPlaceholderText(password.isEmpty() ? tr("If it asks for one") : tr("Kept in the keychain"));
}

auth::Secret CredentialFields::proxyPassword() const
{
    if (fieldOf(m_proxyPassword)->isHidden())
        return {};
    return m_proxyPassword->text().isEmpty() ? m_keptProxy : m_proxyPassword->secret();
}

tl::expected<auth::Credential, QString> CredentialFields::keptCredential() const
{
    connection::Profile profile;
    profile.credential = kind();
    return connection::credentialOf(profile, m_kept);
}

tl::expected<auth::Credential, QString> CredentialFields::keys() const
{
    if (m_secretKey->text().isEmpty() && !m_kept.isEmpty())
        return keptCredential();
    return auth::Credential::fromKeys(m_accessKey->text().trimmed(), m_secretKey->secret(), m_securityToken->secret());
}

std::optional<Proof> CredentialFields::tokenProof() const
{
    const auto credential = m_token->text().isEmpty() && !m_kept.isEmpty()
                                ? keptCredential()
                                : auth::Credential::fromToken(m_token->text());
    return credential ? std::optional<Proof>(*credential) : std::nullopt;
}

std::optional<Proof> CredentialFields::passwordProof() const
{
    api::SignIn signIn;
    signIn.account = account();
    signIn.user = user();
    signIn.password = secret();
    signIn.mfaUserId = userId();
    signIn.passcode = m_code->secret();
    const bool complete = !signIn.account.isEmpty() && !signIn.user.isEmpty() && !signIn.password.isEmpty() &&
                          (signIn.passcode.isEmpty() || !signIn.mfaUserId.isEmpty());
    return complete ? std::optional<Proof>(signIn) : std::nullopt;
}

std::optional<Proof> CredentialFields::proof() const
{
    switch (kind()) {
    case CredentialKind::Token:
        return tokenProof();
    case CredentialKind::Password:
        return passwordProof();
    case CredentialKind::Keys:
        if (const auto credential = keys())
            return *credential;
        return std::nullopt;
    }
    return std::nullopt;
}

QString CredentialFields::problemOfSecret() const
{
    if (!m_refused.isEmpty())
        return m_refused;
    if (kind() == CredentialKind::Token && !m_token->text().isEmpty()) {
        const auto credential = auth::Credential::fromToken(m_token->text());
        return credential ? QString() : credential.error();
    }
    if (kind() == CredentialKind::Keys && !m_secretKey->text().isEmpty() && !m_accessKey->text().isEmpty()) {
        const auto credential = keys();
        return credential ? QString() : credential.error();
    }
    return {};
}

void CredentialFields::validate(bool gapsToo)
{
    const auto gap = [gapsToo](bool empty, const QString &sentence) { return empty && gapsToo ? sentence : QString(); };
    const bool noSecret = secretEdit()->text().isEmpty() && m_kept.isEmpty();
    QString why = problemOfSecret();
    if (why.isEmpty()) {
        const QString sentence = kind() == CredentialKind::Token      ? tr("Enter a token of this region.")
                                 : kind() == CredentialKind::Password ? tr("Enter the user's password.")
                                                                      : tr("Enter the secret access key.");
        why = gap(noSecret, sentence);
    }
    for (const auto *edit : {m_token, m_password, m_secretKey})
        fieldOf(edit)->setProblem(edit == secretEdit() ? why : QString());
    fieldOf(m_account)->setProblem(gap(account().isEmpty(), tr("Enter the account's name.")));
    fieldOf(m_user)->setProblem(gap(user().isEmpty(), tr("Enter the IAM user's name.")));
    fieldOf(m_userId)->setProblem(
        gap(userId().isEmpty() && !m_code->text().isEmpty(), tr("A code needs the user's ID, not the name.")));
    fieldOf(m_accessKey)
        ->setProblem(gap(m_accessKey->text().isEmpty() && m_kept.isEmpty(), tr("Enter the access key ID.")));
    for (FormField *field : std::as_const(m_fields)) {
        if (field->isHidden())
            field->setProblem({});
    }
    showTokenAge();
}

void CredentialFields::showTokenAge()
{
    const auto age = m_token->age();
    if (!age)
        m_ageTimer.stop();
    else if (!m_ageTimer.isActive())
        m_ageTimer.start();
    fieldOf(m_token)->setHint(age ? tokenAgeText(*age) : QString());
    fieldOf(m_password)->setHint(m_validity);
}

void CredentialFields::refused(const QString &why)
{
    m_refused = why;
    validate(true);
    focusSecret();
    secretEdit()->selectAll();
}

void CredentialFields::showValidity(const QString &sentence)
{
    m_validity = sentence;
    showTokenAge();
}

void CredentialFields::wipe()
{
    for (auto *edit : {m_token, m_password, m_code, m_secretKey, m_securityToken, m_proxyPassword})
        edit->wipe();
    m_accessKey->clear();
    setKeptProxyPassword({});
    setKept({});
}

void CredentialFields::focusSecret()
{
    secretEdit()->setFocus(Qt::OtherFocusReason);
}

QList<FormField *> CredentialFields::shownFields() const
{
    QList<FormField *> shown;
    for (const auto *edit :
         {static_cast<QLineEdit *>(m_token), m_account, m_user, static_cast<QLineEdit *>(m_password),
          static_cast<QLineEdit *>(m_code), m_userId, m_accessKey, static_cast<QLineEdit *>(m_secretKey),
          static_cast<QLineEdit *>(m_securityToken), static_cast<QLineEdit *>(m_proxyPassword)}) {
        if (!fieldOf(edit)->isHidden())
            shown.append(fieldOf(edit));
    }
    return shown;
}

QList<QLineEdit *> CredentialFields::edits() const
{
    return {m_token,  m_account,   m_user,      m_password,      m_code,
            m_userId, m_accessKey, m_secretKey, m_securityToken, m_proxyPassword};
}

} // namespace peerlight::ui
