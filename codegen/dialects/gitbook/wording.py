"""The wording of these pages in one place: the few phrases and headers that carry structure."""

from __future__ import annotations

import re

OBJECT_HEADING = re.compile(r"(?i)the (\S+(?: \S+){0,3}) object")
# "Create an agreement" names one record, "List all agreements" many.
ONE_RECORD = re.compile(r"(?i)\w+ an? ([\w-]+)")
JSON_START = re.compile(r"\s*[\[{]")
STATUS = re.compile(r"(\d{3})(?:\s*:?\s+(\S.*)|:)?")

# Words that are above a block and say what it is: a heading, a quoted line, a paragraph or a code's title.
DEFINITION, REQUEST, RESPONSE, ARGUMENTS, RETURN = "definition", "request", "response", "arguments", "returns"
LABELS = {
    "definition": DEFINITION,
    "example request": REQUEST,
    "example response": RESPONSE,
    "arguments": ARGUMENTS,
    "returns": RETURN,
}

OBJECT_COLUMNS = {"field": "name", "type": "type", "required": "required", "description": "description"}
API_METHOD = "api-method"  # the form of calls before swagger blocks

SWAGGER = "swagger"
DESCRIPTION, PARAMETER, ANSWER = "swagger-description", "swagger-parameter", "swagger-response"
CODE_WRAPPER = "code"
# Directives that only lay out what is inside them.
WRAPPERS = (CODE_WRAPPER, "hint", "tabs", "tab")

FRAME_REASON = "belongs to the site's frame"
GROUP_REASON = "a heading that only groups what follows"
EMPTY_CODE_REASON = "a code block with nothing in it"
FRAME = re.compile(r"(?i)skip to (?:main )?content|last updated .{1,40}|was this helpful\?")
