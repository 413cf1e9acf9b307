"""The usual wording of API pages in one place: headers, labels, and the forms of an endpoint line."""

from __future__ import annotations

import re

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
        ("status", "status code", "code", "http status", "http code", "http status code", "response code"), "status"
    ),
    **dict.fromkeys(("description", "meaning", "reason", "details", "message", "explanation", "text"), "meaning"),
    **dict.fromkeys(("schema", "type", "title"), "type"),
}  # fmt: skip

# What a heading, or a line above a block, says that the block is. The first pattern that matches counts.
PATH, QUERY, HEADERS, BODY, ANSWER, ARGUMENTS, STATUSES = (
    "path",
    "query",
    "header",
    "body",
    "answer",
    "argument",
    "status",
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
            r"|body(?: (?:parameters?|params|fields))?|payload|request",
            BODY,
        ),
        (
            r"(?:success(?:ful)? )?(?:response|answer|result|returns?|output)s?"
            r"(?: (?:body|payload|fields|attributes|object|example))?",
            ANSWER,
        ),
        (r"parameters?|params|arguments?|inputs?|options", ARGUMENTS),
        (r"(?:http )?(?:status|response|error)(?: codes?|es)|errors|responses", STATUSES),
    )
)
FIELDS = re.compile(rf"(?i)(?:fields?|attributes?|properties|schema|structure|definition){_END}")
OWNER = (
    re.compile(r"(?i)the (\S+(?: \S+){0,3}) (?:object|resource|model|entity|record|schema)"),
    re.compile(r"(?i)(\S+(?: \S+){0,3}) (?:object|resource|model|entity|record|schema|attributes|fields|properties)"),
)

_METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS"
ENDPOINT = re.compile(
    rf"(?:(?:endpoint|url|request|http request|definition|route)\s*:\s*)?\[?({_METHODS})\]?\s*:?\s+"
    r"(https?://[^\s/?#]+)?(/[^\s?#]*)?(\?\S*)?(?:\s+HTTP/\d(?:\.\d)?)?",
    re.IGNORECASE,
)
# In a heading other words may stand before the call: "Create an order – POST /orders".
IN_HEADING = re.compile(rf"(?:(.*?)[\s:–—(-]+)?({_METHODS})\s+(https?://[^\s/?#]+)?(/[^\s?#)]*)(\?[^\s)]*)?\)?")
ONE_RECORD = re.compile(r"(?i)\w+ an? ([\w-]+)")
STATUS_LINE = re.compile(
    r"(?:HTTP/\d(?:\.\d)?\s+|(?i:status(?: code)?)\s*:?\s*)?([1-5]\d\d)(?:\s*[:–—-]?\s+(\S.{0,80}))?"
)
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
