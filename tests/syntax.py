"""Sources as trees, for the rules of all code: only what a rule can be about is parsed and walked."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_INNER = ("body", "orelse", "finalbody", "handlers", "cases")


def nodes_of(path: Path, words: str = "") -> Iterator[ast.AST]:
    """Yield all nodes of a module, or none if the regular expression ``words`` matches nowhere in it."""
    text = path.read_text("utf-8")
    if re.search(words, text):
        yield from ast.walk(ast.parse(text))


def statements(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the statements of ``tree``, those inside of others too, but no expression: a tenth of all nodes."""
    for node in inner(tree):
        yield node
        yield from statements(node)


def inner(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the statements, handlers and cases directly inside a module or a statement."""
    for name in _INNER:
        yield from getattr(node, name, ())
