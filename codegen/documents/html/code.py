"""Code blocks of HTML: gathers the text of a ``<pre>`` exactly, whatever the site's highlighter made of its lines."""

from __future__ import annotations

import re
from itertools import islice

from codegen.documents.code_detection import span
from codegen.documents.html.tree import Element
from codegen.documents.model import Code
from codegen.text import Text

_CLASS_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})
_PARTS = re.compile(r"[-_]+")
_ADDRESS = re.compile(r"(?:https?:/)?/[^\s]{0,300}")
_FEW = 10  # elements and words inside an element that holds an address alone

_LANGUAGE = re.compile(r"(?:language-|lang-|highlight-source-|sourceCode-)([\w+#.-]+)$")
_NAMED = re.compile(r"(?:highlight-|highlight-text-|tab-|brush:)?([\w+#.-]+);?$")
# Highlighters that have no word of their own before the language; then it must be one that everybody knows.
# fmt: off
_LANGUAGES = frozenset({
    "bash", "c", "clojure", "console", "cpp", "csharp", "css", "curl", "dart", "elixir", "go", "graphql", "groovy",
    "html", "http", "java", "javascript", "js", "json", "json5", "jsonc", "kotlin", "lua", "node", "objc", "perl",
    "php", "plaintext", "powershell", "python", "python3", "ruby", "rust", "scala", "sh", "shell", "sql", "swift",
    "text", "ts", "typescript", "vb", "xml", "yaml", "yml",
})
# fmt: on
_HIGHLIGHTERS = ("highlight", "sourcecode", "hljs", "prettyprint", "brush", "codehilite", "rouge", "code")
_GUTTERS = frozenset(
    {
        "gutter",
        "rouge-gutter",
        "lineno",
        "linenos",
        "line-numbers",
        "linenodiv",
        "lnt",
        "ln",
        "lineno-container",
        "hljs-ln-numbers",
        "line-number",
        "code-gutter",
        "blob-num",
    }
)


class CodeBuilder:
    """One ``<pre>`` while it is read.

    Highlighters wrap each line in an element (``token-line``) and may end it with a ``<br>`` too; where there are
    such elements each is one line, and white space between them is none.
    """

    def __init__(self, page: str, line: int, language: str | None) -> None:
        self.page, self.first, self.last = page, line, line
        self.language = language
        self._pieces: list[str] = []
        self._lines: list[str] = []
        self._inside_line = False

    def add(self, text: str, line: int) -> None:
        """Text as it is in the source."""
        if self._lines and not self._inside_line and text.isspace():
            return
        if not self._pieces and not self._lines:
            self.first = line
            if text.startswith("\n"):  # HTML drops one line end right after <pre>
                text, line = text[1:], line + 1
                self.first = line
        if text:
            self._pieces.append(text)
            self.last = max(self.last, line + text.rstrip("\n").count("\n"))

    def end_line(self) -> None:
        """Read a ``<br>``."""
        self._pieces.append("\n")

    def start(self, tag: Element, line: int) -> bool:
        """Return an element begins inside; whether it is a line of its own, to be ended by ``finish_line``."""
        self.language = self.language or language_of(tag)
        if "token-line" not in classes_of(tag):
            return False
        if not self._lines:
            self.first = line
            self._pieces = [piece for piece in self._pieces if not piece.isspace()]
        self._inside_line = True
        return True

    def finish_line(self, line: int) -> None:
        """End a line that is an element of its own."""
        self._lines.append("".join(self._pieces).removesuffix("\n"))
        self._pieces = []
        self._inside_line = False
        self.last = max(self.last, line)

    def finish(self, title: Text | None) -> Code | None:
        """Return the code block, or None when there is no text in it."""
        rest = "".join(self._pieces)
        words = "\n".join([*self._lines, rest] if rest.strip() or not self._lines else self._lines)
        words = words.rstrip().replace("\u00a0", " ")
        if not words:
            return None
        above = words[: len(words) - len(words.lstrip())].count("\n")  # lines that only part the code from its tag
        words, self.first = words.split("\n", above)[-1], self.first + above
        return Code(span(self.page, self.first, self.last), Text(words), self.language, title)


def classes_of(tag: Element) -> list[str]:
    """Return the classes of ``tag``."""
    value = tag.attrs.get("class")
    return [value] if isinstance(value, str) else list(value or ())


def method_of(tag: Element) -> str | None:
    """Return the method that only the classes of an element with an address say: ``<div class="call post">``."""
    if "class" not in tag.attrs:
        return None
    methods = methods_of_classes(tag)
    if len(methods) != 1 or len(list(islice(tag.descendants, _FEW + 1))) > _FEW:
        return None
    return methods.pop() if _ADDRESS.fullmatch(tag.get_text().strip()) else None


def methods_of_classes(tag: Element) -> set[str]:
    """Return the methods that are words of its classes."""
    return {word.upper() for css_class in classes_of(tag) for word in _PARTS.split(css_class)} & _CLASS_METHODS


def language_of(tag: Element) -> str | None:
    """Return the language that ``tag`` names, such as by the class ``language-json`` or ``highlight json``."""
    classes = classes_of(tag)
    named = next((match[1] for name in classes if (match := _LANGUAGE.match(name))), None)
    if named:
        return named
    language = tag.get("data-lang") or tag.get("data-language")
    if isinstance(language, str) and language:
        return language
    if tag.name in ("pre", "code") or any(name.casefold().startswith(_HIGHLIGHTERS) for name in classes):
        words = (match[1].casefold() for name in classes if (match := _NAMED.match(name)))
        return next((word for word in words if word in _LANGUAGES), None)
    return None


def is_gutter(tag: Element) -> bool:
    """Whether ``tag`` holds the numbers of lines beside code."""
    return "class" in tag.attrs and tag.name in ("td", "th", "span", "pre") and not _GUTTERS.isdisjoint(classes_of(tag))
