// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/run_page.h"

#include "app/report/html_parts.h"
#include "app/report/loss_chart.h"
#include "app/report/result_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::report {

using namespace Qt::StringLiterals;
using insight::Outcome;

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(RunPage)
};

constexpr qsizetype mostBars = 30;

constexpr char browserStyle[] =
    "body{font:14px/1.4 sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:#111;background:#fff}"
    "h1{font-size:1.5em}h2{font-size:1.15em;margin:1.6em 0 .4em}"
    "table{border-collapse:collapse}table.results{width:100%}"
    ".results th,.results td{border-bottom:1px solid #ccc;padding:.25em .5em;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere}.results th{border-bottom:2px solid #555}"
    ".facts td{padding:.1em 1em .1em 0;vertical-align:top}.facts td:first-child{color:#555}"
    "td.n{text-align:right;font-variant-numeric:tabular-nums}svg{display:block;max-width:100%;height:auto}"
    ".unreachable td:first-child,.degraded td:first-child{font-weight:bold}"
    ".demo{border:2px solid;padding:.4em;font-weight:bold}.sum{font-weight:bold}.foot{color:#555;font-size:.9em}"
    "@media print{body{margin:0;font-size:10px;max-width:none}thead{display:table-header-group}"
    "tr,svg{break-inside:avoid}}";

/// Lengths in points: those in pixels would be tiny at the resolution of a printer.
constexpr char paperStyle[] =
    "body{font-family:sans-serif;font-size:8pt;color:#111111}h1{font-size:15pt}h2{font-size:11pt}"
    "table.results{border-collapse:collapse}.results th,.results td{border:1px solid #bbbbbb;padding:2px}"
    ".results th{text-align:left;background-color:#eeeeee}.results td{font-size:7.5pt}"
    ".facts td{padding-right:12px}td.n{text-align:right}"
    ".demo{font-weight:bold;font-size:10pt;background-color:#dddddd}.sum{font-weight:bold}.foot{color:#555555}";

class PageMaker
{
public:
    PageMaker(const EvidenceSource &source, const EvidenceSource &shown, const LossesByPeer &losses, PageFor where)
        : m_source(source), m_shown(shown), m_losses(losses), m_where(where)
    {}

    [[nodiscard]] RunPage make(Redaction level)
    {
        const bool paper = m_where == PageFor::Paper;
        m_page.title = PageWords::tr("Connectivity detection of %1")
                           .arg(m_shown.run.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + " UTC"_L1);
        QString html = htmlHead(m_page.title, QString::fromLatin1(paper ? paperStyle : browserStyle));
        html += "<h1>"_L1 + htmlText(m_page.title) + "</h1>\n"_L1;
        if (m_shown.run.demo) {
            html += htmlDemoMark();
            m_page.title.prepend(u"DEMO – "_s);
        }
        html += facts(level) + bars() + charts() + results() + foot();
        m_page.html = (html + "</body></html>\n"_L1).toUtf8();
        return m_page;
    }

private:
    [[nodiscard]] QString facts(Redaction level) const
    {
        QString rows = fact(PageWords::tr("Run"), m_shown.run.runId) +
                       fact(PageWords::tr("Endpoint"), m_shown.run.endpoint) +
                       fact(PageWords::tr("Project"), m_shown.run.projectId) +
                       fact(PageWords::tr("Started"), rfc3339(m_shown.run.startedAt)) +
                       fact(PageWords::tr("Ended"),
                            m_shown.endedAt.isValid() ? rfc3339(m_shown.endedAt) : PageWords::tr("not yet"));
        if (level != Redaction::None)
            rows += fact(PageWords::tr("Names"), level == Redaction::All
                                                     ? PageWords::tr("names, addresses and ids stand under aliases")
                                                     : PageWords::tr("names stand under aliases"));
        QString html = u"<table class=\"facts\">%1</table>\n<p class=\"sum\">%2</p>\n"_s.arg(
            rows, htmlText(summarySentence(m_shown.summary)));
        for (const QString &cause : m_shown.note.causes)
            html += "<p>"_L1 + htmlText(cause) + "</p>\n"_L1;
        return html;
    }

    static QString fact(const QString &name, const QString &value)
    {
        return value.isEmpty() ? QString() : u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(htmlText(name), htmlText(value));
    }

    /// The places of those that are not clear, the most urgent first.
    [[nodiscard]] QList<qsizetype> bad() const
    {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < m_shown.note.peers.size(); ++i) {
            if (m_shown.note.peers.at(i).result.outcome != Outcome::Clear)
                places += i;
        }
        std::stable_sort(places.begin(), places.end(), [this](qsizetype a, qsizetype b) {
            return insight::urgencyOf(m_shown.note.peers.at(a).result.outcome) <
                   insight::urgencyOf(m_shown.note.peers.at(b).result.outcome);
        });
        return places;
    }

    static QString nameOf(const ResultLine &line) { return line.peerName.isEmpty() ? line.peerId : line.peerName; }

    [[nodiscard]] QString bars()
    {
        QList<LossBar> list;
        for (const qsizetype place : bad()) {
            const ResultLine &line = m_shown.note.peers.at(place).result;
            list.append({nameOf(line), line.outcome, line.lossPercent});
        }
        const QString title = PageWords::tr("What is not clear");
        if (list.isEmpty())
            return {};
        QString html = "<h2>"_L1 + htmlText(title) + "</h2>\n"_L1;
        const auto shown = std::min<qsizetype>(list.size(), mostBars);
        for (qsizetype at = 0; at < shown; at += mostLossBars) // a high drawing would leave half a sheet empty
            html += chart(lossBars(title, list.mid(at, std::min<qsizetype>(mostLossBars, shown - at))));
        if (list.size() > shown)
            html +=
                "<p>"_L1 + htmlText(PageWords::tr("%1 more are in the table.").arg(list.size() - shown)) + "</p>\n"_L1;
        return html;
    }

    [[nodiscard]] QString charts()
    {
        QString html;
        int drawn = 0;
        int left = 0;
        for (const qsizetype place : bad()) {
            const auto points = m_losses.value(m_source.note.peers.at(place).result.peerId);
            if (points.size() < 2)
                continue;
            if (drawn == mostCharts) {
                ++left;
                continue;
            }
            ++drawn;
            const QString name = nameOf(m_shown.note.peers.at(place).result);
            html += chart(lossChart(PageWords::tr("%1: %2 results").arg(name, QString::number(points.size())), points));
        }
        if (html.isEmpty())
            return {};
        if (left > 0)
            html += "<p>"_L1 + htmlText(PageWords::tr("%1 more peers are not drawn.").arg(left)) + "</p>\n"_L1;
        return "<h2>"_L1 + htmlText(PageWords::tr("Loss over time, in UTC")) + "</h2>\n"_L1 + html;
    }

    [[nodiscard]] QString chart(const QByteArray &svg)
    {
        if (m_where == PageFor::Browser)
            return QString::fromUtf8(svg);
        m_page.charts.append(svg);
        return u"<p><img src=\"chart:%1\"></p>\n"_s.arg(m_page.charts.size() - 1);
    }

    [[nodiscard]] QString results() const
    {
        QString html = "<h2>"_L1 + htmlText(PageWords::tr("All results")) + "</h2>\n"_L1 + htmlResultHead();
        for (const NotePeer &peer : m_shown.note.peers)
            html += htmlResultRow(peer.result);
        return html + "</tbody></table>\n"_L1;
    }

    [[nodiscard]] QString foot() const
    {
        return "<p class=\"foot\">"_L1 +
               htmlText(PageWords::tr("Made with Peerlight %1.").arg(m_shown.note.toolVersion)) + "</p>\n"_L1;
    }

    const EvidenceSource &m_source;
    const EvidenceSource &m_shown;
    const LossesByPeer &m_losses;
    PageFor m_where;
    RunPage m_page;
};

} // namespace

tl::expected<RunPage, EvidenceRefused> makeRunPage(const EvidenceSource &source, Redaction level,
                                                   const LossesByPeer &losses, PageFor where,
                                                   const QList<QByteArray> &knownSecrets)
{
    Redactor redactor(level);
    const EvidenceSource shown = maskedSource(source, redactor);
    RunPage page = PageMaker(source, shown, losses, where).make(level);
    EvidenceRefused refused;
    refused.secrets = findSecrets(PageWords::tr("the report"), page.html, knownSecrets);
    for (const QByteArray &chart : std::as_const(page.charts))
        refused.secrets += findSecrets(PageWords::tr("the report"), chart, knownSecrets);
    if (!refused.secrets.isEmpty())
        return tl::unexpected(refused);
    page.aliases = redactor.aliases();
    return page;
}

} // namespace peerlight::report
