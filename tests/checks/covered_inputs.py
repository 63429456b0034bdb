# SPDX-License-Identifier: GPL-3.0-or-later
"""The bad inputs (I1 to I70): of people, of files, of the service."""

from covered import Covered, Open

_IDS, _TOKEN, _ENDPOINT = "unit/tst_ids.cpp", "unit/tst_credential.cpp", "unit/tst_endpoint.cpp"
_LIST, _SOURCE, _FORMATS = "unit/tst_peer_list.cpp", "unit/tst_list_source.cpp", "unit/tst_list_formats.cpp"
_SIZES = "unit/tst_list_sizes.cpp"
_JSON, _SAFETY, _IAM = "unit/tst_json_check.cpp", "unit/tst_text_safety.cpp", "unit/tst_iam.cpp"
_OPTIONS, _ANSWERS, _DISPLAY = "unit/tst_cli_options.cpp", "unit/tst_answers.cpp", "gui/tst_display_text.cpp"
_REFUSED = "refused, and said why"


def _row(number, what, holds, *tests, weaker=""):
    return Covered(f"I{number}", what, holds, tests, weaker)


_ID_ROWS = (
    _row(1, "no peer id", _REFUSED, f"{_IDS} peerIdRefuses: empty; only spaces"),
    _row(2, "a peer id of 35, of 37 characters", _REFUSED, f"{_IDS} peerIdRefuses: 35 characters; 37 characters"),
    _row(3, "an id in upper case", "taken in lower case", f"{_IDS} peerIdAccepts: upper case"),
    _row(4, "an id in braces, as a URN", "refused, with the hint", f"{_IDS} peerIdRefuses: braces; urn"),
    _row(
        5,
        "white space around an id; no-break and zero-width ones",
        "taken off; refused",
        f"{_IDS} peerIdAccepts: spaces and line break around",
        f"{_IDS} peerIdRefuses: no-break space in front; zero width space",
    ),
    _row(
        6,
        "digits and letters of other scripts",
        "refused, the character is named",
        f"{_IDS} peerIdRefuses: Cyrillic a; full-width digit; beyond the first plane",
    ),
    _row(
        7,
        "an id that is a path, a query, a fragment",
        _REFUSED,
        f"{_IDS} peerIdRefuses: path climbing; percent-encoded; query; slash; fragment",
        "unit/tst_requests.cpp anAddressNeverLeavesTheOrigin",
    ),
    _row(
        8,
        "a peer twice",
        "once, and said so",
        f"{_LIST} duplicatesAreCountedAndDropped",
        f"{_OPTIONS} peersAreCountedOnce",
    ),
    _row(
        9,
        "very many peers",
        "asked on a terminal, with their number; a list has 250,000 at most",
        "e2e/twin_terminal_test.py test_no_sends_nothing",
        f"{_SIZES} aListMayHaveAQuarterMillionPeers",
        weaker="how long it will take is not said",
    ),
    _row(
        10,
        "a project id that is none",
        _REFUSED,
        f"{_IDS} projectId: 37 characters; slash; dots; underscore; with dashes, 36; a word",
        weaker="1 to 36 letters, digits and dashes are taken: its form is not documented",
    ),
    _row(11, "NUL in an id", _REFUSED, f"{_IDS} peerIdRefuses: NUL inside", f"{_IDS} projectId: NUL"),
)

_SECRET_ROWS = (
    _row(12, "no token", _REFUSED, f"{_TOKEN} refuses: empty; only white space"),
    _row(13, "a token with a header in it", _REFUSED, f"{_TOKEN} refuses: header injection"),
    _row(14, "a token outside of ASCII", _REFUSED, f"{_TOKEN} refuses: not ASCII; emoji; delete character"),
    _row(
        15,
        "a token of 10,240, of 10,241 characters",
        "taken; refused",
        f"{_TOKEN} accepts: longest",
        f"{_TOKEN} refuses: 10,241 characters",
    ),
    _row(
        16,
        "the line break of a file",
        "taken off",
        f"{_TOKEN} accepts: line break of a file",
        "unit/tst_cli_input.cpp tokenFile",
    ),
    _row(
        17,
        "a token with the name of its header",
        "refused, with the hint",
        f"{_TOKEN} refuses: with its header name; with Bearer; Authorization header; answer header",
        weaker="nothing is cut off by itself",
    ),
    _row(
        18,
        "a token in the wrong field",
        "too long for a name or an id, and not repeated",
        f"{_IDS} projectId: 37 characters",
        "unit/tst_profile.cpp problemsAreTold: long name",
        f"{_OPTIONS} refusalNeverRepeatsASecret",
        weaker="a short secret is not told from a name",
    ),
    _row(
        19,
        "keys with spaces, of other lengths",
        "refused; taken",
        f"{_TOKEN} refusesKeys: space in the id; space in the secret; long secret",
        f"{_TOKEN} acceptsKeys: 39 characters; 41 characters",
        weaker="the length of a key is not documented",
    ),
    _row(
        20,
        "a password with quotation marks, backslashes, NUL, four bytes of UTF-8",
        "sent exactly",
        f"{_IAM} aPasswordIsSentExactly: quotation marks and backslashes; NUL; two to four bytes of UTF-8",
    ),
    _row(21, "a password of 4,097 bytes, of 1 MB", _REFUSED, f"{_IAM} refusesWhatCannotBeSent: 4,097 bytes; 1 MB"),
)

_ENDPOINT_ROWS = (
    _row(22, "http", "refused, but for this machine", f"{_ENDPOINT} refuses: http elsewhere; http on another loopback address"),
    _row(23, "a user and a password", _REFUSED, f"{_ENDPOINT} refuses: user and password; user only"),
    _row(24, "file:, ftp:, data:, javascript:, qrc:", _REFUSED, f"{_ENDPOINT} refuses: file; ftp; data; javascript; qrc"),
    _row(
        25,
        "a host outside of ASCII, a letter that looks like another",
        "shown in ASCII",
        f"{_ENDPOINT} accepts: a name outside ASCII is shown in ASCII; a Cyrillic letter in a known name is shown in ASCII",
        weaker="it need not be confirmed",
    ),
    _row(26, "port 0, 65536, -1", _REFUSED, f"{_ENDPOINT} refuses: port 0; port 65536; negative port"),
    _row(27, "a path, a query, a fragment", _REFUSED, f"{_ENDPOINT} refuses: path; query; fragment"),
    _row(
        28,
        "addresses in other notations",
        _REFUSED,
        f"{_ENDPOINT} refuses: hexadecimal address; one number; short address; octal address; IPv6 with a zone",
    ),
    _row(
        29,
        "private addresses, 169.254.169.254",
        "https only",
        f"{_ENDPOINT} accepts: a private address; the address that clouds keep for themselves",
        f"{_ENDPOINT} refuses: http on the address that clouds keep for themselves",
        weaker="private endpoints of the service exist; no token goes anywhere without a certificate",
    ),
    _row(30, "line breaks, tabs, backslashes", _REFUSED, f"{_ENDPOINT} refuses: header injection; tab inside; backslash"),
    _row(
        31,
        "a final dot, upper case; 300 characters",
        "made the usual form; refused",
        f"{_ENDPOINT} accepts: final dot; upper case",
        f"{_ENDPOINT} refuses: 300 characters",
    ),
    _row(32, "a host that only seems to be one", _REFUSED, f"{_ENDPOINT} refuses: user only; fragment before the user"),
)

_FILE_ROWS = (
    _row(
        33,
        "a list of 100 MB, a long read",
        "read in pieces, refused above; can be given up",
        f"{_SIZES} tooLarge: 101 MB",
        f"{_SOURCE} whatIsNoFileIsRefused: larger than 100 MB",
        f"{_SOURCE} canBeGivenUp",
    ),
    _row(34, "JSON of a byte over 20 MB", _REFUSED, f"{_SIZES} tooLarge: a byte more"),
    _row(35, "UTF-8 with a mark", "read", f"{_LIST} bytes: UTF-8 with a mark"),
    _row(
        36,
        "UTF-16, with and without a mark",
        "read; refused, with the hint",
        f"{_LIST} bytes: UTF-16 little endian; UTF-16 big endian",
        f"{_LIST} refusedBytes: UTF-16 without a mark",
    ),
    _row(37, "LF, CRLF, CR", "read alike", f"{_LIST} separators: LF; CRLF; CR"),
    _row(38, "NUL", "refused, with its place", f"{_LIST} refusedBytes: NUL byte", f"{_SOURCE} refusedBytes: NUL in Latin-1"),
    _row(
        39,
        "Latin-1, GB18030",
        "read when they are chosen; else refused, with the place",
        f"{_SOURCE} chosenEncodings: Latin-1; GB18030",
        f"{_LIST} refusedBytes: Latin-1",
    ),
    _row(40, "bytes that are no UTF-8", _REFUSED, f"{_SOURCE} refusedBytes: overlong; surrogates in UTF-8; cut at the end"),
    _row(
        41,
        "a quotation mark that is never closed",
        "the line of its beginning is named, in linear time",
        f"{_LIST} aQuotationMarkLeftOpenEndsTheList",
        f"{_SIZES} timeIsLinear: a quotation mark never closed",
    ),
    _row(42, "a cell over 64 KB, 257 and more cells", "that row is refused, the next is read", f"{_FORMATS} limits"),
    _row(43, "semicolons, tabs, a line `sep=`", "found, and shown", f"{_FORMATS} formats: semicolons; TSV; sep= of a bar"),
    _row(
        44,
        "no titles, other titles, more columns",
        "found by what is in them",
        f"{_FORMATS} columnsByContent",
        f"{_LIST} headers",
    ),
    _row(
        45,
        "an empty file, a folder, a pipe, a device",
        "no peers; refused, without waiting",
        f"{_SOURCE} aFile",
        f"{_SOURCE} whatIsNoFileIsRefused: folder; device; pipe without a writer",
    ),
    _row(
        46,
        "a file that changes while it is read",
        "refused; one that is taken away is read to its end",
        f"{_SOURCE} aFileThatChangesIsRefused: grows; shrinks; is emptied",
        f"{_SOURCE} aFileThatIsTakenAwayIsReadToItsEnd",
    ),
    _row(
        47,
        "a link to itself, a name with a line break",
        "refused; read",
        f"{_SOURCE} whatIsNoFileIsRefused: link to itself; NUL in the name",
        f"{_SOURCE} aFile",
    ),
    _row(
        48,
        "an archive, a workbook",
        "refused, with the hint",
        f"{_LIST} refusedBytes: workbook; gzip",
        f"{_SOURCE} refusedBytes: zip; xz",
    ),
    _row(
        49,
        "JSON with one name twice",
        "refused, with the place",
        f"{_JSON} refused: one name twice; one name twice, written in two ways",
        f"{_FORMATS} jsonIsRefused: one name twice",
    ),
    _row(50, "JSON 1,025 deep, ten million deep", _REFUSED, f"{_JSON} refused: 1025 deep", f"{_JSON} depthCostsNoStack"),
    _row(
        51,
        "half a surrogate pair",
        "U+FFFD",
        f"{_SAFETY} terminalSafe: lone surrogate",
        f"{_ANSWERS} statusIsKept: lone surrogate",
        f"{_DISPLAY} text: lone surrogate",
    ),
    _row(52, "NUL, a line break in a string of JSON", _REFUSED, f"{_JSON} refused: NUL in a string; line break in a string"),
    _row(53, "1e999, NaN, Infinity, -0, 007", _REFUSED, f"{_JSON} refused: infinite; NaN; Infinity; minus zero; leading zeros"),
    _row(
        54,
        "numbers that do not fit",
        "refused; an AS number of 32 bits fits",
        f"{_JSON} refused: 2^63; 30 digits",
        f"{_ANSWERS} asNumbersGoBeyond32Bits",
        f"{_FORMATS} apiInterfaces",
    ),
    _row(55, "bytes after the end, two documents", _REFUSED, f"{_JSON} refused: bytes after the end; two documents"),
    _row(
        56,
        "`__proto__`, an empty name, a name of 64 KB, very many names",
        "taken, in linear time",
        f"{_JSON} accepted: a name of 64 KB",
        f"{_JSON} aHundredThousandNames",
    ),
)

_TEXT_ROWS = (
    _row(
        57,
        "text that a spreadsheet takes for a formula",
        "a `'` before it, and off again when it is read",
        f"{_SAFETY} csvCell: equals; tab; carriage return; NUL; full-width equals; after spaces; after a quote",
        f"{_SAFETY} csvCellNeverStartsAFormula",
        "unit/tst_peer_report.cpp canBeReadAgain",
        "gui/tst_table_state.cpp copyIsHarmless",
    ),
    _row(58, "quotation marks, commas, line breaks in a cell", "RFC 4180", f"{_SAFETY} csvCell: comma; quote; line break inside"),
    _row(
        59,
        "markup",
        "shown as it is, in cells, tool tips, details, Markdown",
        "gui/tst_peer_cells.cpp remoteTextIsHarmless",
        f"{_DISPLAY} toolTipShowsMarkup: bold; image; escaped already",
        "gui/tst_details.cpp remoteTextStaysText",
        f"{_SAFETY} markdownText: tag; link; entity",
    ),
    _row(
        60,
        "`</script>`, `]]>` in a report of HTML",
        "text on the page, which is otherwise the same",
        "unit/tst_result_writer.cpp htmlIsNotLeftByAText: end of a script; end of character data; end of an attribute",
    ),
    _row(
        61,
        "characters that turn the direction of text",
        "shown by their numbers, and names are isolated",
        f"{_SAFETY} terminalSafe: right-to-left override; isolates and marks",
        f"{_DISPLAY} text: override; isolate; marks",
        f"{_DISPLAY} rightToLeftIsIsolated",
    ),
    _row(
        62,
        "10,000 combining marks, a name of a megabyte",
        "cut, and quickly",
        f"{_DISPLAY} stacksOfMarksAreCut",
        f"{_DISPLAY} megabyteIsFast",
        f"{_SAFETY} elidedBoundsCombiningMarks",
        f"{_ANSWERS} longTextIsCut",
    ),
    _row(
        63,
        "escape sequences for the terminal",
        "shown by their numbers, also in a pipe",
        f"{_SAFETY} terminalSafe: escape sequence; OSC 52 writes the clipboard; OSC as one C1 character",
        f"{_SAFETY} noControlGetsThrough",
        "unit/tst_result_writer.cpp nothingATerminalObeys",
    ),
    _row(
        64,
        "`%s %n %1 %L1`",
        "stays",
        f"{_DISPLAY} text: format signs",
        "unit/tst_hand_over_note.cpp placeholdersOfANameStay",
    ),
    _row(
        65,
        "SQL in a name, NUL",
        "a value of the database; NUL becomes U+FFFD",
        "unit/tst_history_kept.cpp textIsNoStatement",
        "unit/tst_plain_text.cpp cut: NUL",
    ),
    Open("I66", "a peer's name as that of a file", "no name of a file is made from a peer's or a connection's"),
    _row(
        67,
        "dates that cannot be, after 2038, without a zone",
        "kept as the service wrote them",
        f"{_ANSWERS} absentTimesAreAlike: another form is kept; after 2038; year 9999; no such day; with a zone",
    ),
    _row(
        68,
        "a loss of 101, of -1",
        "no number",
        f"{_ANSWERS} lossRatio: negative; above 100; huge; not whole; a string",
        "unit/tst_verdict.cpp evidenceOfALossThatIsNone",
    ),
    _row(
        69,
        "emoji and Chinese in a table of the terminal",
        "the columns stay straight",
        f"{_SAFETY} displayWidth: Chinese; emoji; accent as its own character",
        "unit/tst_result_writer.cpp tableAlignsWideCharacters",
    ),
    _row(
        70,
        "options that are unknown, repeated, empty, without a value, behind `--`; 10,000 of them",
        "exit 64, what is wrong on standard error",
        f"{_OPTIONS} refused: unknown option; rate twice; empty argument; empty value; behind two dashes",
        f"{_OPTIONS} refused: option in the place of a value; value that starts with a dash",
        f"{_OPTIONS} tenThousandPeersOnOneLine",
        "e2e/twin_test.py test_usages",
    ),
)

INPUTS = (*_ID_ROWS, *_SECRET_ROWS, *_ENDPOINT_ROWS, *_FILE_ROWS, *_TEXT_ROWS)
