// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/about_dialog.h"

#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

class AboutDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

} // namespace

void showAbout(QWidget &parent)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(AboutDialogWords::tr("About Peerlight"));

    auto *picture = new QLabel(dialog);
    picture->setPixmap(icon(IconName::App).pixmap(64, 64));
    auto *text = new QLabel(dialog);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    text->setMinimumWidth(340);
    text->setText(
        AboutDialogWords::tr("Peerlight %1\n\nConnectivity detection for the virtual interface peers of Huawei Cloud "
                             "Direct Connect lines.\n\nFree software under the GNU General Public License, version 3 "
                             "or later. It calls the endpoint that you enter, and nothing else.\n\nBuilt with Qt %2.")
            .arg(QLatin1StringView(PEERLIGHT_VERSION), QLatin1StringView(qVersion())));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);

    auto *grid = new QGridLayout(dialog);
    grid->addWidget(picture, 0, 0, Qt::AlignTop);
    grid->addWidget(text, 0, 1);
    grid->addWidget(buttons, 1, 0, 1, 2);
    dialog->show();
}

} // namespace peerlight::ui
