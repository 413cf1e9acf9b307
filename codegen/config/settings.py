"""Settings: what a person tells about one API in its api.toml, checked and with lines for every message.

Here stands what is one vendor's own: the dialect, servers, authentication, type names, and conventions that pages
tell only in prose. The sections ``servers``, ``auth`` and ``conventions`` have the spec's own shape.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from codegen.config.expectations import expected_at
from codegen.config.toml import TomlFile, read_toml
from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.spec.auth import Auth
from codegen.spec.canonical import convert
from codegen.spec.conventions import Conventions
from codegen.spec.model import Server
from codegen.spec.types import Action, FieldType, Layout
from codegen.text import Text


class TypeSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one of the vendor's type names means. ``id`` is its documented number, ``empty`` allows the empty string.

    ``errors`` is the heading that the documented errors put it under.
    """

    type: FieldType
    id: int | None = None
    layout: Layout | None = None
    empty: bool = False
    unit: str | None = None
    errors: str | None = None


class KeySetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A field that every record carries though no table lists it: its name and type."""

    name: str
    type: FieldType


class FetchSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which pages to fetch: those listed, those that links lead to from ``index``, or both.

    No page outside ``prefix`` is asked for; without one it is the folder of the index or of each page. ``at_once`` is
    for each host, ``largest`` in bytes, ``most`` in pages; ``contact`` is told to the site.
    """

    pages: list[str] = []
    index: str | None = None
    prefix: str | None = None
    at_once: Annotated[int, msgspec.Meta(ge=1, le=8)] = 3
    largest: Annotated[int, msgspec.Meta(ge=1, le=20_000_000)] = 5_000_000
    most: Annotated[int, msgspec.Meta(ge=1, le=20_000)] = 2000
    contact: Annotated[str, msgspec.Meta(pattern="^[!-~][ -~]*$")] | None = None


_WebAddress = Annotated[
    str,
    msgspec.Meta(
        pattern="^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][!-~]*)?$",
        description='a web address such as "https://docs.example.com/terms"',
    ),
]
_MailAddress = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$",
        description='an address for mail such as "api@example.com"',
    ),
]
_Name = Annotated[str, msgspec.Meta(pattern=r"^\S[^\r\n]*$", description="a name on one line, in quotes")]


class ContactSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whom the OpenAPI document names as the API's contact."""

    name: _Name | None = None
    url: _WebAddress | None = None
    email: _MailAddress | None = None


class LicenseSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The terms that the OpenAPI document names as the API's license."""

    name: _Name
    url: _WebAddress | None = None


Version = Annotated[
    str,
    msgspec.Meta(pattern=r"^[0-9]{1,9}(\.[0-9]{1,9}){2}\Z", description='three numbers in quotes, such as "1.0.0"'),
]


class AuthorSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who publishes the generated packages."""

    name: _Name
    email: _MailAddress | None = None


class PackagesSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the generated packages say of themselves: the lowest version of each, by its target, and their author."""

    python: Version | None = None
    validators: Version | None = None
    author: AuthorSetting | None = None

    def versions(self) -> dict[str, str]:
        """Return the stated versions by target."""
        stated = {"python": self.python, "validators": self.validators}
        return {target: version for target, version in stated.items() if version is not None}


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One api.toml.

    ``dialect`` is how pages are read, ``auto`` for each as it shows itself; ``dialects`` has exceptions by patterns of
    their paths. ``strict``: what is not understood is an error (None: where the dialect knows the make of its pages).
    ``calls`` gives the paths of calls that only an index names: method -> action -> path.

    ``models`` maps a documented word (resource or object) to the model's name where the usual rule would err;
    ``operations`` maps ``METHOD /path`` to an operation's key; ``statuses`` says what a status means for every call.
    ``default_auth``: which ids of ``auth`` a call needs, as alternatives; all at once when it is left out. ``key`` is
    the field by which paths name a record. ``formatter`` prints the Python outputs.
    """

    title: str
    dialect: str
    dialects: dict[str, str] = {}
    strict: bool | None = None
    version: str | None = None
    docs_url: str | None = None
    contact: ContactSetting | None = None
    license: LicenseSetting | None = None
    formatter: Literal["ruff", "black"] = "ruff"
    targets: list[str] | None = None
    packages: PackagesSetting = PackagesSetting()
    servers: list[Server] = []
    auth: list[Auth] = []
    default_auth: list[list[str]] | None = None
    types: dict[str, TypeSetting] = {}
    calls: dict[str, dict[Action, str]] = {}
    models: dict[str, str] = {}
    operations: dict[str, str] = {}
    statuses: dict[Annotated[str, msgspec.Meta(pattern="^[1-5][0-9][0-9]$")], Text] = {}
    key: KeySetting | None = None
    conventions: Conventions = Conventions()
    fetch: FetchSetting = FetchSetting()


class SettingsFile(msgspec.Struct, frozen=True):
    """Settings with the file they came from, for places and for the claims that they make."""

    settings: Settings
    file: TomlFile


def read_settings(folder: Path) -> SettingsFile:
    """Read ``folder``/api.toml. Raises BadInput, with the line, for whatever does not fit."""
    file = read_toml(folder / "api.toml", "api.toml")
    try:
        return SettingsFile(convert(file.data, Settings), file)
    except msgspec.ValidationError as wrong:
        raise BadInput(settings_finding(file, str(wrong))) from None


def settings_finding(file: TomlFile, problem: str) -> Finding:
    """A finding for msgspec's ``problem``, which ends in "at `$.a[0].b`", at that key's line."""
    words, _, where = problem.partition(" - at ")
    steps: list[str | int | None] = [
        int(index) if index else name or None
        for name, index, _ in re.findall(r"\.(\w+)|\[(\d+)\]|(\[\.\.\.\])", where.strip("`"))
    ]
    path = _named(file.data, steps, problem)
    if unknown := re.search(r"unknown field `(.+?)`", words):
        path.append(unknown.group(1))
    place: Location = file.place(*path)
    key = ".".join(map(str, path)) or "the file"
    return finding("settings-wrong", place, problem=words, key=key, expected=expected_at(Settings, path, file.data))


def _named(data: Any, steps: Sequence[str | int | None], problem: str) -> list[str | int]:
    """``steps`` with the keys that msgspec leaves unnamed (None): the entry that alone has the same ``problem``.

    Ends where no single entry has it.
    """
    path: list[str | int] = []
    here = data
    for step in steps:
        if step is None:
            entries = here if isinstance(here, dict) else {}
            alone = ((key, _replaced(data, path, {key: entry})) for key, entry in entries.items())
            found = next(((key, less) for key, less in alone if _problem_of(less) == problem), None)
            if found is None:
                break
            step, data = found
            here = entries
        if not isinstance(here, dict | list):
            break
        path.append(step)
        here = here.get(step) if isinstance(here, dict) else here[int(step)]
    return path


def _replaced(data: Any, path: Sequence[str | int], value: Any) -> Any:
    """``data`` with ``value`` at ``path``."""
    if not path:
        return value
    if isinstance(data, dict):
        return {**data, path[0]: _replaced(data[path[0]], path[1:], value)}
    return [_replaced(one, path[1:], value) if index == path[0] else one for index, one in enumerate(data)]


def _problem_of(data: Any) -> str:
    try:
        convert(data, Settings)
    except msgspec.ValidationError as wrong:
        return str(wrong)
    return ""
