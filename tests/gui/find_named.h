// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace peerlight::test {

/// The control that assistive technology knows by this name; aborts the test program if there is none or
/// more than one, since every step after it would be meaningless.
template<typename T>
[[nodiscard]] T *named(const QWidget &root, const QString &name)
{
    T *found = nullptr;
    int hits = 0;
    for (auto *child : root.findChildren<T *>()) {
        if (child->accessibleName() == name) {
            found = child;
            ++hits;
        }
    }
    if (hits != 1)
        qFatal("%d controls are named \"%s\"", hits, qPrintable(name));
    return found;
}

} // namespace peerlight::test
