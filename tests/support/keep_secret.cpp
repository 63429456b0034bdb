// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

using namespace peerlight;

/// Keeps standard input in the system's keychain as the window would, under the key id that is the only argument.
int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    QFile input;
    if (argc != 2 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const auth::Secret secret(input.readAll());
    auth::Keychain keychain;
    QTimer::singleShot(0, &program, [&] {
        keychain.write(QCoreApplication::arguments().at(1), secret, &program,
                       [](const auto &kept) { QCoreApplication::exit(kept ? 0 : 1); });
    });
    return QCoreApplication::exec();
}
