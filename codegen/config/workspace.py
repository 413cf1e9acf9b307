"""The workspace: the folder that holds specs/, generated/ and templates/, and which APIs are in it.

Messages name every file as seen from the workspace's root, so that a terminal can open it.
"""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Excerpt, Location
from codegen.diagnostics.suggest import did_you_mean

_API_NAME = re.compile(r"[a-z][a-z0-9_]*")


class WrongUsage(BadInput):
    """The command was asked for something that is not there: a matter of the command line, not of the input."""


class Workspace(msgspec.Struct, frozen=True):
    """A workspace found: its root and the names of its APIs, sorted."""

    root: Path
    apis: tuple[str, ...]

    def folder(self, api: str) -> Path:
        """Where one API's pages, settings, corrections and spec are."""
        return self.root / "specs" / api

    def generated(self, api: str) -> Path:
        """Where one API's outputs go."""
        return self.root / "generated" / api

    @property
    def templates(self) -> Path:
        """The workspace's own templates, which override those that came with the program; it need not exist."""
        return self.root / "templates"

    def chosen(self, names: Sequence[str]) -> tuple[str, ...]:
        """Return the APIs meant by ``names`` (none means all), in the order given. Raises WrongUsage for unknown
        ones.
        """
        unknown = [name for name in names if name not in self.apis]
        if unknown:
            raise WrongUsage(*(self._unknown(name) for name in unknown))
        return tuple(dict.fromkeys(names)) or self.apis

    def _unknown(self, name: str) -> Finding:
        known = ", ".join(self.apis) or "none; specs/ contains no folder with an api.toml"
        return finding("api-unknown", name=name, known=known, guess=did_you_mean(name, self.apis))


def find_workspace(root: Path | None, start: Path) -> Workspace:
    """Return the workspace at ``root``, or at the nearest folder from ``start`` upwards that holds specs/.

    Raises WrongUsage when there is none, and BadInput for an API whose folder has an unusable name.
    """
    workspace_root = next((folder for folder in _candidates(root, start) if (folder / "specs").is_dir()), None)
    if workspace_root is None:
        missing = finding("root-without-specs", where=root) if root else finding("workspace-missing", where=start)
        raise WrongUsage(missing)
    names = sorted(
        path.parent.name for path in workspace_root.glob("specs/*/api.toml") if not path.parent.name.startswith(".")
    )
    wrong = [(name, problem) for name in names if (problem := name_problem(name))]
    if wrong:
        places = ((Location(f"specs/{name}/api.toml", 1), name, problem) for name, problem in wrong)
        raise BadInput(*(finding("api-name", place, name=name, problem=problem) for place, name, problem in places))
    return Workspace(workspace_root, tuple(names))


def _candidates(root: Path | None, start: Path) -> list[Path]:
    return [root.absolute()] if root is not None else [start.absolute(), *start.absolute().parents]


def name_problem(name: str) -> str:
    """Why ``name`` cannot name an API, and so a Python package; empty when it can."""
    if not _API_NAME.fullmatch(name):
        return "use only a-z, 0-9 and _, and start with a letter"
    if keyword.iskeyword(name):
        return "it is a word of the language Python"
    if name in sys.stdlib_module_names:
        return "Python's own library has a module of that name"
    return ""


def located(finding: Finding, api: str) -> Finding:
    """Return ``finding`` with its places as seen from the workspace's root; stages name them from the API's folder."""
    place = finding.place and from_root(finding.place, api)
    quotes = tuple(Excerpt(from_root(quote.place, api), quote.text) for quote in finding.quotes)
    return msgspec.structs.replace(finding, place=place, quotes=quotes)


def from_root(place: Location, api: str) -> Location:
    """``place`` as seen from the workspace's root; what is outside the API's folder is named so already."""
    if place.page.partition("/")[0] in ("specs", "generated", "templates"):
        return place
    return msgspec.structs.replace(place, page=f"specs/{api}/{place.page}")
