"""Text into HTML pages: shown as it stood, never markup; links only to the web."""

from __future__ import annotations

import hashlib
import html
import re
from urllib.parse import quote, urlsplit

from codegen.targets.code import Code
from codegen.text import Text, is_visible


def words(text: Text | str) -> Code:
    """``text`` as words of an element or a quoted attribute; what no one would see is shown as an escape."""
    return Code(html.escape(shown(text), quote=True))


def shown(text: Text | str) -> str:
    """``text`` as a reader is to see it, for data of a page's script: what does not show is spelled as an escape."""
    raw = text.raw if isinstance(text, Text) else text
    if raw.isascii() and raw.isprintable():
        return raw
    return "".join(c if is_visible(c) else " " if c.isspace() else _escape(c) for c in raw)


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def anchor(*parts: str) -> Code:
    """Return an id for the thing that ``parts`` name; other parts give another id."""
    name = ".".join(parts)
    safe = re.sub(r"[^A-Za-z0-9_.-]", "-", name)
    return Code(safe if safe == name else f"{safe}-{hashlib.sha256(name.encode()).hexdigest()[:8]}")


def web_address(url: str | None) -> Code | None:
    """``url`` for an href when it leads to the web; None otherwise."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    return Code(html.escape(quote(url or "", safe=":/?#@!$&=,;%+~*"), quote=True))
