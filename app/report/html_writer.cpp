// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html_parts.h"
#include "app/report/result_fields.h"
#include "app/report/writers.h"

#include <QCoreApplication>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

/// On paper the head of the table is on each sheet.
constexpr char pageStyle[] =
    "body{font:14px/1.4 sans-serif;margin:2em;color:#111;background:#fff}"
    "h1{font-size:1.4em}dl{display:grid;grid-template-columns:max-content auto;gap:.1em 1em}dt{color:#555}dd{margin:0}"
    "table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;padding:.25em .5em;text-align:left;"
    "vertical-align:top;overflow-wrap:anywhere}th{border-bottom:2px solid #555}"
    "td.n{text-align:right;font-variant-numeric:tabular-nums}"
    ".unreachable td:first-child,.degraded td:first-child{font-weight:bold}"
    ".demo{border:2px solid;padding:.4em;font-weight:bold}"
    "@media print{body{margin:0;font-size:10px}thead{display:table-header-group}tr{break-inside:avoid}}";

/// To print, to put into a mail, to open in any browser.
class HtmlWriter final : public ResultWriter
{
    Q_DECLARE_TR_FUNCTIONS(HtmlWriter)
public:
    QByteArray begin(const RunHeader &run) override
    {
        const QString title = tr("Connectivity detection");
        QString page = htmlHead(title, QString::fromLatin1(pageStyle)) + "<h1>"_L1 + htmlText(title) + "</h1>\n"_L1;
        if (run.demo)
            page += htmlDemoMark();
        page += "<dl>"_L1 + fact(tr("Run"), run.runId) + fact(tr("Endpoint"), run.endpoint) +
                fact(tr("Project"), run.projectId) + fact(tr("Started"), rfc3339(run.startedAt)) + "</dl>\n"_L1;
        return (page + htmlResultHead()).toUtf8();
    }

    QByteArray result(const ResultLine &line) override { return htmlResultRow(line).toUtf8(); }

    QByteArray end(const RunSummary &summary) override
    {
        return u"</tbody></table>\n<p>%1</p>\n</body></html>\n"_s.arg(htmlText(summarySentence(summary))).toUtf8();
    }

    static QStringList columns()
    {
        return {tr("Outcome"),        tr("Loss"), tr("Peer"),  tr("Peer id"),
                tr("Remote gateway"), tr("Task"), tr("Ended"), tr("Reason")};
    }
    static QString demoSentence() { return tr("DEMO: made with a simulated service, of no real network"); }

private:
    static QString fact(const QString &name, const QString &value)
    {
        return value.isEmpty() ? QString() : u"<dt>%1</dt><dd>%2</dd>"_s.arg(htmlText(name), htmlText(value));
    }
};

} // namespace

QString htmlText(const QString &text)
{
    return terminalSafe(text).toHtmlEscaped();
}

QString htmlHead(const QString &title, const QString &style)
{
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'\">\n<title>%1</title>\n<style>%2</style></head>\n<body>\n"_s.arg(htmlText(title),
                                                                                                       style);
}

QString htmlDemoMark()
{
    return u"<p class=\"demo\">%1</p>\n"_s.arg(htmlText(HtmlWriter::demoSentence()));
}

QString htmlResultHead()
{
    QString head = u"<table class=\"results\" width=\"100%\"><thead><tr>"_s;
    for (const QString &name : HtmlWriter::columns())
        head += "<th>"_L1 + htmlText(name) + "</th>"_L1;
    return head + "</tr></thead><tbody>\n"_L1;
}

QString htmlResultRow(const ResultLine &line)
{
    QString row = u"<tr class=\"%1\"><td>%2</td><td class=\"n\">%3</td>"_s.arg(
        insight::outcomeKey(line.outcome), htmlText(insight::outcomeWord(line.outcome)),
        line.lossPercent ? QString::number(*line.lossPercent) + " %"_L1 : u"–"_s);
    for (const QString &text :
         {line.peerName, line.peerId, line.remoteGateway, line.detectionId, rfc3339(line.endedAt), line.reason})
        row += "<td>"_L1 + htmlText(text) + "</td>"_L1;
    return row + "</tr>\n"_L1;
}

std::unique_ptr<ResultWriter> makeHtmlWriter()
{
    return std::make_unique<HtmlWriter>();
}

} // namespace peerlight::report
