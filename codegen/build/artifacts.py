"""The machine's files of one API, as text and back: facts.json, spec.json and provenance.json.

Canonical: the same content is the same bytes. Provenance has one line for each pointer, so that a diff of it reads
as a list of what moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from itertools import islice
from pathlib import Path
from typing import TypeAlias, TypeVar

import msgspec

from codegen.build.accounts import page_account
from codegen.build.statistics import PageCount, page_count
from codegen.diagnostics.finding import BadInput, finding
from codegen.dialects.facts import Account
from codegen.spec.canonical import dump_bytes, load, one_a_line, stated_version
from codegen.spec.model import SPEC_VERSION, Spec
from codegen.spec.provenance import Provenance
from codegen.spec.quoted_lines import Line, quoted_lines
from codegen.writing.content import Content, Written

FACTS_VERSION = 2  # 2: an account says blocks with an effect from those that are kept as description
FACTS, SPEC, PROVENANCE = "facts.json", "spec.json", "provenance.json"

MachineFiles: TypeAlias = Mapping[str, Content]  # by path below specs/<api>/
T = TypeVar("T")


def machine_files(pages: Iterable[bytes], spec: Spec, provenance: Provenance) -> tuple[MachineFiles, list[PageCount]]:
    """Return the three files by name, and the numbers of each page; ``pages`` are PageFacts as JSON.

    They are several times as large as the pages, so each is made in pieces that are not kept in memory.
    """
    facts, counts = facts_file(pages, quoted_lines(provenance).keys())
    return {FACTS: facts, SPEC: Written(dump_bytes(spec)), PROVENANCE: provenance_file(provenance)}, counts


class _Page(msgspec.Struct):
    """PageFacts of which the facts stay JSON."""

    page: str
    url: str
    kind: str
    facts: msgspec.Raw
    account: Account


def facts_file(pages: Iterable[bytes], quoted: Set[Line]) -> tuple[Content, list[PageCount]]:
    """Return the facts and the account of every page. Findings stay out: the build reports them.

    The text is that of canonical.dump, page by page.
    """
    file = Written(b'{\n  "facts_version": %d,\n  "pages": [' % FACTS_VERSION)
    counts: list[PageCount] = []
    for page in (msgspec.json.decode(encoded, type=_Page) for encoded in pages):
        account = page_account(page.account, quoted)
        data = {"page": page.page, "url": page.url, "kind": page.kind, "facts": page.facts, "account": account}
        file.write((b",\n    " if counts else b"\n    ") + dump_bytes(data)[:-1].replace(b"\n", b"\n    "))
        facts = len(msgspec.json.decode(page.facts, type=list[msgspec.Raw]))
        counts.append(page_count(page.page, page.kind, facts, account))
    file.write(b"\n  ]\n}\n" if counts else b"]\n}\n")
    return file, counts


def provenance_file(provenance: Provenance, at_once: int = 2_000) -> Content:
    """Return the evidence for every pointer, one a line: the text of canonical.one_a_line, some ``at_once``."""
    file = Written(b"{\n")
    entries = iter(provenance.items())
    while some := dict(islice(entries, at_once)):
        file.write((b",\n" if file.size > _OPENED else b"") + one_a_line(some).encode()[_OPENED:-_CLOSED])
    file.write(b"\n}\n")
    return file


_OPENED, _CLOSED = len("{\n"), len("\n}\n")


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
