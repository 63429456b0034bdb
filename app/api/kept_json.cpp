// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/kept_json.h"

#include <QJsonDocument>

namespace peerlight::api {

KeptJson::KeptJson(const QJsonObject &object)
{
    if (object.isEmpty())
        return;
    m_text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    m_text.squeeze(); // Qt leaves room to grow
}

QJsonObject KeptJson::toObject() const
{
    return QJsonDocument::fromJson(m_text).object();
}

} // namespace peerlight::api
