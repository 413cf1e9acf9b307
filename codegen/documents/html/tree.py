"""The tree of an HTML page: elements with their source positions, and strings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias


class Comment(str):
    """What a page holds and shows to nobody: a comment or a declaration."""

    __slots__ = ()


class Script(str):
    """The content of an element that holds no words, such as a script."""

    __slots__ = ()


class Element:
    """One element. Classes are a list, all other attributes texts; ``sourcepos`` is the offset in its source line.

    ``line_ends`` counts those inside its start tag; None where nothing counted them.
    """

    __slots__ = ("attrs", "contents", "line_ends", "name", "parent", "sourceline", "sourcepos")

    def __init__(
        self, name: str, attrs: dict[str, str | list[str]], parent: Element | None, sourceline: int, sourcepos: int
    ) -> None:
        self.name, self.attrs, self.parent = name, attrs, parent
        self.sourceline, self.sourcepos = sourceline, sourcepos
        self.contents: list[Node] = []
        self.line_ends: int | None = None

    def get(self, name: str) -> str | list[str] | None:
        """Return the attribute ``name``; None where the element has none."""
        return self.attrs.get(name)

    @property
    def parents(self) -> Iterator[Element]:
        """The elements around this one, the nearest first."""
        around = self.parent
        while around is not None:
            yield around
            around = around.parent

    @property
    def descendants(self) -> Iterator[Node]:
        """All that is inside, in page order. No recursion: pages nest deeper than Python can call."""
        waiting = [iter(self.contents)]
        while waiting:
            node = next(waiting[-1], None)
            if node is None:
                waiting.pop()
                continue
            yield node
            if isinstance(node, Element):
                waiting.append(iter(node.contents))

    def get_text(self) -> str:
        """Return the words inside."""
        return "".join(node for node in self.descendants if type(node) is str)


Node: TypeAlias = Element | str
