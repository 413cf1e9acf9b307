"""Settings: what a person says about one API in its api.toml, checked and with lines for every message.

Here is what is one vendor's own: the dialect, servers, authentication, type names, and conventions that pages
say only in prose. The sections ``servers``, ``auth`` and ``conventions`` have the spec's own shape.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import msgspec

from codegen.config.toml import TomlFile, read_toml
from codegen.config.validation import problems
from codegen.diagnostics.finding import BadInput
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
    for each host, ``largest`` in bytes, ``most`` in pages; ``contact`` is sent to the site. Without ``browser`` no page
    is rendered; ``browser_hosts`` are addresses of hosts that a page loads files from, besides its own.
    """

    pages: list[str] = []
    index: str | None = None
    prefix: str | None = None
    at_once: Annotated[int, msgspec.Meta(ge=1, le=8)] = 3
    largest: Annotated[int, msgspec.Meta(ge=1, le=20_000_000)] = 5_000_000
    most: Annotated[int, msgspec.Meta(ge=1, le=20_000)] = 2000
    contact: Annotated[str, msgspec.Meta(pattern="^[!-~][ -~]*$")] | None = None
    browser: bool = True
    browser_hosts: list[str] = []


class SkipSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What of the pages is left out, and why: the section below a heading, tables by their headers, or whole pages.

    One of the three. ``table`` are headers joined by ``|``, ``page`` is a pattern of paths below pages/.
    """

    because: str
    heading: str | None = None
    table: str | None = None
    page: str | None = None


class ReadingSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is particular in the wording of pages of no known make.

    ``columns`` says which standard column a header means, ``labels`` which role the words above a table or an example
    give it. ``unmarked`` says what fields are that nothing marks, ``body`` how calls send theirs where no page says it.
    """

    columns: dict[str, str] = {}
    labels: dict[str, str] = {}
    skip: list[SkipSetting] = []
    unmarked: Literal["required", "optional"] | None = None
    body: Literal["json", "form", "multipart"] | None = None


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
    """What the generated packages say about themselves: the lowest version of each, by its target, and their author."""

    python: Version | None = None
    validators: Version | None = None
    author: AuthorSetting | None = None

    def versions(self) -> dict[str, str]:
        """Return the stated versions by target."""
        stated = {"python": self.python, "validators": self.validators}
        return {target: version for target, version in stated.items() if version is not None}


_InWords = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*\Z", description='words in small letters, such as "is_in_stock"'
    ),
]


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One api.toml.

    ``dialect`` is how pages are read, ``auto`` for each as it shows itself; ``dialects`` has exceptions by patterns of
    their paths. ``strict``: what is not understood is an error (None: where the dialect knows the make of its pages).
    ``reading`` is the reading profile.
    ``calls`` gives the paths of calls that only an index names: method -> action -> path.

    ``models`` maps a documented word (resource or object) to the model's name where the usual rule would err;
    ``names`` says how the name of a field is parted into words where the usual rule parts it oddly.
    ``operations`` maps ``METHOD /path`` to an operation's key; ``statuses`` says what a status means for every call.
    ``default_auth``: which ids of ``auth`` a call needs, as alternatives; all at once when it is left out. ``key`` is
    the field by which paths name a record. ``formatter`` prints the Python outputs.
    """

    title: str
    dialect: str
    dialects: dict[str, str] = {}
    strict: bool | None = None
    reading: ReadingSetting = ReadingSetting()
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
    names: dict[str, _InWords] = {}
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
    """Read ``folder``/api.toml. Raises BadInput with a finding at its line for each wrong key or value."""
    file = read_toml(folder / "api.toml", "api.toml")
    if wrong := problems(file, Settings, file.data):
        raise BadInput(*wrong)
    return SettingsFile(convert(file.data, Settings), file)
