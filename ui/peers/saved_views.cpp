// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/saved_views.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int viewsVersion = 1;
constexpr qsizetype longestViewName = 64;
constexpr qsizetype longestViewFilter = 1000;

} // namespace

bool putView(QList<SavedView> &views, const SavedView &view)
{
    const auto known =
        std::find_if(views.begin(), views.end(), [&view](const SavedView &other) { return other.name == view.name; });
    if (view.name.trimmed().isEmpty() || (known == views.end() && views.size() >= mostSavedViews))
        return false;
    if (known != views.end())
        *known = view;
    else
        views += view;
    return true;
}

QByteArray savedViewsJson(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array += QJsonObject{{u"name"_s, view.name},
                             {u"filter"_s, view.filter},
                             {u"table"_s, QJsonDocument::fromJson(view.table).object()}};
    return QJsonDocument(QJsonObject{{u"version"_s, viewsVersion}, {u"views"_s, array}}).toJson();
}

std::optional<QList<SavedView>> savedViewsFromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value("version"_L1).toInt() != viewsVersion)
        return std::nullopt;
    QList<SavedView> views;
    const QJsonArray array = object.value("views"_L1).toArray();
    for (const QJsonValue &value : array)
        putView(views, {value["name"_L1].toString().left(longestViewName),
                        value["filter"_L1].toString().left(longestViewFilter),
                        QJsonDocument(value["table"_L1].toObject()).toJson(QJsonDocument::Compact)});
    return views;
}

} // namespace peerlight::ui
