"""The reStructuredText parser, set up so that no directive and no role is unknown.

Sites define their own by the dozen. What docutils knows of tables and notes it reads; code keeps its text; any other
directive is read for what is in it, and one that describes something (``.. http:get:: /owls``) heads it.
"""

from __future__ import annotations

import re
from copy import copy
from typing import Any

from docutils import nodes
from docutils.core import publish_doctree
from docutils.parsers.rst import Directive, Parser, roles, states

_SETTINGS = {
    "_disable_config": True,
    "docinfo_xform": False,
    "doctitle_xform": False,
    "file_insertion_enabled": False,
    "halt_level": 5,
    "line_length_limit": 10_000_000,
    "raw_enabled": False,
    "report_level": 5,
    "sectsubtitle_xform": False,
    "smart_quotes": False,
    "syntax_highlight": "none",
    "warning_stream": False,
}
# In lines, not in columns.
# fmt: off
_KEPT = frozenset({
    "admonition", "attention", "caution", "class", "compound", "container", "csv-table", "danger", "default-role",
    "epigraph", "error", "figure", "highlights", "hint", "image", "important", "line-block", "list-table", "note",
    "pull-quote", "replace", "role", "rubric", "sidebar", "table", "tip", "title", "topic", "unicode", "warning",
})
_CODE = frozenset({
    "code", "code-block", "http:example", "json", "jsonschema", "literalinclude", "parsed-literal", "prompt",
    "sourcecode",
})
# These show nothing of the page's own, or what is elsewhere.
_SILENT = frozenset({
    "autoclass", "autofunction", "automodule", "bibliography", "contents", "currentmodule", "date", "default-domain",
    "footer", "header", "highlight", "include", "index", "meta", "module", "raw", "rst-class", "sectionauthor",
    "sectnum", "target-notes", "toctree",
})
_OBJECTS = frozenset({
    "attribute", "class", "classmethod", "confval", "data", "describe", "envvar", "event", "exception", "field",
    "function", "method", "object", "option", "property", "staticmethod", "type",
})
# fmt: on
_VERSIONS = frozenset({"deprecated", "versionadded", "versionchanged", "versionremoved"})
_METHODS = frozenset({"get", "post", "put", "patch", "delete", "head", "options", "any"})


class signature(nodes.General, nodes.TextElement):  # noqa: N801 - docutils names nodes so
    """What an object's description is headed by, such as ``GET /owls``."""


def parse_rst(content: str) -> nodes.document:
    """Return the tree of ``content``, line ends normalised."""
    try:
        return publish_doctree(content, parser=_LenientParser(), settings_overrides=dict(_SETTINGS))
    finally:
        vars(roles)["_roles"].clear()


class _AnyOption(dict[str, Any]):
    """An option of any name is a string."""

    def __missing__(self, _: str) -> Any:
        return _as_written


def _as_written(value: str | None) -> str:
    return value or ""


class _Any(Directive):
    """A directive that docutils does not know."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = _AnyOption(name=_as_written)

    def run(self) -> list[nodes.Node]:
        """Its argument and its content as they are read elsewhere."""
        words = "\n".join(self.arguments)
        name = self.name.rpartition(":")[2].lower()
        if self.name in _SILENT:
            return []
        if self.name in _CODE:
            return [self._code(words)]
        head: list[nodes.Node] = []
        if self.name.startswith("http:") and name in _METHODS:
            head = [self._signature(f"{name.upper()} {line}") for line in words.split("\n")]
        elif name in _OBJECTS:
            head = [self._signature(line) for line in words.split("\n")]
        elif words:
            head = [self._paragraph(f"{name} {words}" if name in _VERSIONS else words)]
        return [*head, *self._nested()]

    def _signature(self, words: str) -> nodes.Node:
        node = signature(words, "", nodes.Text(words.strip()))
        node.line = self.lineno
        return node

    def _paragraph(self, words: str) -> nodes.Node:
        inline, _ = self.state.inline_text(words, self.lineno)
        node = nodes.paragraph(words, "", *inline)
        node.line = self.lineno
        return node

    def _nested(self) -> list[nodes.Node]:
        holder = nodes.container()
        self.state.nested_parse(self.content, self.content_offset, holder)
        return list(holder.children)

    def _code(self, argument: str) -> nodes.Node:
        words = "\n".join(self.content)
        node = nodes.literal_block(words, words, language=argument, title=self.options.get("caption", ""))
        node.line = self.content_offset + 1
        return node


def _directive(state: Any, match: re.Match[str]) -> Any:
    """Read a directive, whether it is known or not."""
    name = match.group(1)
    if name.lower() in _KEPT:
        return states.Body.directive(state, match)  # type: ignore[no-untyped-call]
    return state.run_directive(_Any, match, name, {})


def _lenient_states() -> tuple[type[Any], ...]:
    """Return the states of the parser, which know their constructs and each other by the class."""
    explicit = copy(states.Body.explicit)
    explicit.constructs = [
        (_directive if construct is states.Body.directive else construct, pattern)
        for construct, pattern in states.Body.explicit.constructs
    ]
    machines: list[Any] = []
    own = {"__init__": _start_state, "explicit": explicit, "nested_sm_cache": machines}
    return tuple(type(state.__name__, (state,), own) for state in states.state_classes)


def _start_state(state: Any, state_machine: Any, debug: bool = False) -> None:
    states.RSTState.__init__(state, state_machine, debug)
    state.nested_sm_kwargs = {"state_classes": _STATES, "initial_state": "Body"}


_STATES = _lenient_states()


def _inliner() -> states.Inliner:
    """Return an inliner that reads roles unknown to docutils as marks on words. Its class cannot be derived from."""
    inliner = states.Inliner()
    read_known = inliner.interpreted

    def interpreted(rawsource: str, text: str, role: str, lineno: int) -> Any:
        known, _ = roles.role(role, inliner.language, lineno, inliner.reporter)
        if known:
            return read_known(rawsource, text, role, lineno)
        return [_role(rawsource, nodes.unescape(text), role)], []

    inliner.interpreted = interpreted  # type: ignore[method-assign]
    return inliner


def _role(source: str, words: str, role: str) -> nodes.Node:
    """``:ref:`Owl <owl>``` leads somewhere, ``:http:get:`/owls``` is code, ``:required:`yes``` is a label."""
    target = re.fullmatch(r"(.*?)\s*<([^<>]+)>", words, re.DOTALL)
    if target:
        return nodes.reference(source, target[1], refuri=target[2])
    name = role.rpartition(":")[2]
    if name in ("ref", "doc", "term", "numref", "any"):
        return nodes.reference(source, words.lstrip("~!"), refuri=words)
    if role.startswith(("http:", "py:", "js:", "c:")) or name in ("class", "func", "meth", "attr", "mod", "obj", "kbd"):
        return nodes.literal(source, words.lstrip("~!"))
    return nodes.inline(source, words, classes=[name])


class _LenientParser(Parser):
    """Parses with the states and the roles above."""

    def __init__(self) -> None:
        super().__init__(inliner=_inliner())
        self.state_classes = _STATES
