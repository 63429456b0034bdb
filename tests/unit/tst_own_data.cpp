// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/own_data.h"

#include <QTest>

#include <random>

using namespace peerlight;
using namespace peerlight::inventory;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(peerlight::inventory::OwnEdit)

/// Groups, tags and cards, and that everything done to them can be taken back.
class TestOwnData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEditHasItsInverse_data();
    void everyEditHasItsInverse();
    void wrongEditsChangeNothing_data();
    void wrongEditsChangeNothing();
    void whatOthersDidMeanwhileStays();
    void severalAreOneOrNone();
    void windowsAreSorted();
    void importsAdd();
    void undoAndRedo();
    void aNewEditForgetsWhatCouldBeRedone();
    void undoOfWhatIsNotThereAnyMore();
    void undoIsBounded();
    void anyHistoryCanBeWalked();
};

static api::PeerId peer(int n)
{
    return *api::PeerId::parse(u"%1-1111-4111-8111-111111111111"_s.arg(n, 8, 16, '0'_L1));
}

static OwnData sample()
{
    OwnData data;
    data.groups = {{u"east"_s, {peer(1), peer(2)}}, {u"west"_s, {}}};
    data.tags = {{peer(1), {u"core"_s, u"vip"_s}}};
    CircuitCard card;
    card.carrier = u"Carrier One"_s;
    card.circuitId = u"CKT-77"_s;
    card.windows = {{1000, 2000, u"fibre work"_s}};
    data.cards = {{u"line-1"_s, card}};
    return data;
}

static CircuitCard cardWith(const QString &notes)
{
    CircuitCard card;
    card.notes = notes;
    return card;
}

void TestOwnData::everyEditHasItsInverse_data()
{
    QTest::addColumn<OwnEdit>("edit");
    const auto row = [](const char *name, const auto &what) { QTest::newRow(name) << OwnEdit{what}; };
    row("new group", SetGroup{u"north"_s, QList{peer(3)}});
    row("new empty group", SetGroup{u"north"_s, QList<api::PeerId>()});
    row("other members", SetGroup{u"east"_s, QList{peer(2)}});
    row("group goes", SetGroup{u"east"_s, std::nullopt});
    row("group is renamed", RenameGroup{u"east"_s, u"orient"_s});
    row("first tags", SetTags{peer(9), {u"new"_s}});
    row("other tags", SetTags{peer(1), {u"vip"_s}});
    row("tags go", SetTags{peer(1), {}});
    row("no tags as before", SetTags{peer(9), {}});
    row("new card", SetCard{u"line-2"_s, cardWith(u"n"_s)});
    row("other card", SetCard{u"line-1"_s, cardWith(u"n"_s)});
    row("card goes", SetCard{u"line-1"_s, std::nullopt});
    row("no card as before", SetCard{u"line-2"_s, std::nullopt});
    row("a tag more", ChangeTags{peer(1), {u"new"_s, u"core"_s}, {u"not there"_s}});
    row("a tag less", ChangeTags{peer(1), {}, {u"vip"_s}});
    row("the last tags go", ChangeTags{peer(1), {}, {u"core"_s, u"vip"_s}});
    row("a member more", ChangeMembers{u"east"_s, {peer(2), peer(3)}, {}});
    row("a member less", ChangeMembers{u"east"_s, {}, {peer(2)}});
    row("a group that is made", ChangeMembers{u"north"_s, {peer(1)}, {}});
    row("an empty group that is made", ChangeMembers{u"north"_s, {}, {}});
    row("tags of many", std::get<SeveralEdits>(changeTags({peer(1), peer(9)}, {u"new"_s}, {u"vip"_s}).what));
    row("several", SeveralEdits{{{RenameGroup{u"east"_s, u"x"_s}},
                                 {RenameGroup{u"west"_s, u"east"_s}},
                                 {SetTags{peer(1), {}}},
                                 {SeveralEdits{{{SetGroup{u"x"_s, std::nullopt}}}}}}});
    row("none", SeveralEdits{});
}

void TestOwnData::everyEditHasItsInverse()
{
    QFETCH(OwnEdit, edit);
    OwnData data = sample();
    const auto back = applyEdit(data, edit);
    QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error()));
    const OwnData after = data;
    const auto forth = applyEdit(data, *back);
    QVERIFY(forth);
    QVERIFY(data == sample());
    QVERIFY(applyEdit(data, *forth));
    QVERIFY(data == after);
}

void TestOwnData::wrongEditsChangeNothing_data()
{
    QTest::addColumn<OwnEdit>("edit");
    const auto row = [](const char *name, const auto &what) { QTest::newRow(name) << OwnEdit{what}; };
    const QList<api::PeerId> none;
    row("group without a name", SetGroup{QString(), none});
    row("group of spaces", SetGroup{u"  "_s, none});
    row("spaces around", SetGroup{u" a"_s, none});
    row("long name", SetGroup{QString(65, u'g'), none});
    row("a peer twice", SetGroup{u"a"_s, QList{peer(1), peer(1)}});
    row("no such group to take away", SetGroup{u"a"_s, std::nullopt});
    row("no such group to rename", RenameGroup{u"a"_s, u"b"_s});
    row("renamed to one that is there", RenameGroup{u"east"_s, u"west"_s});
    row("renamed to nothing", RenameGroup{u"east"_s, QString()});
    row("tag of two words", SetTags{peer(1), {u"a b"_s}});
    row("empty tag", SetTags{peer(1), {QString()}});
    row("long tag", SetTags{peer(1), {QString(65, u't')}});
    row("a tag twice", SetTags{peer(1), {u"a"_s, u"a"_s}});
    QStringList many;
    for (int i = 0; i < 65; ++i)
        many += QString::number(i);
    row("65 tags", SetTags{peer(1), many});
    row("card without a line", SetCard{QString(), CircuitCard()});
    row("long notes", SetCard{u"l"_s, cardWith(QString(4001, u'n'))});
    CircuitCard card;
    card.hotline = QString(257, u'1');
    row("long hotline", SetCard{u"l"_s, card});
    card = {};
    card.windows = {{2000, 1000, {}}};
    row("window that ends before it starts", SetCard{u"l"_s, card});
    card.windows = QList<MaintenanceWindow>(101);
    row("101 windows", SetCard{u"l"_s, card});
    card.windows = {{0, 1, QString(257, u'n')}};
    row("long note of a window", SetCard{u"l"_s, card});
    row("tag of two words more", ChangeTags{peer(1), {u"a b"_s}, {}});
    row("out of a group that is not there", ChangeMembers{u"a"_s, {}, {peer(1)}});
    row("into a group without a name", ChangeMembers{QString(), {peer(1)}, {}});
    row("several, the last one wrong", SeveralEdits{{{SetTags{peer(1), {}}}, {RenameGroup{u"a"_s, u"b"_s}}}});
}

void TestOwnData::wrongEditsChangeNothing()
{
    QFETCH(OwnEdit, edit);
    OwnData data = sample();
    const auto back = applyEdit(data, edit);
    QVERIFY(!back);
    QVERIFY(!back.error().isEmpty());
    QVERIFY(data == sample());
    OwnUndo undo;
    QVERIFY(!undo.apply(data, edit, u"wrong"_s));
    QVERIFY(undo.undoTitle().isEmpty());
}

void TestOwnData::whatOthersDidMeanwhileStays()
{
    OwnData data = sample();
    const auto backTags = applyEdit(data, changeTags({peer(1)}, {u"mine"_s}, {u"vip"_s}));
    const auto backGroup = applyEdit(data, {ChangeMembers{u"north"_s, {peer(1)}, {}}});
    QVERIFY(backTags && backGroup);
    QVERIFY(applyEdit(data, changeTags({peer(1)}, {u"theirs"_s}, {})));
    QVERIFY(applyEdit(data, {ChangeMembers{u"north"_s, {peer(7)}, {}}}));
    QVERIFY(applyEdit(data, *backTags));
    QVERIFY(applyEdit(data, *backGroup));
    QCOMPARE(data.tags.value(peer(1)), QStringList({u"core"_s, u"theirs"_s, u"vip"_s}));
    QCOMPARE(data.groups.value(u"north"_s), QList{peer(7)}); // a group that others use does not go
}

void TestOwnData::severalAreOneOrNone()
{
    OwnData data = sample();
    OwnUndo undo;
    QVERIFY(undo.apply(data, {SeveralEdits{{{SetTags{peer(1), {}}}, {SetTags{peer(2), {u"x"_s}}}}}}, u"Tag 2 peers"_s));
    QCOMPARE(data.tags.size(), 1);
    QCOMPARE(undo.undo(data).value_or(false), true);
    QVERIFY(data == sample());
}

void TestOwnData::windowsAreSorted()
{
    OwnData data;
    CircuitCard card;
    card.windows = {{5, 6, u"b"_s}, {1, 2, u"a"_s}};
    QVERIFY(applyEdit(data, {SetCard{u"l"_s, card}}));
    QCOMPARE(data.cards[u"l"_s].windows[0].note, u"a"_s);
}

void TestOwnData::importsAdd()
{
    OwnData data = sample();
    QVERIFY(applyEdit(data, addToGroup(data, u"east"_s, {peer(2), peer(3), peer(3)})));
    QCOMPARE(data.groups[u"east"_s], QList({peer(1), peer(2), peer(3)}));
    QVERIFY(applyEdit(data, addToGroup(data, u"new"_s, {peer(4)})));
    QCOMPARE(data.groups[u"new"_s], QList({peer(4)}));
    QVERIFY(applyEdit(data, addTags(data, {{peer(1), {u"vip"_s, u"hot"_s}}, {peer(5), {u"hot"_s}}})));
    QCOMPARE(data.tags[peer(1)], QStringList({u"core"_s, u"vip"_s, u"hot"_s}));
    QCOMPARE(data.tags[peer(5)], QStringList(u"hot"_s));
}

void TestOwnData::undoAndRedo()
{
    OwnData data = sample();
    OwnUndo undo;
    QCOMPARE(undo.undo(data).value_or(true), false);
    QCOMPARE(undo.redo(data).value_or(true), false);
    QVERIFY(!undo.nextUndo() && !undo.nextRedo());
    QVERIFY(undo.apply(data, {SetTags{peer(1), {}}}, u"Clear tags"_s));
    QCOMPARE(undo.undoTitle(), u"Clear tags"_s);
    QVERIFY(*undo.nextUndo() == (OwnEdit{SetTags{peer(1), sample().tags[peer(1)]}}));
    const OwnData after = data;
    QCOMPARE(undo.undo(data).value_or(false), true);
    QVERIFY(data == sample());
    QCOMPARE(undo.redoTitle(), u"Clear tags"_s);
    QVERIFY(undo.undoTitle().isEmpty());
    QVERIFY(*undo.nextRedo() == (OwnEdit{SetTags{peer(1), {}}}));
    QCOMPARE(undo.redo(data).value_or(false), true);
    QVERIFY(data == after);
    QCOMPARE(undo.undoTitle(), u"Clear tags"_s);
}

void TestOwnData::aNewEditForgetsWhatCouldBeRedone()
{
    OwnData data = sample();
    OwnUndo undo;
    QVERIFY(undo.apply(data, {SetTags{peer(1), {}}}, u"one"_s));
    QVERIFY(undo.undo(data));
    QVERIFY(undo.apply(data, {SetTags{peer(2), {u"x"_s}}}, u"two"_s));
    QVERIFY(undo.redoTitle().isEmpty());
}

/// Another window has taken away what the undo is about: it says so, and nothing is lost.
void TestOwnData::undoOfWhatIsNotThereAnyMore()
{
    OwnData data = sample();
    OwnUndo undo;
    QVERIFY(undo.apply(data, {RenameGroup{u"east"_s, u"orient"_s}}, u"Rename"_s));
    OwnData other = sample();
    other.groups.clear();
    const auto undone = undo.undo(other);
    QVERIFY(!undone);
    QCOMPARE(undo.undoTitle(), u"Rename"_s);
    QVERIFY(undo.undo(data));
}

void TestOwnData::undoIsBounded()
{
    OwnData data;
    OwnUndo undo;
    for (int i = 0; i < 300; ++i)
        QVERIFY(undo.apply(data, {SetTags{peer(i), {u"t"_s}}}, u"t"_s));
    int undone = 0;
    while (undo.undo(data).value_or(false))
        ++undone;
    QCOMPARE(undone, 200);
    QCOMPARE(data.tags.size(), 100);
}

/// Random edits, undos and redos: the data is always that of the place in the history.
void TestOwnData::anyHistoryCanBeWalked()
{
    std::mt19937 random(4711);
    const auto below = [&random](int n) { return int(random() % unsigned(n)); };
    const auto edit = [&]() -> OwnEdit {
        const QString group = u"g%1"_s.arg(below(3));
        switch (below(5)) {
        case 0:
            return {SetGroup{group, below(3) == 0 ? std::nullopt : std::optional(QList{peer(below(4))})}};
        case 1:
            return {RenameGroup{group, u"g%1"_s.arg(below(3))}};
        case 2:
            return {SetTags{peer(below(3)), below(2) == 0 ? QStringList() : QStringList(u"t%1"_s.arg(below(3)))}};
        case 3:
            return {SetCard{u"l%1"_s.arg(below(2)),
                            below(3) == 0 ? std::nullopt : std::optional(cardWith(QString::number(below(9))))}};
        default:
            return {SeveralEdits{{{SetTags{peer(below(3)), {}}}, {SetGroup{group, QList{peer(1)}}}}}};
        }
    };
    for (int history = 0; history < 50; ++history) {
        OwnUndo undo;
        OwnData data;
        QList<OwnData> states{data};
        qsizetype at = 0;
        for (int step = 0; step < 100; ++step) {
            const int what = below(4);
            if (what == 0) {
                QCOMPARE(undo.undo(data).value_or(false), at > 0);
                at = std::max<qsizetype>(at - 1, 0);
            } else if (what == 1) {
                QCOMPARE(undo.redo(data).value_or(false), at + 1 < states.size());
                at = std::min(at + 1, states.size() - 1);
            } else if (undo.apply(data, edit(), u"e"_s)) {
                states = states.first(at + 1);
                states.append(data);
                ++at;
            }
            QVERIFY(data == states[at]);
        }
    }
}

QTEST_GUILESS_MAIN(TestOwnData)
#include "tst_own_data.moc"
