// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/note_place.h"

#include "ui/common/display_names.h"
#include "ui/common/icons.h"
#include "ui/common/owner_file.h"
#include "ui/main/inventory_book.h"
#include "ui/main/live_run.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

constexpr auto noteFormKey = "note/form"_L1;
constexpr auto noteLanguageKey = "note/language"_L1;

QString noteFormName(report::NoteForm form)
{
    return form == report::NoteForm::Markdown ? u"markdown"_s : u"plain"_s;
}

QString noteLanguageName(report::NoteLanguage language)
{
    return language == report::NoteLanguage::Chinese ? u"zh"_s : u"en"_s;
}

} // namespace

NoteChoice readNoteChoice(const QString &file)
{
    NoteChoice choice;
    if (QLocale().language() == QLocale::Chinese)
        choice.language = report::NoteLanguage::Chinese;
    if (file.isEmpty())
        return choice;
    const QSettings settings(file, QSettings::IniFormat);
    choice.form = report::noteFormFromName(settings.value(noteFormKey).toString()).value_or(choice.form);
    choice.language =
        report::noteLanguageFromName(settings.value(noteLanguageKey).toString()).value_or(choice.language);
    return choice;
}

bool writeNoteChoice(const QString &file, const NoteChoice &choice)
{
    if (!makeOwnersOnly(file))
        return false;
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(noteFormKey, noteFormName(choice.form));
    settings.setValue(noteLanguageKey, noteLanguageName(choice.language));
    settings.sync();
    return settings.status() == QSettings::NoError;
}

NotePlace::NotePlace(const Parts &parts)
    : QObject(&parts.window), m_parts(parts), m_choice(readNoteChoice(parts.memoryFile)),
      m_copy(new QAction(icon(IconName::Copy), tr("Copy &note"), this)), m_languages(new QActionGroup(this)),
      m_forms(new QActionGroup(this))
{
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copy->setToolTip(tr("Copy the results of the selected peers, or of all, as a note for a chat or a ticket (%1)")
                           .arg(m_copy->shortcut().toString(QKeySequence::NativeText)));
    connect(m_copy, &QAction::triggered, this, &NotePlace::copy);
    parts.window.addAction(m_copy);
    makeChoices();
}

void NotePlace::makeChoices()
{
    const auto add = [](QActionGroup &group, const QString &text, bool chosen) {
        QAction *action = group.addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen);
        return action;
    };
    for (const auto language : {report::NoteLanguage::English, report::NoteLanguage::Chinese}) {
        const bool chinese = language == report::NoteLanguage::Chinese;
        connect(add(*m_languages, chinese ? tr("&Chinese (中文)") : tr("&English"), m_choice.language == language),
                &QAction::triggered, this, [this, language] {
                    choose({m_choice.form, language});
                });
    }
    for (const auto form : {report::NoteForm::Plain, report::NoteForm::Markdown}) {
        const bool markdown = form == report::NoteForm::Markdown;
        connect(add(*m_forms, markdown ? tr("&Markdown") : tr("&Plain text"), m_choice.form == form),
                &QAction::triggered, this, [this, form] {
                    choose({form, m_choice.language});
                });
    }
}

void NotePlace::fillMenu(QMenu &menu)
{
    menu.addAction(m_copy);
    QMenu *how = menu.addMenu(tr("Notes a&re written in"));
    how->addActions(m_languages->actions());
    how->addSeparator();
    how->addActions(m_forms->actions());
}

void NotePlace::choose(const NoteChoice &choice)
{
    m_choice = choice;
    if (!m_parts.memoryFile.isEmpty() && !writeNoteChoice(m_parts.memoryFile, choice))
        m_parts.workspace.say(
            {Notice::Kind::Info, tr("The settings could not be saved to %1.").arg(m_parts.memoryFile), {}});
}

QList<int> NotePlace::rows() const
{
    return rowsToCopy(m_parts.workspace, m_parts.view);
}

report::NotePeer NotePlace::notePeer(int row) const
{
    using Kind = AliasBook::Kind;
    const PeerEntry &entry = m_parts.workspace.peers().entryAt(row);
    DisplayNames &names = m_parts.names;
    report::NotePeer peer;
    peer.result = report::resultLine(names.row(*entry.row), names.peer(entry.peer));
    const QString lineId = entry.peer.lineId;
    const QString line = entry.extras.lineName.isEmpty() ? lineId : entry.extras.lineName;
    peer.lineName = names.name(Kind::Line, line);
    const auto &cards = m_parts.book.ownData().cards;
    const auto card = cards.constFind(lineId);
    if (lineId.isEmpty() || card == cards.constEnd())
        return peer;
    peer.carrier = names.name(Kind::Place, card->carrier);
    peer.circuitId = names.name(Kind::Id, card->circuitId);
    if (!names.areHidden()) // under another number nobody could be called
        peer.hotline = card->hotline;
    return peer;
}

/// A note is in a language of its own, and the sentences of the causes are in that of the window.
QStringList NotePlace::causes(const QList<int> &rows) const
{
    //: The code of the language of this translation: "en", "zh"
    if (noteLanguageName(m_choice.language) != tr("en"))
        return {};
    const QString text = liveCause(m_parts.workspace, rows);
    return text.isEmpty() ? QStringList() : QStringList{m_parts.names.text(text)};
}

report::HandOverNote NotePlace::note() const
{
    const QList<int> of = rows();
    QList<report::NotePeer> peers;
    peers.reserve(of.size());
    for (const int row : of)
        peers += notePeer(row);
    report::HandOverNote note = report::noteOf(peers);
    if (const api::Connection *at = m_parts.workspace.connection()) {
        note.where = m_parts.names.name(AliasBook::Kind::Place, at->endpoint.display());
        note.projectId = m_parts.names.name(AliasBook::Kind::Place, at->project.text());
    }
    note.causes = causes(of);
    note.toolVersion = QCoreApplication::applicationVersion();
    note.demo = m_parts.workspace.usesDemo();
    return note;
}

void NotePlace::copy()
{
    const report::HandOverNote of = note();
    if (of.peers.isEmpty()) {
        m_parts.workspace.say({Notice::Kind::Info, tr("There is no result yet: no note was copied."), {}});
        return;
    }
    QGuiApplication::clipboard()->setText(report::noteText(of, m_choice.form, m_choice.language));
    QString said = of.peers.size() == 1
                       ? tr("The note of 1 peer is on the clipboard.")
                       : tr("The note of %Ln peers is on the clipboard.", nullptr, int(of.peers.size()));
    if (m_parts.names.areHidden())
        said += u' ' + tr("Names are hidden in it.");
    m_parts.workspace.say({Notice::Kind::Info, said, {}});
}

} // namespace peerlight::ui
