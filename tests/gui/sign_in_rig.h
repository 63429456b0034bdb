// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/session_store.h"
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "ui/main/main_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

namespace peerlight::test {

using namespace Qt::StringLiterals;
using connection::CredentialKind;

inline constexpr int patience = 30000;
inline constexpr int peers = 6;

/// A window over a simulated service, with saved connections, a keychain and a lock of its own.
struct Rig : DemoRig
{
    explicit Rig(const QStringList &faults = {}, const simulator::SimulatorOptions &options = {})
        : DemoRig(faults, peers, nullptr, options), profiles(folder.filePath(u"c.json"_s))
    {
        (void)profiles.load();
        open();
    }
    void open()
    {
        window = std::make_unique<ui::MainWindow>(*workspace, QString(),
                                                  ui::ConnectionServices{&profiles, &keychain, &lock});
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return named<T>(*window, name);
    }
    void type(const QString &field, const QString &text) const { find<QLineEdit>(field)->setText(text); }
    [[nodiscard]] QString text(const QString &field) const { return find<QLineEdit>(field)->text(); }
    [[nodiscard]] QString message() const { return find<QPlainTextEdit>(u"Message"_s)->toPlainText(); }

    /// The place, and who signs in with what.
    void fill(CredentialKind kind) const
    {
        const simulator::SimulatorOptions &options = simulator->options();
        type(u"Endpoint"_s, demo.endpoint);
        type(u"Project ID"_s, demo.projectId);
        find<QComboBox>(u"Sign in with"_s)->setCurrentIndex(int(kind));
        type(u"Token"_s, options.token);
        type(u"Account"_s, options.account);
        type(u"IAM user"_s, options.user);
        type(u"Password"_s, options.password);
        type(u"Access key"_s, options.accessKey);
        type(u"Secret key"_s, options.secretKey);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window.get(), key, modifiers);
    }
    /// Saves what the form holds under this name, to be kept in the keychain, and chooses it.
    void saveAs(const QString &name, CredentialKind kind)
    {
        connection::Profile profile;
        profile.id = connection::newProfileId();
        profile.name = name;
        profile.endpoint = demo.endpoint;
        profile.projectId = demo.projectId;
        profile.credential = kind;
        profile.account = simulator->options().account;
        profile.userName = simulator->options().user;
        profile.keeping = connection::Keeping::Keychain;
        profile.proxy.kind = connection::Proxy::Kind::None;
        QVERIFY(profiles.put(profile));
        press(Qt::Key_1, Qt::ControlModifier);
    }

    bool keep(const QString &keyId, QByteArrayView secret)
    {
        bool kept = false;
        keychain.write(keyId, auth::Secret(secret), window.get(),
                       [&kept](const auto &done) { kept = done.has_value(); });
        return QTest::qWaitFor([&kept] { return kept; }, patience);
    }

    QTemporaryDir folder;
    connection::ProfileStore profiles;
    auth::SessionStore keychain;
    auth::SecretVault vault;
    auth::Lock lock{vault};
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace peerlight::test
