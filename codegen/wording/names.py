"""Names: the name cell of a field, with what travels in it besides the name."""

from __future__ import annotations

import re

import msgspec

from codegen.wording.marks import Marks


class Step(msgspec.Struct, frozen=True):
    """One name on the way to a field; ``list`` where it holds a list (``a[].b``), ``map`` where its keys are free."""

    name: str
    list: bool = False
    map: bool = False


class NameRead(msgspec.Struct, frozen=True):
    """What a name cell says.

    ``path`` leads to the field, the last step is the field itself. ``depth`` is how deep marks draw it (arrows, dashes,
    blanks), 0 without any. ``required``, ``nullable``, ``deprecated``, ``read_only`` hold where the cell says so,
    ``location`` where it says path, query, header, cookie or body. ``type`` and ``rest`` are the words that are left:
    those that read as a type, and all others (a title, a description), a line or a badge each.
    """

    path: tuple[Step, ...]
    depth: int = 0
    required: bool | None = None
    nullable: bool = False
    deprecated: bool = False
    read_only: bool = False
    location: str | None = None
    type: str | None = None
    rest: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The field's own name."""
        return self.path[-1].name

    @property
    def dotted(self) -> str:
        """The path in one word: ``a[].b``."""
        return ".".join(step.name + "[]" * step.list for step in self.path)


_DEPTH = re.compile(r"^((?:↳|└─*|├─*|›|»|>|[-–—•·]\s?)+)\s*(?=\S)")
_ONE = re.compile(r"↳|└─*|├─*|›|»|>|[-–—•·]")
_STEP = re.compile(r"\[([^\]\[]{0,80})\]|([^.\[\]]{1,120})")


def read_names(words: str, marks: Marks = ()) -> tuple[NameRead, ...]:
    """Return the names in a name cell, several where it lists several ("width, height"); empty where it names none."""
    depth = 0
    if drawn := _DEPTH.match(words):
        depth = len(_ONE.findall(drawn[1]))
        words = words[drawn.end() :]
    first, *rest = words.strip().split("\n")
    name, _, more = first.strip().partition(" ")
    if not name:
        return ()
    required = True if "required" in more or name.endswith("*") else False if "optional" in more else None
    if name.endswith("?"):
        required = False
    return (NameRead(_path(name.strip("`*?\"'")), depth, required, rest=tuple(rest)),)


def read_name(words: str, marks: Marks = ()) -> NameRead | None:
    """Return the only name in a name cell; None where it holds none or several."""
    names = read_names(words, marks)
    return names[0] if len(names) == 1 else None


def _path(name: str) -> tuple[Step, ...]:
    steps: list[Step] = []
    for bracket, plain in _STEP.findall(name):
        if bracket or plain:
            steps.append(Step(bracket or plain))
        elif steps:
            steps[-1] = Step(steps[-1].name, list=True)
    return tuple(steps) or (Step(name),)
