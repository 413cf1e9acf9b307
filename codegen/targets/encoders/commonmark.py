"""Text into CommonMark that is in data: nothing of it becomes HTML, a link or an image; all else reads as it stood.

Descriptions of an OpenAPI document are CommonMark. They also end up in docstrings of generated clients, so only what
could do something is escaped, not every character that Markdown knows.
"""

from __future__ import annotations

import re

from codegen.text import Text

_TAG = re.compile(r"<(?=[A-Za-z/!?])")  # HTML, or a link in angle brackets
_LINK = re.compile(r"\](?=[(\[:])|!(?=\[)")


def inert(text: Text | str) -> str:
    """``text`` as CommonMark that shows the same words and does nothing; still to be encoded with the data it is in."""
    words = text.raw if isinstance(text, Text) else text
    if "`" in words and not all(_is_closed(line) for line in words.splitlines()):
        words = words.replace("`", "&#96;")
    if "<" in words:
        words = _TAG.sub("&lt;", words)
    return _LINK.sub(lambda match: match[0] + "\\", words) if "]" in words or "!" in words else words


def _is_closed(line: str) -> bool:
    """Whether each code span that ``line`` opens ends in it: else it could end in one of ours, and free its inside."""
    if "\\`" in line:
        return False
    runs = [len(run) for run in re.findall(r"`+", line)]
    at = 0
    while at < len(runs):
        try:
            at = runs.index(runs[at], at + 1) + 1
        except ValueError:
            return False
    return True


def inert_line(text: Text | str) -> str:
    """As ``inert``, folded to one line: for an item of a list, or inside a sentence."""
    return " ".join(inert(text).split())


def sentence(text: Text | str) -> str:
    """As ``inert``, with a full stop where the page has none, so that more can follow."""
    words = inert(text).rstrip()
    return words if words.endswith((".", "!", "?", ":", "…")) or not words else f"{words}."


def code_span(name: str) -> str:
    """Return a name of the wire as a code span, whatever is in it."""
    line = " ".join(name.split()) or " "
    if "`" not in line:
        return f"`{line}`"
    longest = max((len(run) for run in re.findall(r"`+", line)), default=0)
    fence = "`" * (longest + 1)
    inner = f" {line} " if line.startswith("`") or line.endswith("`") else line
    return f"{fence}{inner}{fence}"
