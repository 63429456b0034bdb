// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/iam.h"
#include "app/connection/profile.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <variant>

class QComboBox;
class QLineEdit;
class QWidget;

namespace peerlight::ui {

class FormField;
class TokenEdit;

/// What the person entered to prove who they are: usable at once, or after a sign-in.
using Proof = std::variant<auth::Credential, api::SignIn>;

/// The fields of the connection bar for a token, an IAM user with a password, or an access key; those of one kind are
/// shown, and one for the password of a proxy that has a user. Secrets are in hidden fields, from which nothing can be
/// taken out again.
class CredentialFields : public QObject
{
    Q_OBJECT
public:
    using AddField = std::function<FormField *(const QString &label, const QString &name, QWidget *control, int width)>;

    /// Makes the choice of the kind. `add` puts a field into the form, which owns it.
    CredentialFields(const AddField &add, QObject *parent);
    /// The fields of all kinds: once, where they are to stand in the tab order.
    void addFields(const AddField &add);

    void setKind(connection::CredentialKind kind);
    void begin(connection::CredentialKind kind); ///< the same, and moves the focus to its first field
    [[nodiscard]] connection::CredentialKind kind() const;
    void setUser(const QString &account, const QString &user, const QString &userId);
    [[nodiscard]] QString account() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString userId() const;

    /// The secret of the kind that is chosen, from the keychain, used while its field is empty.
    void setKept(const auth::Secret &secret);
    void setToken(const QString &token);
    /// What is to be kept in the keychain: the token, the password, or the parts of the key in two or three lines.
    [[nodiscard]] auth::Secret secret() const;

    void askForProxyPassword(bool wanted);
    void setKeptProxyPassword(const auth::Secret &password); ///< used while the field is empty
    /// Empty where none is asked for, and where the proxy wants none.
    [[nodiscard]] auth::Secret proxyPassword() const;

    /// Marks what is wrong; empty fields only with `gapsToo`.
    void validate(bool gapsToo);
    /// Nothing where a field is wrong or empty. A sign-in lacks its project.
    [[nodiscard]] std::optional<Proof> proof() const;

    void refused(const QString &why);           ///< marks the secret until it is changed, and moves the focus there
    void showValidity(const QString &sentence); ///< under the secret: how long a sign-in holds
    void wipe();                                ///< empties all hidden fields
    void focusSecret();

    [[nodiscard]] QList<FormField *> shownFields() const;
    [[nodiscard]] QList<QLineEdit *> edits() const;

Q_SIGNALS:
    void edited();
    void submitted(); ///< Return was pressed in a field

private:
    [[nodiscard]] TokenEdit *addHidden(const AddField &add, const QString &label, const QString &name, int width);
    [[nodiscard]] QLineEdit *addText(const AddField &add, const QString &label, const QString &name, int width);
    void connectEdit(QLineEdit *edit);
    [[nodiscard]] FormField *fieldOf(const QLineEdit *edit) const { return m_fields.value(edit); }
    [[nodiscard]] TokenEdit *secretEdit() const; ///< the one that a refusal is about
    [[nodiscard]] QString problemOfSecret() const;
    [[nodiscard]] std::optional<Proof> tokenProof() const;
    [[nodiscard]] std::optional<Proof> passwordProof() const;
    [[nodiscard]] tl::expected<auth::Credential, QString> keptCredential() const; ///< of a token or a key
    [[nodiscard]] tl::expected<auth::Credential, QString> keys() const;
    void showKind();
    void showTokenAge();

    QComboBox *m_kind = nullptr;
    FormField *m_kindField = nullptr;
    TokenEdit *m_token = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_user = nullptr;
    TokenEdit *m_password = nullptr;
    TokenEdit *m_code = nullptr;
    QLineEdit *m_userId = nullptr;
    QLineEdit *m_accessKey = nullptr;
    TokenEdit *m_secretKey = nullptr;
    TokenEdit *m_securityToken = nullptr;
    TokenEdit *m_proxyPassword = nullptr;
    QHash<const QLineEdit *, FormField *> m_fields;
    auth::Secret m_kept;
    auth::Secret m_keptProxy;
    QString m_refused;  ///< why, until a field is changed
    QString m_validity; ///< empty: the token's age is shown
    QTimer m_ageTimer;
};

} // namespace peerlight::ui
