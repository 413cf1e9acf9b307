"""The wording of these pages in one place: the few phrases and headers that carry structure."""

from __future__ import annotations

import re

# Headings
AUTHENTICATION = re.compile(r"(?i)authori[sz]ation|authentication")
STATUS_SECTION = re.compile(r"(?i)(\d{3})(?: \w+){0,3} responses?")
DEFINITIONS_GROUP = re.compile(r"(?i)definitions group (\S.*)")
PROPERTIES_OF = re.compile(r"(?i)(\S+) (?:properties|definitions)")
VERSION_IN_NAME = re.compile(r"(?<=[a-z])V\d+$")
VERSIONED_TITLE = re.compile(r"(.+?) (v\d+)")
# Headings below a property that still are about it: “EmployerRef”, “EmployerRef Type”, “EmployerRef Constraints”.
SAME_PROPERTY = ("", " type", " constraints", " examples", " default value")
LOCATION_SECTION = re.compile(r"(?i)(?:request )?(header|query|path|cookie)s?(?: parameters?)?|request (header)s?")

# Tables
PROPERTY_COLUMNS = {
    "property": "name",
    "type": "type",
    "required": "required",
    "nullable": "nullable",
    "defined": "defined",
    "defined by": "defined",
}
# What the column Name holds depends on the table: where a parameter goes, or a status with its phrase.
NAME_COLUMNS = {"name": "name", "type": "type", "description": "description"}
VALUE_COLUMNS = {"value": "value", "explanation": "explanation"}
LOCATIONS = ("header", "query", "path", "cookie", "body")
STATUS_CELL = re.compile(r"(\d{3})(?:\s+(\S.*))?")

# Code and its captions
CAPTION = re.compile(
    r"(?i)http|(?:\d{3} )?(?:\w+ )?(?:examples?|responses?|requests?)(?: (?:request|response))?(?: body)?"
)
STATUS_TITLE = re.compile(r"(\d{3})\b")
REQUEST = re.compile(r"(?i)\brequest\b")
RESPONSE = re.compile(r"(?i)\bresponse\b")
REFERENCE = re.compile(r'\s*\{\s*"\$ref"\s*:\s*"[^"]{0,300}"\s*\}\s*')
REFERENCE_LEAD = re.compile(r"(?i)reference this group by using:?")

# Lines about a property. Each gives the column that says the same, and its words there.
TYPE_LINE = re.compile(r"(?i)type: (\S.*)")
REQUIRED_LINE = re.compile(r"(?i)is (required|optional)")
NULLABLE_LINE = re.compile(r"(?i)((?:can|cannot) be null)")
DEFINED_LINE = re.compile(r"(?i)defined in: (\S.*)")
PROPERTY_LINES = {
    "type": TYPE_LINE,
    "required": REQUIRED_LINE,
    "nullable": NULLABLE_LINE,
    "defined": DEFINED_LINE,
}
DETAILS = re.compile(r"\s*\([^()]{1,100}\)$")
# Lines above a code block that say what it holds.
PATTERN_LEAD = re.compile(r"(?i)pattern: .*\bexpression:?")
DEFAULT_LEAD = re.compile(r"(?i)the default value is:?")
TRY_PATTERN = re.compile(r"(?i)try pattern")
# What a schema says of itself, before its records.
SCHEMA_ADDRESS = re.compile(r"https?://\S+")
SCHEMA_TRAITS = "abstract"

FRAME_REASON = "belongs to the site's frame"
FRAME = re.compile(r"(?i)skip to main content|edit this page|on this page|(?:previous|next)(?: .{0,60})?")
GROUP_REASON = "a heading that only groups what follows"
REPEAT_REASON = "repeats the heading above"
LEAD_REASON = "only leads over to the block below"
CAPTION_REASON = "names the block below"
TABLE_REASON = "repeats the table above"
REFERENCE_REASON = "shows how the schema refers to itself"
SCHEMA_REASON = "is about the schema's own file"
TRY_REASON = "leads to a tool that tries the pattern"
EMPTY_CODE_REASON = "a code block with nothing in it"
