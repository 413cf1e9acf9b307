"""Long lines: HTML that a tool printed on one line, with a line for each block, so that places in it can be shown.

Browsers and readers skip a line break before a block. Where words stand as they are written, none is added.
"""

from __future__ import annotations

import re

LONG = 2000  # characters of a line
_VERBATIM = frozenset({"pre", "textarea", "script", "style"})
_TAG = re.compile(
    r"<(/?)(pre|textarea|script|style|h[1-6]|p|div|section|article|main|nav|header|footer|aside|body|head|"
    r"ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|th|td|blockquote|details|summary|figure)(?=[\s/>])",
    re.IGNORECASE,
)


def with_lines(html: str) -> str:
    """Return ``html`` with a line break before each block, where it has a long line; else as it is."""
    if all(len(line) <= LONG for line in html.split("\n")):
        return html
    parts: list[str] = []
    at, verbatim = 0, ""
    for tag in _TAG.finditer(html):
        name = tag[2].lower()
        if verbatim:
            verbatim = "" if tag[1] and name == verbatim else verbatim
            continue
        if tag[1]:
            continue
        verbatim = name if name in _VERBATIM else ""
        if tag.start() and html[tag.start() - 1] != "\n":
            parts += [html[at : tag.start()], "\n"]
            at = tag.start()
    return "".join([*parts, html[at:]])
