// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/note_words.h"

#include <QHash>

namespace peerlight::report {

using namespace Qt::StringLiterals;
using insight::Outcome;

namespace {

QString chineseOutcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clear:
        return u"畅通"_s;
    case Outcome::Degraded:
        return u"丢包"_s;
    case Outcome::Unreachable:
        return u"不可达"_s;
    case Outcome::TestFailed:
        return u"探测异常"_s;
    case Outcome::Unknown:
        return u"未知"_s;
    case Outcome::Running:
        return u"探测中"_s;
    }
    return {};
}

QString englishOutcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clear:
        return u"clear"_s;
    case Outcome::Degraded:
        return u"degraded"_s;
    case Outcome::Unreachable:
        return u"unreachable"_s;
    case Outcome::TestFailed:
        return u"test failed"_s;
    case Outcome::Unknown:
        return u"unknown"_s;
    case Outcome::Running:
        return u"running"_s;
    }
    return {};
}

struct ReasonWords
{
    QString english;
    QString chinese;
};

/// By the names of insight::reasonKey(), and "open" for what has not ended.
const QHash<QString, ReasonWords> &reasonWords()
{
    static const QHash<QString, ReasonWords> words{
        {u"lost_reply"_s,
         {u"the reply was lost: a task may or may not exist"_s, u"应答丢失，任务可能已创建也可能未创建"_s}},
        {u"ambiguous"_s, {u"several tasks could be this one's"_s, u"有多个任务可能属于该对等体"_s}},
        {u"deadline"_s, {u"no result by the deadline"_s, u"截止时间前没有结果"_s}},
        {u"stopped"_s, {u"waiting was stopped"_s, u"已停止等待"_s}},
        {u"not_understood"_s, {u"the answer was not understood"_s, u"无法识别服务的应答"_s}},
        {u"refused"_s, {u"the service refused the task"_s, u"服务拒绝创建任务"_s}},
        {u"not_sent"_s, {u"not sent: the service could not be reached"_s, u"未发送：无法连接服务"_s}},
        {u"task_gone"_s, {u"the service no longer knows the task"_s, u"服务中已找不到该任务"_s}},
        {u"credential"_s, {u"the credential was refused"_s, u"认证凭据被拒绝"_s}},
        {u"throttled"_s, {u"the service asked to slow down until it was too late"_s, u"服务限流，已超过截止时间"_s}},
        {u"not_recorded"_s, {u"not sent: the history could not be written"_s, u"未发送：无法写入历史记录"_s}},
        {u"abandoned"_s, {u"not sent: the program had ended"_s, u"未发送：程序已结束"_s}},
        {u"open"_s, {u"it has not ended"_s, u"尚未结束"_s}},
    };
    return words;
}

NoteWords englishWords()
{
    NoteWords words;
    words.title = u"Direct Connect connectivity detection, %1"_s;
    words.demoTitle = u"DEMO, not a real network: Direct Connect connectivity detection, %1"_s;
    words.where = u"%1, project %2"_s;
    words.peers = u"%1 peers"_s;
    words.loss = u"%1 % loss"_s;
    words.gateway = u"remote gateway %1"_s;
    words.line = u"line %1"_s;
    words.circuit = u"circuit %1"_s;
    words.call = u"call %1 at %2"_s;
    words.carrier = u"carrier %1"_s;
    words.task = u"task %1"_s;
    words.request = u"request id %1"_s;
    words.more = u"and %1 more"_s;
    words.comma = u", "_s;
    words.colon = u":"_s;
    words.writtenBy = u"Written by Peerlight %1"_s;
    return words;
}

NoteWords chineseWords()
{
    NoteWords words;
    words.title = u"云专线连通性探测，%1"_s;
    words.demoTitle = u"演示数据，非真实网络：云专线连通性探测，%1"_s;
    words.where = u"%1，项目 %2"_s;
    words.peers = u"共 %1 个对等体"_s;
    words.loss = u"丢包率 %1 %"_s;
    words.gateway = u"远端网关 %1"_s;
    words.line = u"物理连接 %1"_s;
    words.circuit = u"电路编号 %1"_s;
    words.call = u"请致电 %1：%2"_s;
    words.carrier = u"运营商 %1"_s;
    words.task = u"任务 %1"_s;
    words.request = u"请求 ID %1"_s;
    words.more = u"另有 %1 个"_s;
    words.comma = u"，"_s;
    words.colon = u"："_s;
    words.writtenBy = u"由 Peerlight %1 生成"_s;
    return words;
}

} // namespace

const NoteWords &noteWords(NoteLanguage language)
{
    static const NoteWords english = englishWords();
    static const NoteWords chinese = chineseWords();
    return language == NoteLanguage::Chinese ? chinese : english;
}

QString noteOutcome(Outcome outcome, NoteLanguage language)
{
    return language == NoteLanguage::Chinese ? chineseOutcome(outcome) : englishOutcome(outcome);
}

QString noteReason(const ResultLine &result, NoteLanguage language)
{
    const auto words = reasonWords().constFind(result.reasonCode);
    if (words == reasonWords().constEnd())
        return {};
    return language == NoteLanguage::Chinese ? words->chinese : words->english;
}

} // namespace peerlight::report
