// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/descriptors.h"

namespace peerlight::platform {

QString lastFailure()
{
    const QString text = qt_error_string();
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace peerlight::platform
