"""The machine's files of one API, as text and back: facts.json, spec.json and provenance.json.

Canonical: the same content is the same bytes. Provenance has one line for each pointer, so that a diff of it reads
as a list of what moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeAlias, TypeVar

import msgspec

from codegen.build.accounts import PageAccount, page_account
from codegen.build.statistics import PageCount, page_count
from codegen.diagnostics.finding import BadInput, finding
from codegen.dialects.facts import Account
from codegen.spec.canonical import dump_bytes, line_by_line, load, stated_version
from codegen.spec.model import SPEC_VERSION, Spec
from codegen.spec.provenance import Provenance
from codegen.spec.quoted_lines import Line, quoted_lines
from codegen.writing.content import Content, Written

FACTS_VERSION = 2  # 2: an account says blocks with an effect from those that are kept as description
FACTS, SPEC, PROVENANCE = "facts.json", "spec.json", "provenance.json"

MachineFiles: TypeAlias = Mapping[str, Content]  # by path below specs/<api>/
T = TypeVar("T")


def machine_files(
    pages: Iterable[EncodedPage], spec: Spec, provenance: Provenance
) -> tuple[MachineFiles, list[PageCount]]:
    """Return the three files by name, and the numbers of each page.

    They are several times as large as the pages, so each is made in pieces that are not kept in memory.
    """
    facts, counts = facts_file(pages, quoted_lines(provenance).keys())
    return {FACTS: facts, SPEC: Written(dump_bytes(spec)), PROVENANCE: provenance_file(provenance)}, counts


class EncodedPage(NamedTuple):
    """PageFacts as JSON, and how many facts there are."""

    content: bytes
    facts: int


class _Page(msgspec.Struct):
    """PageFacts of which the facts stay JSON."""

    page: str
    url: str
    kind: str
    facts: msgspec.Raw
    account: Account


def facts_file(pages: Iterable[EncodedPage], quoted: Set[Line], at_once: int = 16) -> tuple[Content, list[PageCount]]:
    """Return the facts and the account of every page. Findings stay out: the build reports them.

    The text is that of canonical.dump, some pages ``at_once``.
    """
    file = Written(b'{\n  "facts_version": %d,\n  "pages": [' % FACTS_VERSION)
    counts: list[PageCount] = []
    waiting = iter(pages)
    while some := list(islice(waiting, at_once)):
        file.write(b"," if counts else b"")
        shown = []
        for encoded in some:
            page = msgspec.json.decode(encoded.content, type=_Page)
            account = page_account(page.account, quoted)
            counts.append(page_count(page.page, page.kind, encoded.facts, account))
            shown.append(_ShownPage(page.page, page.url, page.kind, page.facts, account))
        file.write(dump_bytes({"pages": shown})[len(_PAGES) : -len(_PAGES_END)])
    file.write(_PAGES_END if counts else b"]\n}\n")
    return file, counts


class _ShownPage(msgspec.Struct):
    """One page as facts.json has it."""

    page: str
    url: str
    kind: str
    facts: msgspec.Raw
    account: PageAccount


_PAGES, _PAGES_END = b'{\n  "pages": [', b"\n  ]\n}\n"


def provenance_file(provenance: Provenance, at_once: int = 2_000) -> Content:
    """Return the evidence for every pointer, one a line: the text of canonical.one_a_line, some ``at_once``."""
    file = Written(b"{\n")
    entries = iter(provenance.items())
    more = b""
    while some := dict(islice(entries, at_once)):
        file.write(more + line_by_line(some))
        more = b",\n"
    file.write(b"\n}\n")
    return file


def read_back(files: MachineFiles) -> Provenance:
    """Return the provenance that is among ``files``."""
    return load(files[PROVENANCE].read(), Provenance)


def read_spec(folder: Path) -> Spec:
    """Return the spec that the last build left in ``folder``. Raises BadInput when there is none that can be read."""
    path = folder / SPEC
    try:
        content = path.read_bytes()
    except OSError:
        raise BadInput(finding("spec-missing", file=_shown(path))) from None
    return spec_in(content, _shown(path), "spec-missing")


def read_provenance(folder: Path) -> Provenance:
    """Return the provenance that the last build left in ``folder``. Raises BadInput when there is none that can be
    read.
    """
    return _read(folder / PROVENANCE, Provenance)


def spec_in(content: bytes, file: str, code: str) -> Spec:
    """Return the spec that ``content`` holds, which is that of ``file``.

    Raises:
        BadInput: with ``code`` for what is no spec, and another one for a spec of another version.
    """
    try:
        return load(content, Spec)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
        version = stated_version(content)
        if version is not None and version != SPEC_VERSION:
            advice = _OLDER if version < SPEC_VERSION else "install the version of codegen that wrote it"
            raise BadInput(
                finding("spec-version", file=file, version=version, known=SPEC_VERSION, advice=advice)
            ) from None
        raise BadInput(finding(code, file=file, problem=wrong)) from None


_OLDER = "run `codegen build` to write it again; to compare with an older state, give --since a folder of its captures"


def _shown(path: Path) -> str:
    return f"specs/{path.parent.name}/{path.name}"


def _read(path: Path, kind: type[T]) -> T:
    try:
        return load(path.read_bytes(), kind)
    except (OSError, msgspec.DecodeError):
        raise BadInput(finding("spec-missing", file=_shown(path))) from None
