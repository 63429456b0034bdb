# SPDX-License-Identifier: GPL-3.0-or-later
"""The faults of disk, process and window (D63 to D83). Those of the wire, D1 to D62, are rows of tests/e2e/wire."""

from covered import Covered, Open

_JOURNAL, _FILE = "unit/tst_engine_journal.cpp", "unit/tst_history_file.cpp"
_WRITING, _RUNS = "unit/tst_history_writing.cpp", "unit/tst_history_runs.cpp"

FAULTS = (
    Covered(
        "D63",
        "the disk is full when a create is to be written down",
        "nothing is sent until it is written; it goes on by itself when there is room",
        (
            f"{_WRITING} fullDiskStallsAndGoesOn",
            f"{_JOURNAL} createWaitsForTheDisk",
            f"{_JOURNAL} fullDiskForTooLongEndsTheQueue",
        ),
    ),
    Covered(
        "D64",
        "the disk is full after a create was accepted",
        "the task is followed and shown, and written when there is room",
        (f"{_JOURNAL} fullDiskHoldsCreatesAndShowsTasks", f"{_JOURNAL} endIsToldWhenEverythingIsOnDisk"),
    ),
    Covered(
        "D65",
        "the history, or its folder, cannot be written",
        "nothing is sent, and the reason is told; the person may go on without a history",
        (
            "e2e/kept_runs_test.py test_data_folder_that_cannot_be_written_sends_nothing",
            f"{_WRITING} historyThatCannotBeOpenedGoesOnLater",
            "gui/tst_follow_up.cpp withoutAHistoryNothingIsSentBeforeThePersonSaysSo",
        ),
    ),
    Covered(
        "D66",
        "another program keeps the database locked",
        "as with a full disk",
        (f"{_WRITING} lockedDatabaseStallsAndGoesOn",),
    ),
    Covered(
        "D67",
        "the database is damaged: bits of pages, the header, its length, the log; 51 ways",
        "it is read, or set aside whole and named, and every row that can be read is copied; no row that cannot be, no crash",
        (
            "unit/tst_history_damage.cpp somethingIsWrong",
            "unit/tst_history_recovery.cpp whatCanBeReadIsKept",
            f"{_FILE} damagedFileIsSetAside",
        ),
    ),
    Covered(
        "D68",
        "the database is of a newer version, or a migration fails half-way",
        "refused and untouched; done whole or not at all, with a copy kept",
        (
            f"{_FILE} newerVersionIsReadAndUntouched",
            f"{_FILE} migrationIsDoneWholeOrNotAtAll",
            f"{_FILE} migrationKeepsACopy",
        ),
    ),
    Covered(
        "D69",
        "each call that writes or syncs the history fails in its turn, once or from then on",
        "no create twice, none that is not in the history; each task is known after a resume",
        (
            "e2e/failing_disk_test.py test_one_call_fails",
            "e2e/failing_disk_test.py test_all_calls_fail_from_one_on",
        ),
    ),
    Covered(
        "D70",
        "results are to be written to a folder, a link, a device, a place that is not there",
        "refused before a run; a file is there whole or not at all",
        ("unit/tst_cli_output.cpp refusedFiles", "unit/tst_cli_output.cpp fileIsThereCompleteOrNotAtAll"),
    ),
    Covered(
        "D71",
        "SIGKILL at any instant",
        "no task is forgotten, none is created twice",
        (
            "e2e/kill_test.py test_every_task_is_known_and_none_was_created_twice",
            "unit/tst_history_kill.cpp whatWasAcknowledgedIsThereAfterAKill",
        ),
    ),
    Covered(
        "D72",
        "SIGKILL between an answer and what is written of it",
        "the task is found in the list and adopted",
        (f"{_JOURNAL} lostRowIsLookedForAfterAKill", f"{_JOURNAL} acceptedRowIsFollowedAfterAKill"),
    ),
    Covered(
        "D73",
        "SIGINT, SIGTERM, SIGHUP",
        "what is known is written, within 3 s; a second one ends at once",
        (
            "e2e/twin_test.py test_interrupt_writes_what_is_known_so_far",
            "e2e/twin_test.py test_results_from_before_the_interrupt_are_kept",
            "e2e/twin_test.py test_second_interrupt_ends_at_once",
            "e2e/limits_test.py test_a_terminal_that_is_gone_ends_it_with_what_is_known",
        ),
        "of the window they are a kill, D71",
    ),
    Covered(
        "D74",
        "an allocation fails, once or from then on",
        "Qt ends the program; no create twice, none that is not in the history, no secret said",
        (
            "e2e/failing_memory_test.py test_one_call_gets_none",
            "e2e/failing_memory_test.py test_no_call_gets_any_from_one_on",
        ),
    ),
    Covered(
        "D75",
        "two windows, or a window and the twin, on one history",
        "one window; a run belongs to one process; both may write",
        (
            "gui/tst_single_instance.cpp theSecondHandsItsMessageToTheFirst",
            f"{_RUNS} onlyOneCanClaim",
            f"{_RUNS} runOfALivingProcessIsNotOpen",
            f"{_FILE} manyMayBeginAtOnce",
        ),
        "each process has a pace of its own",
    ),
    Covered(
        "D76",
        "64 descriptors, or fewer; 512 MB of addresses",
        "64 are enough for 128 requests at once; with fewer it ends with the reason, and no core is kept busy",
        (
            "e2e/limits_test.py test_sixty_four_descriptors_are_enough",
            "e2e/limits_test.py test_too_few_descriptors_are_told",
            "e2e/limits_test.py test_half_a_gigabyte_of_addresses_is_enough",
            "unit/tst_lanes.cpp thereAreDescriptorsForThem",
        ),
    ),
    Covered(
        "D77",
        "the reader of the results goes away",
        "a quiet end",
        ("e2e/twin_test.py test_reader_that_goes_away_is_no_noise", "unit/tst_cli_output.cpp readerThatIsGone"),
    ),
    Covered(
        "D78",
        "a detection is started again while one runs, or a peer is named twice",
        "one intent a peer",
        ("gui/tst_workspace.cpp oneThingAtATime", "unit/tst_engine.cpp duplicatePeersAreAskedForOnce"),
    ),
    Covered(
        "D79",
        "the window is closed in the middle of a run",
        "nothing is lost: the next start offers to follow up",
        ("gui/tst_follow_up.cpp whatWasCutOffIsOfferedAndFollowed",),
        "nothing is asked",
    ),
    Covered(
        "D80",
        "a run's owner goes while its requests are under way",
        "its requests end, and nothing is told any more",
        ("unit/tst_runner.cpp destroyedWithRequestsOnTheWireIsSilent", "unit/tst_runner.cpp deletedFromASlotIsSafe"),
        "a saved connection that is edited or removed is not the one a run holds: it has a copy",
    ),
    Covered(
        "D81",
        "rows change, come and go while they are sorted, filtered and selected",
        "selection and place stay; what the view is told is what happened",
        (
            "gui/tst_peer_table_model.cpp randomOperations",
            "gui/tst_peer_filter_proxy.cpp peersMayComeAndGoWhileLive",
            "gui/tst_peer_view.cpp selectionStaysThroughChanges",
        ),
    ),
    Covered(
        "D82",
        "the keychain is not there, locked, silent, killed",
        "an error in bounded time; nothing is kept in plain text",
        (
            "integration/tst_keychain.cpp withoutKeychain",
            "integration/tst_keychain.cpp silentKeychain",
            "integration/tst_keychain.cpp killedKeychain",
            "integration/tst_keychain.cpp plainTextIsNeitherReadNorLeft",
        ),
    ),
    Covered(
        "D83",
        "no display; a screen reader; 200 %",
        "the twin needs no display and links no Qt Gui; the window is used by accessible name, and fits",
        (
            "e2e/limits_test.py test_no_display_is_needed",
            "checks/check_core_links.py",
            "e2e/window_test.py test_by_keyboard_alone",
            "gui/tst_connection_form.cpp",
        ),
    ),
)
