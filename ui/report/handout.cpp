// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/handout.h"

#include "ui/report/paper.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct HandoutWords
{
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

QString fileLine(const QString &name, qsizetype bytes)
{
    return u"%1 (%2)"_s.arg(name, QLocale().formattedDataSize(bytes));
}

Handout refusedHandout(const report::EvidenceRefused &refused)
{
    Handout out;
    out.secrets = refused.secrets;
    if (out.secrets.isEmpty())
        out.failure = HandoutWords::tr("The zip could not be made.");
    return out;
}

Handout evidenceHandout(const HandoutOrder &order)
{
    const auto made = report::makeEvidence(order.source, order.level, order.knownSecrets);
    if (!made)
        return refusedHandout(made.error());
    Handout out;
    out.bytes = made->zip;
    out.aliases = made->aliases;
    for (const report::EvidenceFile &file : made->files)
        out.contents += fileLine(file.name, file.bytes);
    return out;
}

Handout pageHandout(const HandoutOrder &order)
{
    const auto where = order.kind == HandoutKind::Html ? report::PageFor::Browser : report::PageFor::Paper;
    const auto made = report::makeRunPage(order.source, order.level, order.losses, where, order.knownSecrets);
    if (!made)
        return refusedHandout(made.error());
    Handout out;
    out.aliases = made->aliases;
    out.contents += HandoutWords::tr("The results of %n peers", nullptr, int(order.source.note.peers.size()));
    if (order.kind == HandoutKind::Html) {
        out.bytes = made->html;
        out.contents += fileLine(HandoutWords::tr("One page for any browser"), out.bytes.size());
        return out;
    }
    out.contents += HandoutWords::tr("%n drawings of losses", nullptr, int(made->charts.size()));
    out.page = *made;
    const Pdf pdf = pdfOf(*made); // for a printer, too: how many sheets it takes is known then
    if (pdf.bytes.isEmpty())
        out.failure = HandoutWords::tr("The pages could not be painted.");
    out.contents += HandoutWords::tr("%n sheets", nullptr, int(pdf.sheets));
    if (order.kind == HandoutKind::Pdf)
        out.bytes = pdf.bytes;
    return out;
}

} // namespace

Handout makeHandout(const HandoutOrder &order)
{
    return order.kind == HandoutKind::Evidence ? evidenceHandout(order) : pageHandout(order);
}

template<typename T>
PoolJob<T>::PoolJob(std::function<T()> work, std::function<void(const T &)> done, QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this, done = std::move(done)] {
        const T result = m_watcher.result();
        deleteLater();
        done(result);
    });
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([work = std::move(work), promise] {
        promise->addResult(work());
        promise->finish();
    });
}

template class PoolJob<Handout>;
template class PoolJob<QString>;

} // namespace peerlight::ui
