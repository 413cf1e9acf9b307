"""The machine's files of one API, as text and back: facts.json, spec.json and provenance.json.

Canonical: the same content is the same bytes. Provenance has one line for each pointer, so that a diff of it reads
as a list of what moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from codegen.build.accounts import page_accounts
from codegen.diagnostics.finding import BadInput, finding
from codegen.dialects.facts import PageFacts
from codegen.spec.canonical import dump_bytes, load, one_a_line, stated_version
from codegen.spec.model import SPEC_VERSION, Spec
from codegen.spec.provenance import Provenance

FACTS_VERSION = 2  # 2: an account says blocks with an effect from those that are kept as description
FACTS, SPEC, PROVENANCE = "facts.json", "spec.json", "provenance.json"

T = TypeVar("T")


def machine_files(pages: Sequence[PageFacts], spec: str, provenance: Provenance) -> dict[str, bytes]:
    """Return the three files by name; ``spec`` is the text of the spec. In bytes they take half the memory of text."""
    files = {FACTS: facts_json(pages, provenance), SPEC: spec.encode()}
    return {**files, PROVENANCE: provenance_json(provenance).encode()}


def facts_json(pages: Sequence[PageFacts], provenance: Provenance) -> bytes:
    """Return the facts and the account of every page. Findings stay out: the build reports them."""
    accounts = page_accounts(pages, provenance)
    data = [
        {"page": page.page, "url": page.url, "kind": page.kind, "facts": page.facts, "account": account}
        for page, account in zip(pages, accounts, strict=True)
    ]
    return dump_bytes({"facts_version": FACTS_VERSION, "pages": data})


def provenance_json(provenance: Provenance) -> str:
    """Return the evidence for every pointer, one a line."""
    return one_a_line(provenance)


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
