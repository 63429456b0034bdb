// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/process_hardening.h"
#include "ui/connection/token_edit.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

/// How often the characters of `text` stand in this process's memory at one distance of each other, the same between
/// all of them: 2 bytes in a string, the size of an entry in a list of entries with one character each.
int countSpread(const QString &text, qsizetype distance)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (!line.contains(" rw-p "))
            continue;
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        const qint64 start = range.at(0).toLongLong(nullptr, 16);
        if (!memory.seek(start))
            continue;
        const QByteArray bytes = memory.read(range.at(1).toLongLong(nullptr, 16) - start);
        const auto at = [&bytes](qsizetype i) {
            return QChar(static_cast<char16_t>(static_cast<uchar>(bytes[i]) | static_cast<uchar>(bytes[i + 1]) << 8));
        };
        for (qsizetype i = 0; i + (text.size() - 1) * distance + 1 < bytes.size(); i += 2) {
            qsizetype same = 0;
            while (same < text.size() && at(i + same * distance) == text[same])
                ++same;
            found += same == text.size() ? 1 : 0;
        }
    }
    return found;
}

} // namespace

/// The field that a token is put into.
class TestTokenEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesItsTextAsASecret();
    void givesNothingBack();
    void wipeOverwritesTheText();
    void wipeOverwritesTheListOfEdits();
    void wipeSparesLiterals();
    void wipeTellsOnce();
    void afterWipeItWorksAsBefore();
};

void TestTokenEdit::givesItsTextAsASecret()
{
    ui::TokenEdit edit;
    QVERIFY(edit.secret().isEmpty());
    QTest::keyClicks(&edit, u"CANARY-typed"_s);
    QCOMPARE(edit.secret().bytes().toByteArray(), "CANARY-typed"_ba);
    edit.setText(u"Gr\u00fc\u00dfe"_s);
    QCOMPARE(edit.secret().bytes().toByteArray(), u"Gr\u00fc\u00dfe"_s.toUtf8());
}

void TestTokenEdit::givesNothingBack()
{
    ui::TokenEdit edit;
    QGuiApplication::clipboard()->setText(u"CANARY-pasted"_s);
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit.secret().bytes().toByteArray(), "CANARY-pasted"_ba);
    QGuiApplication::clipboard()->setText(u"other"_s);
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"other"_s);
    QVERIFY(!edit.displayText().contains(u"CANARY"_s));
}

void TestTokenEdit::wipeOverwritesTheText()
{
    ui::TokenEdit edit;
    edit.insert(u"CANARY-pasted"_s);
    const QString shared = edit.text(); // the same memory
    edit.wipe();
    QVERIFY(edit.text().isEmpty());
    QVERIFY(edit.secret().isEmpty());
    QVERIFY(!edit.age());
    QVERIFY2(std::all_of(shared.begin(), shared.end(), [](QChar c) { return c.isNull(); }), "the text is still there");
    edit.undo();
    QVERIFY(edit.text().isEmpty());
    edit.redo();
    QVERIFY(edit.text().isEmpty());
}

void TestTokenEdit::wipeOverwritesTheListOfEdits()
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    constexpr qsizetype sizeOfAnEdit = 16;
    QString typed; // not ASCII, and more than any position in the field
    for (char16_t c = u'\uac00'; c < u'\uac40'; ++c)
        typed += QChar(c); // made here, so that it stands nowhere else
    ui::TokenEdit edit;
    edit.insert(typed);
    QString wanted;
    for (char16_t c = u'\uac08'; c < u'\uac10'; ++c)
        wanted += QChar(c);
    QVERIFY2(countSpread(wanted, sizeOfAnEdit) > 0, "the list is not where it is looked for");
    edit.wipe();
    QCOMPARE(countSpread(wanted, sizeOfAnEdit), 0);
#else
    QSKIP("needs glibc's allocator");
#endif
}

void TestTokenEdit::wipeSparesLiterals()
{
    ui::TokenEdit edit;
    edit.setText(u"a literal cannot be written to"_s);
    edit.wipe();
    QVERIFY(edit.text().isEmpty());
}

void TestTokenEdit::wipeTellsOnce()
{
    ui::TokenEdit edit;
    QSignalSpy changed(&edit, &QLineEdit::textChanged);
    edit.wipe();
    QCOMPARE(changed.count(), 0);
    edit.insert(u"CANARY"_s);
    changed.clear();
    edit.wipe();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), QString());
}

void TestTokenEdit::afterWipeItWorksAsBefore()
{
    ui::TokenEdit edit;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClicks(&edit, u"again"_s);
        QCOMPARE(edit.text(), u"again"_s);
        QVERIFY(edit.age());
        edit.wipe();
    }
    edit.insert(QString(20000, u'a'));
    QCOMPARE(edit.text().size(), 20000);
}

QTEST_MAIN(TestTokenEdit)
#include "tst_token_edit.moc"
