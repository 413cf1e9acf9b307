"""Wordings: every phrase by which this dialect knows a line, in one place. A new wording is a line in a table here.

Each table belongs to a section of a page and is tried in order; the first pattern that is found wins. Patterns hold
on to what the generator prints and to short words of the wire, never to whole sentences, which vary from page to
page. They have no nested repetition: pages are untrusted.
"""

from __future__ import annotations

import re
from typing import TypeAlias

Wordings: TypeAlias = tuple[tuple[str, re.Pattern[str]], ...]

METHODS = "GET|POST|PUT|DELETE|PATCH"
NATIVE = rf"v\d+_(?:{METHODS})_\w+"
URL = r"https?://[^\s()<>\"]+"

# Lines of these kinds carry no fact; this is why.
REASONS = {
    "lead-in": "leads in what follows",
    "pointer": "points to another page, as every section does",
    "contents": "table of contents",
    "repeated": "repeats the heading of the section",
    "foreign": "the answer of a web server in front of the API, not of the API",
}


def _table(*entries: tuple[str, str]) -> Wordings:
    return tuple((kind, re.compile(pattern)) for kind, pattern in entries)


NATIVE_NAME = re.compile(rf"\b(v\d+)_({METHODS})_(\w+)")
METHOD_TITLE = re.compile(rf"^\w+\.({NATIVE})(?: Method)?$")
CLASS_TITLE = re.compile(r"^\w+ Class(?: \([^()]*\))?$")
NOUN = re.compile(r"\ba\(n\)\s+(\w+)")
NAMED_METHOD = re.compile(rf"\b({METHODS})\b")
BASE_URL = re.compile(r"^https?://[\w-]+(?:\.[\w-]+)+(?::\d+)?/api/v\d+\b")
TOKEN_URL = re.compile(r"/Authorize/")

_LEAD_IN = ("lead-in", r"^[^{}]{1,120}:$")

METHOD_ROW = re.compile(rf"^({METHODS})\s+(v\d+)$")

METHOD_HEAD = _table(
    ("title", rf"^\w+\.{NATIVE}(?: Method)?$"),
    ("signature", rf"^{NATIVE}\([^()]*\)(?: as \w+)?$"),
    ("columns", r"(?i)^HTTP method\s+API version$"),
    ("method", METHOD_ROW.pattern),
    ("paths", r"(?i)^(?:API Path\s*:|or\b|/)"),
    ("statement", r"(?i)\bauthorization\b.*\bheader\b|\bheader\b.*\bauthorization\b"),
    _LEAD_IN,
    ("statement", r"(?i)\b(?:key field|path parameter|FieldInfo)\b"),
    ("summary", r"(?i)\bAPI call\b|\ba\(n\)"),
)

FIELDS_SECTION = _table(_LEAD_IN)

METHOD_SECTION = _table(
    ("path", r"(?i)^API Path\s*:\s*(.*)$"),
    ("status", r"^(?:(.*\S)\s*)?\((\d{3})\s+([^()]+)\)$"),
    ("parameters", r"(?i)^(header|query|path)\s*parameters\s*:?$"),
    ("parameter", r"^ParameterName:\s*([^,]*),\s*ParameterValue:\s*(.*)$"),
    ("result", r"(?i)\bstatuscode\s+(\d{3})\b"),
    ("sentence", r"(?i)\b(?:status|code)\b.*\b(\d{3})\.?$"),
    ("url", rf"^{URL}$"),
    ("pointer", r"(?i)\berrors?\b.*\b(?:here|page|section|chapter)\b"),
    _LEAD_IN,
)

SERVERS = _table(
    ("request", r"(?i)\bheader\s*parameters\s*:?$"),
    ("answer", r"(?i)\banswer\b.*\bJSON\b"),
    ("url", rf"^{URL}$"),
    _LEAD_IN,
)

INDEX = _table(
    ("names", rf"^{NATIVE}(?:\s+{NATIVE})*$"),
    ("lead-in", r"(?i)^methods$|\bparameters\s*:?$"),
)

PARAMETERS = _table(
    ("path", r"^/\w+/\{\w+\}"),
    ("url", rf"^{URL}$"),
    _LEAD_IN,
    ("lead-in", r"(?i)\b(?:following|these)\s+parameters\b"),
)

FILTERING = _table(
    ("url", rf"^{URL}$"),
    _LEAD_IN,
    ("lead-in", r"(?i)\b(?:following|these)\s+operators\b"),
)

# In a section about filtering, sorting and selecting: which word opens which of the three, in the order of the page.
TOPICS = (
    ("filter", re.compile(r"(?i)\bfilter|\boperators?\b")),
    ("sort", re.compile(r"(?i)\bsort")),
    ("parameter:columns", re.compile(r"(?i)\bcolumns\b")),
)

QUERY_EXAMPLES = _table(
    ("call", rf"(?i)\binstance:?\s+(?-i:((?:v\d+_)?(?:{METHODS})_\w+))"),
    ("parameter", r"^(?:\*\s*)?(\w+)\s+=\s+(.*)$"),
    ("lead-in", r"(?i)^with\s+query\s?parameters\s*:?$"),
    _LEAD_IN,
)
TRAILING_RESULT = re.compile(r"\s+Result\s*:\s*$")

STATUSES = _table(
    ("foreign", r"^<"),
    ("repeated", r"^\(\d{3}\s+[^()]+\)$"),
    ("call", rf"(?i)^(?:(?:answer|example|reply|response)\b[\w ]*:?\s*)?({URL})"),
    ("parameter", r"(?i)^(?:with|whose|and)\b[^:=]{0,30}\bquery\s?parameter\b"),
    _LEAD_IN,
)
# ``queryparameter limit that has a value of 2``, ``queryparameter columns is: name='x'``; the value may follow below.
QUERY_PARAMETER = re.compile(
    r"(?i)\bquery\s?parameter\s+(\w+)\s+(?:(?:that\s+)?has\s+)?"
    r"(?:is\s+)?(?:(?:a|the)\s+(?:following\s+)?value)?(?:\s*of\b)?\s*(?:is\b)?\s*:?\s*(.*)$"
)

CONTENTS = _table(
    ("contents", r"^\d{3} [A-Za-z ]+$"),
    ("contents", r"(?i)^(?:general|field type specific)$"),
    ("contents", r"^[a-z]+$|^[A-Z]+$"),
)

# The headings that open a section of a class page, and those that only group others.
SECTIONS = _table(
    ("servers", r"(?i)^which server\b"),
    ("group", r"(?i)^calling the API$"),
    ("index", r"(?i)^API calls$|^methods$"),
    ("header", r"(?i)^header\s?parameters$"),
    ("path", r"(?i)^path\s?parameters$"),
    ("query", r"(?i)^query\s?parameters$"),
    ("filtering", r"(?i)^filtering\b"),
    ("status table", r"(?i)^HTTP response codes$"),
    ("examples", r"(?i)^examples? of query\s?parameters$"),
    ("contents", r"(?i)^response codes$"),
    ("status", r"^(\d{3}) ([A-Za-z][A-Za-z ]*)$"),
    ("api", r"(?i)\bAPI\b.*\bversion\s+\d+$"),
)
STATUS_PHRASE = re.compile(r"^(\d{3})\s+(\S.*)$")
GENERAL = re.compile(r"(?i)^general$")
TYPE_SPECIFIC = re.compile(r"(?i)^field type specific$")
FIELD_TYPE = re.compile(r"^[A-Z]+$")
PARAMETER_NAME = re.compile(r"^[a-z]\w*$")
ERROR_BODY = re.compile(r"^\s*\{\s*[\"“”]Code[\"“”]\s*:")


def first_wording(wordings: Wordings, words: str, longest: int = 8000) -> tuple[str, re.Match[str]] | None:
    """Return the first entry of ``wordings`` that is found in ``words``: its kind and the match. None when there is
    none.

    A line longer than ``longest`` is no line of this generator's prose; it is not searched.
    """
    if len(words) > longest:
        return None
    for kind, pattern in wordings:
        match = pattern.search(words)
        if match:
            return kind, match
    return None
