"""Fills the pages of tests/cases/hostile/ with payloads and lays them out as workspaces.

A page holds slots: ``⟦prose⟧``, ``⟦name⟧``, ``⟦word⟧`` (no spaces), ``⟦plain⟧`` (in ASCII), ``⟦begun⟧`` (after a
letter), ``⟦attribute⟧`` (of a directive), ``⟦key⟧`` and ``⟦string⟧`` (inside a JSON string), ``⟦value⟧`` (a JSON
value). A line with ``⟦each kind⟧`` is repeated for every
payload of the kind. The other slots take the payloads in turn, beginning at ``shift``.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from tests.hostile.payloads import JSON_VALUES, NAMES, PROSE, UNSEEN, WORDS

CASES = Path(__file__).parents[1] / "cases" / "hostile"
DIALECTS = ("gitbook", "docusaurus", "xojo", "text")

_SLOT = re.compile(r"⟦(each )?(\w+)⟧")
_PAYLOADS = {
    "prose": PROSE,
    "plain": tuple(word for word in WORDS if word.isascii()),
    "begun": tuple(f"a{word}" for word in WORDS if word.isascii() and len(word) < 1000),  # no start of a block
    "name": (*NAMES, *UNSEEN),
    "word": WORDS,
    "attribute": tuple(
        text for text in PROSE if not any(part in text for part in ('"', "\n", "%}", "{%")) and len(text) < 1000
    ),
    "key": PROSE,
    "string": PROSE,
    "value": JSON_VALUES,
}


class Filler:
    """Fills one page. ``spelled`` writes words so that the page shows exactly them, else they go in as they are."""

    def __init__(self, suffix: str, shift: int, *, spelled: bool) -> None:
        self._suffix = suffix
        self._spelled = spelled and suffix != ".txt"
        self._turn = {kind: count(shift) for kind in _PAYLOADS}

    def fill(self, template: str) -> str:
        """``template`` with every slot filled."""
        return "\n".join(filled for line in template.split("\n") for filled in self._lines(line))

    def _lines(self, line: str) -> Iterator[str]:
        each = next((slot[2] for slot in _SLOT.finditer(line) if slot[1]), None)
        for payload in _PAYLOADS[each] if each else ("",):
            yield _SLOT.sub(self._slot(payload, line), line)

    def _slot(self, payload: str, line: str) -> Callable[[re.Match[str]], str]:
        def filled(slot: re.Match[str]) -> str:
            kind = slot[2]
            turn = _PAYLOADS[kind]
            return self._words(kind, payload if slot[1] else turn[next(self._turn[kind]) % len(turn)], line)

        return filled

    def _words(self, kind: str, words: str, line: str) -> str:
        if kind == "attribute":
            return words.replace("\\", "\\\\") if self._spelled else words
        if kind in ("key", "string"):
            words = json.dumps(words, ensure_ascii=False)[1:-1]
        if self._suffix == ".html":
            return _spelled(words) if self._spelled or kind in ("key", "string", "value") else words
        if kind in ("key", "string", "value"):
            # Else it could end the block of code, or be a tag where saved text has lost the block.
            return words.replace("`", "\\u0060").replace("{%", "{\\u0025")
        return _spelled(words) if self._spelled else words if "|" not in line else words.replace("\n", " ")


def _spelled(words: str) -> str:
    """Every character that is no letter or digit as an entity, so that no markup can be meant."""
    return "".join(char if char.isascii() and (char.isalnum() or char == " ") else f"&#{ord(char)};" for char in words)


def page_of(dialect: str) -> Path:
    """Return the template of a dialect's page."""
    return next(path for path in sorted((CASES / dialect).iterdir()) if path.stem == "page")


def lay_out(root: Path, dialect: str, page: str, api: str = "hostile") -> Path:
    """Return a workspace below ``root`` whose one API has the one page. Returns the root."""
    folder = root / "specs" / api
    (folder / "pages").mkdir(parents=True)
    shutil.copy(CASES / dialect / "api.toml", folder)
    name = page_of(dialect).name
    content = page.encode("utf-8")
    (folder / "pages" / name).write_bytes(content)
    listed = (
        f'[[page]]\nfile = "{name}"\nurl = "https://docs.shed.test/x"\nhash = "{hashlib.sha256(content).hexdigest()}"\n'
    )
    (folder / "pages" / "pages.toml").write_text(listed, "utf-8")
    return root


def hostile_workspace(root: Path, dialect: str, shift: int, *, spelled: bool) -> Path:
    """Return a workspace whose page has payloads in all its slots."""
    path = page_of(dialect)
    return lay_out(root, dialect, Filler(path.suffix, shift, spelled=spelled).fill(path.read_text("utf-8")))
