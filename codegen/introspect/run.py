"""One run: asks for the field table of each resource, stores what is one, and compares it with the pages."""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from codegen.build.cache import Cache
from codegen.build.extract import read_facts
from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.dialects.facts import PageFacts
from codegen.dialects.fieldinfo import read_answer, rows
from codegen.dialects.page_reader import PageReader
from codegen.fetch.captures import put
from codegen.introspect.client import Reply, Server
from codegen.introspect.compare import differences
from codegen.introspect.credentials import Credentials
from codegen.introspect.journal import Journal
from codegen.sources.folder import read_pages
from codegen.spec.model import Spec
from codegen.spec.types import Action

Progress = Callable[[int, int], None]
_NO_TABLE = 404
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,120}")


class RequestRefused(BadInput):
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
    """Return the resources that may have a field table: those with records."""
    records = {Action.LIST, Action.GET, Action.CREATE, Action.UPDATE, Action.FIELD_INFO}
    return list(
        dict.fromkeys(operation.resource for operation in spec.operations.values() if operation.action in records)
    )


def introspect(
    folder: Path,
    spec: Spec,
    reader: PageReader,
    server: Server,
    credentials: Credentials,
    progress: Progress,
    known: Cache | None = None,
) -> Introspected:
    """Ask ``server`` for the field table of every resource of ``spec``, store the answers, compare them with pages.

    Pages that ``known`` has the facts of are not read again. A run that was broken off goes on. An answer that is no
    field table is not stored, and an older one stays. Raises BadInput when the API has no field tables, or when the
    server refuses the credentials.
    """
    path = spec.conventions.introspection
    if path is None:
        raise BadInput(finding("introspect-none", Location("api.toml", 1)))
    run = _Run(folder, path, resources_of(spec), server, credentials, progress)
    try:
        asyncio.run(run.ask())
    except ExceptionGroup as several:  # of tasks; the first says what happened
        raise several.exceptions[0] from None
    return run.compared(_documented(folder, reader, known or Cache()))


class _Run:
    """The resources asked for so far and what they answered."""

    def __init__(
        self,
        folder: Path,
        path: str,
        resources: Sequence[str],
        server: Server,
        credentials: Credentials,
        progress: Progress,
    ) -> None:
        self._folder, self._path, self._resources = folder, path, resources
        self._server, self._credentials, self._progress = server, credentials, progress
        self._answers: dict[str, PageFacts] = {}
        self._written: dict[str, str] = {}
        self._findings: dict[str, tuple[Finding, ...]] = {}
        self._left: Counter[tuple[str, str]] = Counter()
        self._done = 0

    async def ask(self) -> None:
        """Ask for all tables that an earlier run did not get."""
        async with self._server:
            self._journal = Journal(self._folder, self._server.base)
            async with asyncio.TaskGroup() as group:
                for resource in self._resources:
                    group.create_task(self._visit(resource))
        if not self._left:
            self._journal.close()

    async def _visit(self, resource: str) -> None:
        if not self._taken_up(resource):
            await self._ask_for(resource)
        self._done += 1
        self._progress(self._done, len(self._resources))

    def _taken_up(self, resource: str) -> bool:
        """Whether an earlier run knows of ``resource`` already; its answer is read from where it was stored."""
        has_table = self._journal.done.get(resource)
        if has_table is None:
            return False
        if not has_table:
            self._findings[resource] = (finding("introspect-no-table", resource=resource),)
            return True
        page = f"fieldinfo/{resource}.json"
        try:
            self._answers[resource] = read_answer(page, resource, (self._folder / page).read_bytes())
        except (BadInput, OSError):
            return False
        return True

    async def _ask_for(self, resource: str) -> None:
        reply = await self._server.get(self._path.replace("{resource}", resource))
        if reply.left:
            self._left[reply.left, reply.problem] += 1
            return
        try:
            content, facts = _answer(resource, reply, self._credentials)
        except RequestRefused:
            raise
        except BadInput as bad:
            self._findings[resource] = bad.findings
            if reply.status == _NO_TABLE:
                self._journal.add(resource, has_table=False)
            return
        self._answers[resource] = facts
        path = self._folder / "fieldinfo" / f"{resource}.json"
        if not path.is_file() or path.read_bytes() != content:
            put(path, content)
            self._written[resource] = f"fieldinfo/{path.name}"
        self._journal.add(resource, has_table=True)

    def compared(self, documented: Iterable[PageFacts]) -> Introspected:
        """Return what the run did, in the order of the resources, however fast each answered."""
        order = self._resources
        differ = differences(documented, [self._answers[resource] for resource in order if resource in self._answers])
        left = [
            finding("introspect-left", host=host, problem=problem, count=count)
            for (host, problem), count in self._left.items()
        ]
        return Introspected(
            asked=len(order),
            answered=len(self._answers),
            written=tuple(self._written[resource] for resource in order if resource in self._written),
            findings=(*(finding for resource in order for finding in self._findings.get(resource, ())), *left, *differ),
            differing=len(differ),
        )


def _answer(resource: str, reply: Reply, credentials: Credentials) -> tuple[bytes, PageFacts]:
    """Return the answer as it is stored, and its facts. Raises BadInput when it is no field table."""
    if reply.status in (401, 403):
        raise RequestRefused(finding("introspect-refused", what=resource, problem=f"status {reply.status}"))
    if reply.status == _NO_TABLE:
        raise BadInput(finding("introspect-no-table", resource=resource))
    problem = reply.problem or (f"status {reply.status}" if reply.status != 200 else "")
    problem = problem or ("" if _FILE.fullmatch(resource) else "no file can have that name")
    problem = problem or ("it repeats a credential" if credentials.appear_in(reply.text) else "")
    if problem:
        raise BadInput(finding("introspect-failed", resource=resource, problem=problem))
    page = f"fieldinfo/{resource}.json"
    content = json.dumps([row for _, row in rows(page, reply.text)], ensure_ascii=False, indent=1) + "\n"
    return content.encode(), read_answer(page, resource, content.encode())


def _documented(folder: Path, reader: PageReader, known: Cache) -> tuple[PageFacts, ...]:
    """Return the facts of the captured pages; what cannot be read is a matter of the build."""
    pages, _ = read_pages(folder)
    return read_facts(pages, reader, lambda _done, _of: None, known.facts).facts
