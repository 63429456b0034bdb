// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/drill.h"
#include "ui/drill/drill_room.h"

namespace peerlight::test {

/// The simulator's drills, as the program wires them, but quick. Seed 13 has none of their troubles.
[[nodiscard]] inline ui::DrillRoom drillRoom()
{
    using namespace Qt::StringLiterals;
    const auto card = [](const simulator::Drill &drill) {
        return ui::DrillCard{drill.name, drill.title, drill.story, drill.question, drill.choices, drill.lesson};
    };
    ui::DrillRoom room;
    room.cards = [card] {
        QList<ui::DrillCard> cards;
        for (const auto &drill : simulator::drills())
            cards += card(drill);
        return cards;
    };
    room.start = [card](const QString &name, quint64 seed) -> tl::expected<ui::DrillRun, QString> {
        const auto drill = simulator::drillOfName(name);
        if (!drill || seed == 13)
            return tl::unexpected(u"no such trouble"_s);
        simulator::SimulatorOptions options = simulator::drillService(name, seed);
        options.detectMs = 200;
        auto service = std::make_shared<simulator::Simulator>(options);
        const auto port = service->start();
        if (!port)
            return tl::unexpected(port.error());
        return ui::DrillRun{
            card(*drill),
            seed,
            u"http://127.0.0.1:%1"_s.arg(*port),
            service->options().projectId,
            service->options().token,
            simulator::rightAnswer(name, seed),
            [drill, seed](const QString &given) { return simulator::isRightAnswer(*drill, seed, given); },
            [](bool solved, int answers, qint64 took) {
                return simulator::drillResultText({solved, answers, took});
            },
            service};
    };
    return room;
}

} // namespace peerlight::test
