"""The Markdown parser, set up: CommonMark with pipe tables and definition lists, and shortcodes between words."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.deflist import deflist_plugin

from codegen.documents.markdown.fences import code_lines

DEEPEST = 100
# {{<required>}} and {{% badge "beta" %}}; what a generator fills in itself ({{ site.name }}) stays as it is.
_SHORTCODE = re.compile(
    r"\{\{(?:<[ \t]*(/?[A-Za-z][^{}<>]{0,200}?)/?[ \t]*>|%[ \t]*(/?[A-Za-z][^{}%]{0,200}?)[ \t]*%)\}\}"
)
# {{ tag: 'GET', label: '/owls' }} behind a heading
_NOTES = re.compile(r"\{\{[ \t]*((?:\w+:[ \t]*'[^'{}]{0,200}'[ \t]*,?[ \t]*)+)\}\}")
_ARGUMENT = re.compile(r"""(?:(\w[\w-]*)\s*=\s*)?(?:"([^"]*)"|`([^`]*)`|([^\s"`=]+))""")
_SHOWN = ("text", "label", "title", "content", "value", "method")
_REFERENCE = re.compile(r" {0,3}\[([^\[\]]{1,300})\]:[ \t]*<?([^\s<>]{1,1000})>?(?:[ \t]+[\"'(].*)?$")


def markdown_parser() -> MarkdownIt:
    """Blocks only: inline text is read when its block is known."""
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable(["table", "strikethrough"])
    parser.use(deflist_plugin)
    parser.core.ruler.disable(["inline", "text_join"])
    parser.inline.ruler.before("link", "shortcode", _read_shortcode)
    parser.normalizeLink = _as_written  # type: ignore[method-assign]
    return parser


def references(content: str) -> dict[str, dict[str, object]]:
    """Return the link definitions of a whole page, which its parts do not see of each other."""
    values: dict[str, dict[str, object]] = {}
    if "]:" in content:
        lines = content.split("\n")
        for line, is_code in zip(lines, code_lines(lines), strict=True):
            if not is_code and (match := _REFERENCE.match(line)):
                key = normalizeReference(match[1])
                values.setdefault(key, {"title": "", "href": match[2], "map": [0, 1]})
    return values


def _as_written(url: str) -> str:
    return url


def _read_shortcode(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith("{{", state.pos):
        return False
    match = _SHORTCODE.match(state.src, state.pos) or _NOTES.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        words = [_shown(match[1] or match[2])] if match.re is _SHORTCODE else re.findall(r"'([^']*)'", match[1])
        for shown in filter(None, words):
            state.push("text", "", 0).content = " "
            state.push("shortcode", "", 0).content = shown
    state.pos = match.end()
    return True


def _shown(words: str) -> str:
    """Return what a reader of the page sees of a shortcode: its argument, or its own name."""
    name, _, rest = words.strip().partition(" ")
    if name.startswith("/"):
        return ""
    arguments = [(key, double or ticked or bare) for key, double, ticked, bare in _ARGUMENT.findall(rest)]
    if not arguments:
        return name
    plain = [value for key, value in arguments if not key]
    named = [value for key, value in arguments if key in _SHOWN]
    return " ".join(plain or named)
