"""The usual wording of API pages in one place: headers, labels, and the forms of an endpoint line."""

from __future__ import annotations

import re

from codegen.dialects.words import CROSSES, TICKS

# Headers of tables, folded, by the standard column name that they mean.
COLUMNS: dict[str, str] = {
    **dict.fromkeys(
        (
            "name", "field", "field name", "parameter", "parameter name", "param", "property", "property name",
            "attribute", "argument", "key", "element", "variable", "header", "column",
        ),
        "name",
    ),
    **dict.fromkeys(("type", "data type", "datatype", "format", "value type", "schema", "field type"), "type"),
    **dict.fromkeys(("required", "required?", "mandatory", "mandatory?", "is required", "req", "req."), "required"),
    **dict.fromkeys(("optional", "optional?"), "optional"),
    **dict.fromkeys(
        (
            "description", "meaning", "details", "notes", "note", "explanation", "comment", "comments", "remarks",
            "additional information", "summary", "purpose", "definition", "about",
        ),
        "description",
    ),
    **dict.fromkeys(("default", "default value", "defaults to"), "default"),
    **dict.fromkeys(("length", "max length", "maximum length", "max. length", "size", "maxlength"), "length"),
    **dict.fromkeys(("writeable", "writable", "editable"), "writeable"),
    **dict.fromkeys(("nullable", "null", "can be null"), "nullable"),
    **dict.fromkeys(("in", "location", "parameter type", "where", "located in", "param type"), "location"),
    **dict.fromkeys(("example", "sample", "example value", "sample value"), "example"),
}  # fmt: skip
STATUS_COLUMNS: dict[str, str] = {
    **dict.fromkeys(
        (
            "status", "status code", "code", "http status", "http code", "http status code", "response code",
            "error code", "error", "response",
        ),
        "status",
    ),
    **dict.fromkeys(("description", "meaning", "reason", "details", "message", "explanation", "text"), "meaning"),
    **dict.fromkeys(("schema", "type", "title"), "type"),
}  # fmt: skip

# How a cell says yes or no.
YES_NO: dict[str, str] = {
    **dict.fromkeys(("required", "mandatory", *TICKS), "yes"),
    **dict.fromkeys(("optional", *CROSSES), "no"),
}

# Tables that list calls, a row each.
CALL_COLUMNS: dict[str, str] = {
    **dict.fromkeys(("method", "verb", "http method", "http verb"), "method"),
    **dict.fromkeys(("path", "endpoint", "url", "uri", "route", "resource", "request"), "path"),
    **dict.fromkeys(("description", "meaning", "summary", "purpose", "action", "details", "notes"), "description"),
}  # fmt: skip

# What a heading, or a line above a block, says that the block is. The first pattern that matches counts.
PATH, QUERY, HEADERS, BODY, ANSWER, ARGUMENTS, STATUSES, RECORD = (
    "path",
    "query",
    "header",
    "body",
    "answer",
    "argument",
    "status",
    "record",
)
_END = r"(?: \(.{1,40}\))?:?"
LABELS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"(?i)(?:example |sample |the )?(?:{words}){_END}"), label)
    for words, label in (
        (r"(?:url|uri|path|route) (?:parameters?|params|arguments|variables)", PATH),
        (r"(?:query(?: string)?|url query|get|filter) (?:parameters?|params|arguments)|query string|filters", QUERY),
        (r"(?:request |http )?headers?(?: parameters?)?", HEADERS),
        (
            r"(?:request|json|post|form)[ -](?:body|payload|data|fields|attributes|object)(?: (?:parameters?|fields))?"
            r"(?: schema)?(?:: \S{1,60})?|body(?: (?:parameters?|params|fields))?|payload|request"
            r"|request (?:samples?|examples?)|request json (?:object|array(?: of objects)?)|form parameters",
            BODY,
        ),
        (
            r"(?:success(?:ful)? )?(?:response|answer|result|returns?|output)s?"
            r"(?: (?:body|payload|fields|attributes|object|example|samples?|schema))?"
            r"|response json (?:object|array(?: of objects)?)",
            ANSWER,
        ),
        (r"parameters?|params|arguments?|inputs?|options", ARGUMENTS),
        (r"(?:http )?(?:status|response|error)(?: codes?|es)|errors?(?: (?:4xx|5xx|responses?))?|responses", STATUSES),
    )
)
# What stands above an endpoint line or a sample, and says no more than that.
OTHER_LABEL = re.compile(
    rf"(?i)(?:http |example |sample )?(?:requests?(?: samples?| examples?)?|endpoint|url|definition|usage){_END}"
)
_BASE_URL = r"(?:the )?(?:base|root|server|api|service)[ -](?:url|uri|address|endpoint)s?(?: is)?:?"
BASE_URL = re.compile(_BASE_URL, re.IGNORECASE)
BASE_URL_LINE = re.compile(rf"({_BASE_URL})\s+(https?://[^\s<>]*[^\s<>.,/])[.,/]*", re.IGNORECASE)
WEB_ADDRESS = re.compile(r"(https?://[^\s<>]*[^\s<>/])/*")
FIELDS = re.compile(rf"(?i)(?:fields?|attributes?|properties|schema|structure|definition){_END}")
OWNER = (
    re.compile(r"(?i)the (\S+(?: \S+){0,3}) (?:object|resource|model|entity|record|schema)"),
    re.compile(r"(?i)(\S+(?: \S+){0,3}) (?:object|resource|model|entity|record|schema|attributes|fields|properties)"),
)

_METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS"
METHOD = re.compile(rf"\[?({_METHODS})\]?", re.IGNORECASE)
ADDRESS = re.compile(r"(https?://[^\s/?#]+)?(/[^\s?#]*)(\?\S*)?")
ENDPOINT = re.compile(
    rf"(?:(?:endpoint|url|request|http request|definition|route)\s*:\s*)?\[?({_METHODS})\]?(?:(?:\s*+:)?\s++|(?=/))"
    r"(https?://[^\s/?#]+)?(/[^\s?#]*)?(\?\S*)?(?:\s+HTTP/\d(?:\.\d)?)?",
    re.IGNORECASE,
)
# In a heading other words may stand before the call: "Create an order – POST /orders".
IN_HEADING = re.compile(rf"(?:(.*?)[\s:–—(-]+)?({_METHODS})\s+(https?://[^\s/?#]+)?(/[^\s?#)]*)(\?[^\s)]*)?\)?")
ONE_RECORD = re.compile(r"(?i)\w+ an? ([\w-]+)")
STATUS_LINE = re.compile(
    r"(?:HTTP/\d(?:\.\d)?\s+|(?i:status(?: code)?|response|success|error)\s*:?\s*)?([1-5]\d\d)"
    r"(?:\s*[:–—-]?\s+(\S.{0,80}))?"
)
# An answer as it travels: the status line, headers, and what comes after them.
ANSWER_TEXT = re.compile(r"HTTP/\d(?:\.\d)? ([1-5]\d\d)[^\n]{0,100}\n(?:[\w-]+:[^\n]*\n)*\s*([\[{].*)", re.DOTALL)
JSON_START = re.compile(r"\s*[\[{]")

# Marks that show how deep a name stands in a table that draws its nesting.
NESTING = re.compile(r"^((?:↳|└─*|├─*|›|»|>|[-–—•·]\s?)+)\s*(?=\S)")
ONE_MARK = re.compile(r"↳|└─*|├─*|›|»|>|[-–—•·]")

LANGUAGES = (
    "python", "py", "javascript", "js", "typescript", "ts", "java", "ruby", "rb", "php", "go", "csharp", "cs", "c#",
    "swift", "kotlin", "xml", "html", "css", "powershell", "r", "perl", "objective-c", "node", "jsx", "yaml", "sql",
)  # fmt: skip

GROUP_REASON = "a heading that only groups what follows"
FRAME_REASON = "belongs to the site's frame"
LANGUAGE_REASON = "a sample in a programming language"
EMPTY_CODE_REASON = "a code block with nothing in it"
TEXT_CODE_REASON = "code that is no JSON, no call and no answer"
