"""Which edited files a person chose to keep and which to drop, by name; what no one named stops the build."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Literal, TypeAlias

import msgspec

Wish: TypeAlias = Literal["stop", "keep", "discard"]

ALL = "*"


class Choice(msgspec.Struct, frozen=True):
    """Names of edited files to ``keep`` and to ``discard``: a file as findings call it, a folder, or a pattern.

    ALL means what no other name means. A file that is named both ways is kept: a drop cannot be taken back.
    """

    keep: tuple[str, ...] = ()
    discard: tuple[str, ...] = ()

    def wish(self, file: str) -> Wish:
        """Return what must become of the edit of ``file``."""
        for means in (_names, _is_of_all):
            if any(means(name, file) for name in self.keep):
                return "keep"
            if any(means(name, file) for name in self.discard):
                return "discard"
        return "stop"

    def unknown(self, files: Iterable[str]) -> list[str]:
        """Return the names that mean none of ``files``."""
        known = list(files)
        names = dict.fromkeys(name for name in (*self.keep, *self.discard) if name != ALL)
        return [name for name in names if not any(_names(name, file) for file in known)]


STOP, KEEP, DISCARD = Choice(), Choice(keep=(ALL,)), Choice(discard=(ALL,))


def _names(name: str, file: str) -> bool:
    exact = name.rstrip("/")
    return name != ALL and (file == exact or file.startswith(f"{exact}/") or fnmatchcase(file, name))


def _is_of_all(name: str, _file: str) -> bool:
    return name == ALL
