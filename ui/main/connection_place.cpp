// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/connection_place.h"

#include "app/connection/profile_route.h"
#include "ui/common/display_names.h"
#include "ui/connection/check_view.h"
#include "ui/connection/connection_form.h"
#include "ui/connection/connections_window.h"
#include "ui/connection/credential_fields.h"
#include "ui/connection/token_age.h"
#include "ui/main/lock_notice.h"
#include "ui/main/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

using connection::Access;
using connection::CredentialKind;
using connection::Keeping;
using connection::Profile;
using connection::ReadyAccess;

namespace {

constexpr int mostShortcuts = 9;

} // namespace

ConnectionPlace::ConnectionPlace(ConnectionServices services, ConnectionForm &form, Workspace &workspace,
                                 QWidget &window)
    : QObject(&window), m_services(services), m_form(form), m_workspace(workspace), m_window(window),
      m_kept(services.keychain, services.lock ? &services.lock->vault() : nullptr, form),
      m_profileActions(new QActionGroup(this))
{
    makeActions();
    m_validity.setInterval(std::chrono::seconds(20));
    connect(&m_validity, &QTimer::timeout, this, &ConnectionPlace::showTimeLeft);
    connect(&m_desk, &connection::SignInDesk::renewed, this, [this](const auth::Credential &credential) {
        if (m_services.lock)
            credential.linkTo(m_services.lock->vault());
        m_workspace.replaceCredential(credential);
        showTimeLeft();
    });
    connect(&m_kept, &KeptSecrets::said, &m_workspace, &Workspace::say);
    connect(&m_workspace, &Workspace::credentialRefused, this, &ConnectionPlace::takeRefusal);
    connect(&m_workspace, &Workspace::loaded, &m_desk, &connection::SignInDesk::noteAccepted);
    connect(&m_workspace, &Workspace::taskAccepted, &m_desk, &connection::SignInDesk::noteAccepted);
    if (m_services.profiles)
        connect(m_services.profiles, &connection::ProfileStore::changed, this, &ConnectionPlace::showProfiles);
    if (m_services.lock)
        connect(m_services.lock, &auth::Lock::locked, this, &ConnectionPlace::takeLock);
}

ConnectionPlace::~ConnectionPlace() = default;

void ConnectionPlace::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        m_window.addAction(action);
        return action;
    };
    m_save = make(tr("&Save connection…"), QKeySequence::Save, &ConnectionPlace::saveCurrent);
    m_manage = make(tr("&Connections…"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, &ConnectionPlace::openConnections);
    m_test = make(tr("&Test connection"), Qt::CTRL | Qt::Key_T, &ConnectionPlace::checkForm);
    m_lock = make(tr("&Lock"), Qt::CTRL | Qt::Key_L, &ConnectionPlace::lock);
    const auto begin = [this, &make](const QString &text, Qt::Key key, CredentialKind kind) {
        m_kinds += make(text, Qt::ALT | key, [this, kind] { m_form.credential().begin(kind); });
    };
    begin(tr("Sign in with a &token"), Qt::Key_7, CredentialKind::Token);
    begin(tr("Sign in with a user and &password"), Qt::Key_8, CredentialKind::Password);
    begin(tr("Sign in with an access &key"), Qt::Key_9, CredentialKind::Keys);
    m_save->setEnabled(m_services.profiles);
    m_manage->setEnabled(m_services.profiles);
    m_lock->setEnabled(m_services.lock);
    connect(m_profileActions, &QActionGroup::triggered, this,
            [this](const QAction *action) { useNamed(action->data().toString()); });
}

void ConnectionPlace::fillMenu(QMenu &menu)
{
    m_menu = &menu;
    showProfiles();
}

void ConnectionPlace::setNames(DisplayNames &names)
{
    m_names = &names;
    const auto follow = [this] {
        const bool hidden = m_names->areHidden();
        if (hidden && m_connections)
            m_connections->close();
        m_save->setEnabled(!hidden && m_services.profiles);
        m_manage->setEnabled(!hidden && m_services.profiles);
        m_test->setEnabled(!hidden);
        showProfiles();
    };
    connect(&names, &DisplayNames::changed, this, follow);
    follow();
}

/// The saved connections, the first nine with Ctrl+1 to Ctrl+9, and what can be done with them.
void ConnectionPlace::showProfiles()
{
    for (auto *action : m_profileActions->actions()) {
        m_window.removeAction(action);
        delete action;
    }
    if (!m_menu)
        return;
    m_menu->clear();
    const auto profiles = m_services.profiles ? m_services.profiles->profiles() : QList<Profile>();
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const Profile &profile = profiles.at(i);
        const QString word = connection::environmentWord(profile.environment);
        QString text = m_names ? m_names->name(AliasBook::Kind::Connection, profile.name) : profile.name;
        text.replace(u'&', u"&&"_s);
        auto *action = m_profileActions->addAction(word.isEmpty() ? text : u"%1  ·  %2"_s.arg(text, word));
        action->setData(profile.id);
        if (i < mostShortcuts)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)));
        m_menu->addAction(action);
        m_window.addAction(action);
    }
    m_menu->addSeparator();
    m_menu->addActions({m_save, m_manage, m_test});
    m_menu->addSeparator();
    m_menu->addActions(m_kinds);
    m_menu->addSeparator();
    m_menu->addAction(m_lock);
}

bool ConnectionPlace::useNamed(const QString &nameOrId)
{
    const auto profile =
        m_services.profiles ? connection::findProfile(m_services.profiles->profiles(), nameOrId) : std::nullopt;
    if (profile)
        use(*profile);
    return profile.has_value();
}

void ConnectionPlace::use(const Profile &profile)
{
    if (m_workspace.wantsCredential() && profile.id == m_form.profile().id) {
        m_kept.read(); // the run that is paused goes on with it
        return;
    }
    if (!m_workspace.isIdle()) {
        m_workspace.say({Notice::Kind::Info, tr("Another connection can be used when this one is at rest."), {}});
        return;
    }
    m_desk.forget();
    m_workspace.dismissNotice(); // it was about the connection before
    m_form.setProfile(profile);
    m_form.focusFirstGap();
    m_kept.read();
}

/// What goes with the lock, wherever it is by then.
void ConnectionPlace::link(const CheckedConnection &checked)
{
    if (!m_services.lock)
        return;
    auth::SecretVault &vault = m_services.lock->vault();
    checked.credential.linkTo(vault);
    vault.link(checked.proxyPassword);
    if (checked.signIn) {
        vault.link(checked.signIn->password);
        vault.link(checked.signIn->passcode);
    }
}

std::optional<Access> ConnectionPlace::accessOf(CheckedConnection &checked)
{
    link(checked);
    const auto route = connection::routeOf(checked.line, checked.proxyPassword);
    if (!route) {
        m_workspace.say({Notice::Kind::Blocking, tr("Nothing was sent. %1").arg(route.error()), {}});
        return std::nullopt;
    }
    checked.connection.route = *route;
    return Access{checked.connection, checked.credential, checked.signIn, checked.iam, checked.regionId};
}

bool ConnectionPlace::withConnection(std::function<void(const CheckedConnection &)> act)
{
    auto checked = m_form.check();
    if (!checked)
        return false;
    const auto access = accessOf(*checked);
    if (!access)
        return true;
    if (m_services.lock)
        m_services.lock->unlock(); // a secret was given again
    m_desk.get(*access, this, [this, checked = *checked, act = std::move(act)](const api::Result<ReadyAccess> &ready) {
        if (!ready) {
            showRefused(ready.error());
            return;
        }
        if (!ready->projects.isEmpty())
            m_form.offerProjects(ready->projects);
        if (ready->connection.project.isEmpty()) {
            m_workspace.say({Notice::Kind::Info, tr("Choose the project, then go on."), {}});
            return;
        }
        CheckedConnection usable = checked;
        usable.connection = ready->connection;
        usable.credential = ready->credential;
        m_form.setProject(ready->connection.project);
        showTimeLeft();
        m_kept.keep();
        m_workspace.renewProxyPassword(usable.connection);
        act(usable);
    });
    if (m_desk.isBusy())
        m_workspace.say({Notice::Kind::Info, tr("Signing in…"), {}});
    return true;
}

void ConnectionPlace::showRefused(const api::Error &error)
{
    if (error.kind == api::ErrorKind::Cancelled)
        return;
    m_workspace.say({Notice::Kind::Blocking, error.text, errorDetail(error)});
    if (error.kind == api::ErrorKind::Credential)
        m_form.askForNewToken(error.text);
}

/// A token of a sign-in is renewed without asking, once; everything else is for the person.
void ConnectionPlace::takeRefusal()
{
    if (m_services.lock && m_services.lock->isLocked()) { // it was not the service that refused
        sayLocked();
        return;
    }
    const bool signsIn = m_form.credential().kind() == connection::CredentialKind::Password;
    if (!signsIn || !m_workspace.wantsCredential()) {
        m_form.askForNewToken(signsIn ? tr("The service ended this sign-in. Press Detect to sign in again.")
                                      : tr("The service refused this. Enter another one."));
        return;
    }
    m_desk.renew(this, [this](const api::Result<ReadyAccess> &ready) {
        if (ready)
            m_workspace.renewCredential(ready->credential);
        else
            showRefused(ready.error());
    });
}

void ConnectionPlace::showTimeLeft()
{
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(m_desk.timeLeft());
    if (left.count() <= 0) {
        m_validity.stop();
        m_form.credential().showValidity({});
        return;
    }
    m_validity.start();
    m_form.credential().showValidity(signedInText(left));
}

void ConnectionPlace::saveCurrent()
{
    Profile profile = m_form.profile();
    if (m_form.isDemo())
        return;
    if (!profile.id.isEmpty()) {
        const auto stored = m_services.profiles->put(profile);
        m_workspace.say({stored ? Notice::Kind::Info : Notice::Kind::Warning,
                         stored ? tr("%1 was saved, without a secret.").arg(profile.name) : stored.error(),
                         {}});
        return;
    }
    profile.name = profile.regionId.isEmpty() ? tr("My connection") : profile.regionId;
    openConnections();
    m_connections->addProfile(profile);
}

void ConnectionPlace::openConnections()
{
    if (!m_connections) {
        m_connections = new ConnectionsWindow(*m_services.profiles, regionChoices(), &m_window);
        connect(m_connections, &ConnectionsWindow::useRequested, this, &ConnectionPlace::use);
        connect(m_connections, &ConnectionsWindow::checkRequested, this, &ConnectionPlace::check);
    }
    m_connections->show();
    m_connections->raise();
    m_connections->activateWindow();
    m_connections->select(m_form.profile().id);
}

void ConnectionPlace::checkForm()
{
    auto checked = m_form.check();
    if (!checked) {
        m_workspace.say({Notice::Kind::Info, tr("Nothing was sent. %1").arg(m_form.firstProblem()), {}});
        return;
    }
    const auto access = accessOf(*checked);
    if (!access)
        return;
    if (m_services.profiles)
        openConnections();
    runCheck(*access);
}

/// Of a saved connection: with the secret that the form holds, if it is the one in use.
void ConnectionPlace::check(const Profile &profile)
{
    if (m_form.profile().id != profile.id) {
        if (!m_workspace.isIdle()) {
            m_connections->checkView().showProblem(tr("Another connection is being used: wait until it is at rest."));
            return;
        }
        use(profile);
    } else {
        m_form.setTexts({profile.regionId, profile.endpoint, profile.projectId});
    }
    auto checked = m_form.check();
    if (!checked) {
        m_connections->checkView().showProblem(
            tr("%1 Enter it in the window's connection bar, then test again.").arg(m_form.firstProblem()));
        return;
    }
    if (const auto access = accessOf(*checked))
        runCheck(*access);
}

void ConnectionPlace::runCheck(const Access &access)
{
    const auto signIn = [this, access](QObject *asker, const connection::ConnectionCheck::SignedIn &done) {
        m_desk.get(access, asker, [this, done](const api::Result<ReadyAccess> &ready) {
            if (!ready) {
                done(tl::unexpected(ready.error()));
                return;
            }
            m_check->setProject(ready->connection.project);
            done(ready->credential);
        });
    };
    m_check = std::make_unique<connection::ConnectionCheck>(access.connection, signIn);
    if (m_connections) {
        CheckView *view = &m_connections->checkView();
        view->begin();
        connect(m_check.get(), &connection::ConnectionCheck::stepDone, view, &CheckView::addStep);
        connect(m_check.get(), &connection::ConnectionCheck::finished, view,
                [this, view] { view->end(m_check->isGood()); });
    }
    m_check->start();
}

void ConnectionPlace::lock()
{
    if (m_services.lock)
        m_services.lock->lockNow();
}

void ConnectionPlace::takeLock(auth::Lock::Reason reason)
{
    m_lockedBy = reason;
    m_desk.forget();
    m_check.reset();
    m_kept.forget();
    m_form.credential().wipe();
    m_workspace.dropCredential();
    showTimeLeft();
    sayLocked();
}

void ConnectionPlace::sayLocked()
{
    const bool kept = m_form.profile().keeping == Keeping::Keychain && !m_form.profile().id.isEmpty();
    m_workspace.say(lockNotice(m_lockedBy, m_services.lock->idleLimit(), m_workspace.isRunning(), kept));
}

} // namespace peerlight::ui
