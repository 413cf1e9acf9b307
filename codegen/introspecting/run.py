"""One run: asks for the field table of each resource, stores what is one, and compares it with the pages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import msgspec

from codegen.dialects.dialect import Dialect
from codegen.dialects.facts import PageFacts
from codegen.dialects.fieldinfo import read_answer, rows
from codegen.documents.read import read_page
from codegen.fetching.captures import put
from codegen.findings import BadInput, Finding, finding
from codegen.introspecting.calling import Reply, Server
from codegen.introspecting.comparing import differences
from codegen.introspecting.credentials import Credentials
from codegen.places import Place
from codegen.sources.folder import read_pages
from codegen.spec.model import Spec
from codegen.spec.types import Action

Progress = Callable[[int, int], None]
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,120}")


class Refused(BadInput):
    """The credentials are refused: nothing more is asked."""


class Introspected(msgspec.Struct, frozen=True):
    """What a run did: the files that are new or changed, how many answers came, and what was found.

    ``differing`` counts the findings about differences.
    """

    asked: int
    answered: int
    written: tuple[str, ...]
    findings: tuple[Finding, ...]
    differing: int


def resources_of(spec: Spec) -> list[str]:
    """The resources that may have a field table: those with records."""
    records = {Action.LIST, Action.GET, Action.CREATE, Action.UPDATE, Action.FIELD_INFO}
    return list(dict.fromkeys(one.resource for one in spec.operations.values() if one.action in records))


def introspect(
    folder: Path, spec: Spec, dialect: Dialect, server: Server, credentials: Credentials, progress: Progress
) -> Introspected:
    """Ask ``server`` for the field table of every resource of ``spec``, store the answers, compare them with pages.

    An answer that is no field table is not stored, and an older one stays. Raises BadInput when the API has no field
    tables, or when the server refuses the credentials.
    """
    path = spec.conventions.introspection
    if path is None:
        raise BadInput(finding("introspect-none", Place("api.toml", 1)))
    resources = resources_of(spec)
    answers: list[PageFacts] = []
    written: list[str] = []
    found: list[Finding] = []
    for number, resource in enumerate(resources):
        progress(number, len(resources))
        reply = server.get(path.replace("{resource}", resource))
        try:
            content, facts = _answer(resource, reply, credentials)
        except Refused:
            raise
        except BadInput as bad:
            found += bad.findings
            continue
        answers.append(facts)
        written += _stored(folder / "fieldinfo" / f"{resource}.json", content)
    differ = differences(_documented(folder, dialect), answers)
    return Introspected(len(resources), len(answers), tuple(written), (*found, *differ), len(differ))


def _answer(resource: str, reply: Reply, credentials: Credentials) -> tuple[bytes, PageFacts]:
    """The answer as it is stored, and its facts. Raises BadInput when it is no field table."""
    if reply.status in (401, 403):
        raise Refused(finding("introspect-refused", what=resource, problem=f"it answers {reply.status}"))
    if reply.status == 404:
        raise BadInput(finding("introspect-no-table", resource=resource))
    problem = reply.problem or (f"it answers {reply.status}" if reply.status != 200 else "")
    problem = problem or ("" if _FILE.fullmatch(resource) else "no file can have that name")
    problem = problem or ("it repeats a credential" if credentials.appear_in(reply.text) else "")
    if problem:
        raise BadInput(finding("introspect-failed", resource=resource, problem=problem))
    page = f"fieldinfo/{resource}.json"
    content = json.dumps([row for _, row in rows(page, reply.text)], ensure_ascii=False, indent=1) + "\n"
    return content.encode(), read_answer(page, resource, content.encode())


def _stored(path: Path, content: bytes) -> list[str]:
    """The name of the file if it had to be written."""
    if path.is_file() and path.read_bytes() == content:
        return []
    put(path, content)
    return [f"fieldinfo/{path.name}"]


def _documented(folder: Path, dialect: Dialect) -> list[PageFacts]:
    """The facts of the captured pages; what cannot be read is a matter of the build."""
    pages, _ = read_pages(folder)
    return [dialect.read(read_page(page, dialect.vocabulary)) for page in pages]
