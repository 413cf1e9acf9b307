"""Text into Markdown pages (READMEs): shown as it stood, never HTML, a link, an image or another structure."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from codegen.targets.code import Code
from codegen.targets.encoders.commonmark import code_span
from codegen.text import Text, is_visible

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|!~&])")
# What comes before a name, a number or an address that such a site would link.
_LIVE = re.compile(
    r"@(?=[\w-])|\\[#!](?=\d)|\bGH(?=-\d)|\b(?:https?|ftp|mailto|xmpp):(?=\S)|\bwww(?=\.)", re.IGNORECASE
)
_LINE_START = re.compile(r"^([0-9]*)([-+=.)])")


def words(text: Text | str) -> Code:
    """``text`` on one line of prose: everything that Markdown could read as its own is escaped, the unseen is gone."""
    line = " ".join((text.raw if isinstance(text, Text) else text).split())
    line = "".join(char for char in line if is_visible(char))
    return Code(_LINE_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", line)))


def inert(text: Text | str) -> Code:
    """``words`` in which sites for repositories find no mention, issue or bare link, for they read text that posts.

    A comment, which nobody sees, takes apart what they look for; it also works where an escape does not.
    """
    return Code(_LIVE.sub(r"\g<0><!-- -->", words(text)))


def code(name: str) -> Code:
    """``name`` as a code span."""
    return Code(code_span("".join(char for char in name if is_visible(char) or char.isspace())))


def link(label: Text | str, url: str) -> Code:
    """Return a link to ``url`` when it is of the web; the label alone otherwise."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return words(label)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return words(label)
    return Code(f"[{words(label)}]({quote(url, safe=':/?#@!$&=,;%+~*')})")


def fence(source: Code, language: str) -> Code:
    """Return a block of code; the fence is longer than any run of backticks inside."""
    longest = max((len(run) for run in re.findall(r"`+", source)), default=0)
    mark = "`" * max(3, longest + 1)
    return Code(f"{mark}{language}\n{source.rstrip()}\n{mark}")
