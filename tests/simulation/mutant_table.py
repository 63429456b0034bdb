# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways in which mutants.py breaks the engine. An original is one or more whole statements, or an expression that
may stand in brackets; it occurs exactly once in its file, however it is wrapped. Two mutants have the same place or
places that do not overlap. `first` is the seed to begin with, for what is rarely met: it only saves time."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mutant:
    name: str
    breaks: str  # the promise, in one sentence
    file: str
    original: str
    mutated: str
    first: int = 1


def _of(file, *rows):
    path = f"app/detection/{file}.cpp"
    return [Mutant(name, breaks, path, original, *rest) for name, breaks, original, *rest in rows]


# Whether a task exists, and whose it is.
_EVIDENCE = _of(
    "evidence",
    ("lost-reply-is-not-sent", "a create whose reply was lost is never sent again",
     "if (bodyBytesSent > 0) return CreateEvidence::Unknown;", ""),
    ("server-error-is-refusal", "after a 5xx there may be a task",
     "httpStatus >= 400 && httpStatus < 500 && httpStatus != requestTimeout",
     "httpStatus >= 400 && httpStatus != requestTimeout"),
    ("gateway-timeout-is-refusal", "after a 408 there may be a task",
     "httpStatus >= 400 && httpStatus < 500 && httpStatus != requestTimeout", "httpStatus >= 400 && httpStatus < 500"),
    ("throttled-is-refused", "a create that was throttled is sent again after the wait",
     "return CreateEvidence::Throttled;", "return CreateEvidence::Rejected;"),
    ("bad-token-is-refused", "a create with a refused credential is sent again with a new one",
     "return CreateEvidence::CredentialRefused;", "return CreateEvidence::Rejected;"),
)

_CREATE = _of(
    "engine_create",
    ("create-before-fence", "nothing is created before it is known which tasks are old", "!fenceSettled()", "false"),
    ("deadline-not-set", "every row ends",
     "m_book.setDeadline(id, m_now.steady + m_options.rowDeadline);", ""),
    ("place-kept-by-ended-row", "a place in flight is given back",
     "m_gate.requestEnded(); if (m_book.track(id).leftOpen) record(RowReturned{id});", ""),
    ("intent-ignores-pause", "an intent that became durable during a pause does not leave",
     "!m_gate.mayStillLeave(Request::Create, m_now.steady)", "false"),
    ("foreign-id-accepted", "a task belongs to one row",
     "m_book.ownsDetection(taskId) || m_fenceIds.contains(taskId)", "m_fenceIds.contains(taskId)"),
    ("old-id-accepted", "a task from before the run is not taken",
     "m_book.ownsDetection(taskId) || m_fenceIds.contains(taskId)", "m_book.ownsDetection(taskId)"),
    ("ended-row-goes-on", "a row that has ended stays ended", "hasEnded(m_book.row(id).phase)", "false"),
    ("doubt-is-sent-again", "a create in doubt is never sent again",
     "m_book.unconfirmed(id, m_now.steady); record(RowInDoubt{id}); report(id); startLooking(id);",
     "createReturned(id);"),
    ("return-not-recorded", "what was certainly not carried out is not in doubt after a kill",
     "m_book.requeue(id); record(RowReturned{id}); report(id);", "m_book.requeue(id); report(id);"),
    ("change-not-reported", "every change of a row is reported",
     "m_book.requeue(id); record(RowReturned{id}); report(id);", "m_book.requeue(id); record(RowReturned{id});"),
    ("late-task-forgotten", "a task that is named after its row has ended is written down",
     "m_book.claim(id, event.result->id.text()); afterRecord({0, Step::Kind::TakeTask, id, *event.result, false},"
     " RowAccepted{id, event.result->id.text(), false, m_now});", ""),
    ("late-task-of-another-row", "a task belongs to one row",
     "isAnotherTask(event.result->id.text())", "false", 2001),
)

_RECOVER = _of(
    "engine_recover",
    ("adopts-without-fence", "without a fence nothing is adopted",
     "m_fence != Fence::Known || !m_listUsable", "!m_listUsable", 9501),
    ("fence-not-noted", "tasks that existed before are not adopted", "m_fenceIds.insert(detection.id.text());", ""),
    ("adopts-fenced-task", "tasks that existed before are not adopted",
     "!m_fenceIds.contains(detection.id.text()) && m_book.track(*id).lostAt <= m_pass->startedAt()",
     "m_book.track(*id).lostAt <= m_pass->startedAt()"),
    ("same-task-twice-is-two", "a task that a list names twice is one task", "if (!known)"
     " candidates.append(detection);", "candidates.append(detection);", 13501),
    ("ambiguous-adopted", "of two tasks none is adopted", "Row &row = m_book.row(id);"
     " for (const api::Detection &candidate : candidates) row.candidates.append(candidate.id.text());"
     " endForGood(id, UnknownReason::Ambiguous);",
     "const api::Detection &task = candidates.front(); m_book.claim(id, task.id.text());"
     " afterRecord({0, Step::Kind::TakeTask, id, task, true}, RowAccepted{id, task.id.text(), true, m_now});", 2001),
    ("adopted-not-recorded", "a task is on disk before a row shows it", "m_book.claim(id, task.id.text());"
     " afterRecord({0, Step::Kind::TakeTask, id, task, true}, RowAccepted{id, task.id.text(), true, m_now});",
     "m_book.claim(id, task.id.text()); takeTask(id, task, true);"),
    ("adopts-task-of-another-row", "a task belongs to one row", "candidates.removeIf([this]"
     "(const api::Detection &candidate) { return m_book.ownsDetection(candidate.id.text()); });", "", 23101),
    ("looking-ends-early", "a lost task is looked for until it had time to show up",
     "track.looks >= looksAfter.size()", "track.looks >= 2", 1301),
    ("resumed-looking-ends-early", "after a start a lost task is looked for as before it",
     "std::max<std::ptrdiff_t>(missed - 1, 0)", "looksAfter.size() - 1", 47501),
)

# What is written down, and a run that was cut off.
_JOURNAL = _of(
    "engine_journal",
    ("journal-gap", "entries are numbered without a gap", "++m_journalSeq", "m_journalSeq += 2"),
    ("create-before-disk", "a create is on disk before it is on the wire",
     "m_options.journaled && !(m_gate.storageIsStalled() && step.kind == Step::Kind::TakeTask)",
     "m_options.journaled && !m_gate.storageIsStalled() && step.kind == Step::Kind::TakeTask"),
    ("task-shown-before-disk", "a task is on disk before a row shows it",
     "m_options.journaled && !(m_gate.storageIsStalled() && step.kind == Step::Kind::TakeTask)",
     "m_options.journaled && step.kind == Step::Kind::SendCreate"),
    ("full-disk-hides-task", "a task that exists is shown even if it cannot be written down",
     "m_options.journaled && !(m_gate.storageIsStalled() && step.kind == Step::Kind::TakeTask)",
     "m_options.journaled"),
    ("full-disk-keeps-waiting", "what waits for a full disk is shown", "waiting.swap(m_steps);", ""),
    ("stop-is-not-in-doubt", "a row that was stopped while its create was out is in doubt",
     "track.createInFlight || (m_book.row(id).phase == Phase::Unconfirmed && !track.taskWaits)",
     "m_book.row(id).phase == Phase::Unconfirmed && !track.taskWaits"),
    ("end-before-disk", "the end of a run is told when everything is on disk",
     "!m_options.journaled || m_journalWritten == m_journalSeq || m_gate.storageIsStalled()", "true"),
)

_RESUME = _of(
    "engine_resume",
    ("old-fence-dropped", "tasks that existed before are not adopted after a start",
     "m_fenceIds = QSet<QString>(event.fenceIds.cbegin(), event.fenceIds.cend());", ""),
    ("in-doubt-is-planned", "what may have been sent is not sent again by the next start",
     "from.was == ResumedRow::Was::Planned", "from.was != ResumedRow::Was::Accepted"),
    ("planned-sent-unasked", "the next start sends only what the person lets go on", "event.sendPlanned", "true"),
    ("planned-not-sent", "the next start sends what the person lets go on", "event.sendPlanned", "false"),
    ("resumed-without-deadline", "every row ends",
     "m_book.setDeadline(id, m_now.steady + m_options.rowDeadline);", ""),
    ("known-task-looked-for", "a task whose id is on disk is not lost",
     "from.was == ResumedRow::Was::InDoubt || !taskId || m_book.ownsDetection(from.taskId)", "true"),
    ("accepted-abandoned", "a task that was created is followed by the next start",
     "m_book.processing(id, task, m_now); row.detection.reset();",
     "endRow(id, Phase::Unknown, UnknownReason::Abandoned);"),
)

_RUN = _of(
    "engine",
    ("stop-leaves-queue", "after Stop nothing is sent", "endQueue(UnknownReason::Stopped, std::nullopt);", ""),
    ("sleep-eats-deadline", "after a sleep a row is looked at before it ends",
     "m_book.setDeadline(id, m_now.steady + wakeGrace);", ""),
    ("lost-is-not-sent", "'not sent' is only said when nothing was sent",
     "endRow(*id, Phase::Unknown, UnknownReason::LostReply);", "endRow(*id, Phase::Unknown, UnknownReason::NotSent);"),
    ("doubt-dropped-at-end", "what is in doubt when a row ends is told to the next start",
     "phase == Phase::Unknown && isInDoubt(id)", "false"),
    ("end-not-recorded", "a row that has ended has ended on disk",
     "record(RowEnded{m_book.row(id), inDoubt});", ""),
    ("close-not-recorded", "a run that has ended has ended on disk", "record(RunClosed{m_requests, m_now});", ""),
    ("end-told-again", "the end of a run is told once", "m_endAnnounced = true;", ""),
)

# Looking at tasks.
_WATCH = _of(
    "engine_watch",
    ("never-lists", "polling stays within its budget: a list where it is cheaper",
     "m_listUsable && m_listTrust.mayBeAsked(m_now.steady, timeLeft) &&"
     " listIsCheaper(m_knownPages, static_cast<int>(m_book.open().size()))", "false"),
    ("lists-and-shows", "polling stays within its budget: no shows beside a list",
     "m_passIsPoll = pollDue; m_nextPollAt.reset();", "m_passIsPoll = pollDue; m_nextPollAt.reset();"
     " m_showQueue.assign(m_book.open().begin(), m_book.open().end());"),
    ("failed-look-dropped", "no row ends unasked because the list fails",
     "if (std::exchange(m_passIsPoll, false) && m_nextPollAt) m_nextPollAt = m_now.steady;", ""),
    ("ended-row-listed", "a row that has ended does not change its outcome",
     "m_book.row(*owner).phase != Phase::Processing || track.seenInPass == m_passNumber",
     "track.seenInPass == m_passNumber"),
    ("missing-not-asked-for", "a task that lists do not name is asked for",
     "track.missing >= missingTolerated || m_pass->cutShort()", "false", 2001),
    ("refused-list-asked-again", "a list that was refused is not asked for again",
     "if (isNotToBeHad(error)) { giveUpList(); return; }", ""),
    ("show-never-home", "a row can be asked about again", "track.showInFlight = false;", ""),
    ("show-of-ended-row", "a row that has ended does not change its outcome",
     "row.phase != Phase::Processing || !ours", "!ours"),
    ("no-proof-of-a-broken-list", "a list that never comes whole leaves the looks to shows",
     "m_listTrust.wantsProof() && m_showQueue.empty() && !m_book.open().empty()", "false"),
    ("two-shows-at-once", "a row is asked about once at a time",
     "m_book.row(id).phase != Phase::Processing || track.showInFlight", "m_book.row(id).phase != Phase::Processing"),
    ("gone-too-early", "a task is gone when it was missed three times",
     "error.kind == api::ErrorKind::NotFound && ++track.missing > missingTolerated",
     "error.kind == api::ErrorKind::NotFound"),
    ("loss-while-processing", "a loss is known if and only if the task is complete",
     "if (changed) report(id);", "row.lossPercent = detection.lossRatio; report(id);"),
    ("failed-is-complete", "a result is what the service measured",
     "endRow(id, Phase::Error, UnknownReason::None);",
     "row.lossPercent = 0; endRow(id, Phase::Complete, UnknownReason::None);"),
)

_POLL = _of(
    "poll_plan",
    ("budget-ignored", "polling stays within its budget",
     "(pollBudget(s.rowsCreated, s.showsInstead) - s.requestsUsed) / std::max(1, s.lookCost)", "1000"),
    ("budget-tenfold", "polling stays within its budget", "10 + rowsCreated / 10 + forShows",
     "100 + rowsCreated"),
) + _of(
    "list_trust",
    ("cut-list-asked-for-ever", "a list that never comes whole leaves the looks to shows",
     "!m_silent || m_lineWorks", "!m_silent"),
    ("line-down-is-broken-list", "a line that is down is not taken for a list that breaks",
     "!m_silent || m_lineWorks", "true"),
) + _of(
    "list_pass",
    ("marker-circle", "a marker that was there before ends the walk",
     "m_seenMarkers.contains(next) || m_pages >= maxPages", "false"),
)

# When something may leave.
_BLOCKED = (
    "m_credentialMissing || now < m_throttle.until || now < m_line.until || now < trouble(what).until ||"
    " (what == Request::Create && m_storageSince)"
)
_GATE = _of(
    "gate",
    ("one-too-many-in-flight", "requests in flight stay within the limit",
     "isPaused(what, now) || m_inFlight >= ceiling(what)", "isPaused(what, now) || m_inFlight > ceiling(what)"),
    ("credential-pause-ignored", "nothing is sent after the credential was refused", _BLOCKED,
     _BLOCKED.replace("m_credentialMissing", "false")),
    ("throttle-pause-ignored", "nothing is sent before the wait that the service named is over", _BLOCKED,
     _BLOCKED.replace("now < m_throttle.until", "false")),
    ("line-pause-ignored", "a line that is down is tried ever more rarely", _BLOCKED,
     _BLOCKED.replace("now < m_line.until", "false")),
    ("breaker-never-opens", "a service that fails is asked ever more rarely", _BLOCKED,
     _BLOCKED.replace("now < trouble(what).until", "false")),
    ("creates-on-full-disk", "nothing is planned while it cannot be written down", _BLOCKED,
     _BLOCKED.replace("m_storageSince", "false")),
    ("breaker-never-closes", "a service that works again is used again", "trouble(what) = {};", ""),
    ("waits-do-not-grow", "a service that fails is asked ever more rarely",
     "doubled(firstPause, trouble.level, longestPause)", "firstPause"),
    ("wish-cut", "the wait that the service names is kept", "std::clamp(*wait, Millis(1), longestWish)",
     "std::clamp(*wait, Millis(1), Millis(3000))"),
    ("throttle-without-wish-ignored", "after a 429 there is a pause, named or not",
     "doubled(firstThrottlePause, m_throttle.streak - 1, longestThrottlePause)", "Millis(0)"),
    ("late-refusal-is-news", "a late refusal of an old credential is no news",
     "m_credentialMissing || generation != m_generation", "m_credentialMissing"),
    ("generation-kept", "a late refusal of an old credential is no news", "++m_generation;", ""),
    ("throttle-gives-up-early", "the wait that the service asks for is obeyed before rows are given up",
     "m_throttle.streak >= throttlesInARow", "m_throttle.streak >= 1"),
    ("never-reached-for-ever", "a service that never answers is given up at the deadline",
     "(neverReached && *neverReached <= now)", "false"),
    ("full-disk-for-ever", "rows that cannot be written down end",
     "m_storageSince && now - *m_storageSince >= m_patience", "false"),
    ("credential-for-ever", "every row ends",
     "m_credentialMissing && now - m_credentialSince >= m_credentialPatience", "false"),
) + _of(
    "limiter",
    ("pace-ignored", "requests keep their distance", "m_tokens < wholeToken || nowMs < m_nextSlotMs",
     "m_tokens < wholeToken"),
    ("burst-endless", "requests keep to burst and refill", "m_tokens < wholeToken || nowMs < m_nextSlotMs",
     "nowMs < m_nextSlotMs"),
)

_BOOK = _of(
    "row_book",
    ("deadline-late", "no row outlives its deadline", "!next || *next > now", "!next || *next + Millis(30000) > now"),
    ("queued-row-overdue", "a row that waits again has no deadline", "track(id).deadline = Millis(0);"
     " m_queue.push_front(id);", "m_queue.push_front(id);"),
    ("found-row-still-lost", "a task is claimed once", "m_lost.remove(id); // it is found\n track(id).taskWaits = true;",
     "track(id).taskWaits = true;", 30921),
)

MUTANTS = _EVIDENCE + _CREATE + _RECOVER + _JOURNAL + _RESUME + _RUN + _WATCH + _POLL + _GATE + _BOOK
