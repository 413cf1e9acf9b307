"""One run: meets pages, asks for them, verifies what comes, and keeps what is good. Nothing here prints."""

from __future__ import annotations

import asyncio
import datetime
import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import httpx2
import msgspec

from codegen.config.settings import SettingsFile
from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.fetch.addresses import file_name, problem_of, recorded
from codegen.fetch.captures import Captures, Entry
from codegen.fetch.client import ACCEPT_HTML, Answer, Client, Politeness, Problem
from codegen.fetch.editions import alternate_of, as_markdown, as_page, beside, needs_javascript, stem_of
from codegen.fetch.journal import Journal, Note, Outcome, Record, alone, report_full_disk
from codegen.fetch.links import links_of
from codegen.fetch.pages import FetchedPage, in_lines, page_of
from codegen.fetch.plan import Plan, accepted_pages, plan_for
from codegen.fetch.reasons import LEFT_OUT, OF_HOSTS, filled, in_short, proven
from codegen.fetch.rendering import Renderer
from codegen.fetch.result import Fetched, Row
from codegen.fetch.site_lists import SiteLists, read_lists
from codegen.fetch.verify import Reader, Suspicion, suspicion_about

Progress = Callable[[int, int], None]  # how many pages are done, of how many


class FetchOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What the caller of a run wants: pages to ``accept`` whatever speaks against them, and the bytes as they came."""

    accept: Collection[str] = ()
    keep_original: bool = False
    politeness: Politeness | None = None
    transport: httpx2.AsyncBaseTransport | None = None


def fetch(
    folder: Path,
    file: SettingsFile,
    reader: Reader,
    fetch_options: FetchOptions,
    progress: Progress = lambda _done, _of: None,
) -> Fetched:
    """Fetch the pages of the API in ``folder`` and install those that are good. A run that was broken off goes on.

    Raises BadInput where nothing can be asked for, when another run is under way, and when the disk takes no more.
    """
    with alone(folder), report_full_disk(folder):
        captures = Captures(folder)
        plan = plan_for(file, captures)
        accepted = accepted_pages(plan, captures, fetch_options.accept)
        now = datetime.datetime.now(datetime.UTC)
        run = _Run(file, plan, captures, Journal(folder, now), reader, fetch_options, accepted, progress, now.date())
        try:
            asyncio.run(run.ask())
        except ExceptionGroup as several:  # of tasks; the first tells what happened
            raise several.exceptions[0] from several
        return run.install()


class _Run:
    """The pages met so far and what became of them."""

    def __init__(
        self,
        file: SettingsFile,
        plan: Plan,
        captures: Captures,
        journal: Journal,
        reader: Reader,
        fetch_options: FetchOptions,
        accepted: set[str],
        progress: Progress,
        today: datetime.date,
    ) -> None:
        self._file, self._plan, self._captures, self._journal = file, plan, captures, journal
        self._reader, self._options, self._progress, self._today = reader, fetch_options, progress, today
        self._met: dict[str, None] = {}
        self._records: dict[str, Record] = {}
        self._notes: dict[str, Note] = {}
        self._links: dict[str, list[str]] = {}
        self._left: Counter[tuple[str, str, str]] = Counter()
        self._too_many = False
        self._lists = SiteLists()
        self._names = {entry.file.lower() for entry in captures.by_url.values()}
        self._names |= {record.entry.file.lower() for record in journal.records.values() if record.entry}
        self._accepted = accepted

    # Asking

    async def ask(self) -> None:
        """Ask for all pages there are, also those that pages lead to and that the site lists; then for Markdown."""
        plan = self._plan
        politeness = self._options.politeness or _politeness(self._file)
        self._client = Client(politeness, self._elsewhere, self._options.transport)
        self._renderer = Renderer(self._file.settings.fetch, self._client, self._elsewhere, politeness.page_timeout)
        async with self._client, self._renderer:
            await self._meet_all([*plan.listed, *(url for url in plan.captured if plan.allows(url))])
            if plan.index is not None and not self._too_many:
                self._lists = await read_lists(self._client, plan.index, plan.allows)
                known = {stem_of(url) for url in self._met}
                await self._meet_all([url for url in self._lists.pages if stem_of(url) not in known])
            await self._prefer_markdown()

    async def _meet_all(self, urls: Iterable[str]) -> None:
        async with asyncio.TaskGroup() as self._group:
            for url in urls:
                self._meet(url)

    def _meet(self, url: str) -> None:
        if url in self._met:
            return
        if len(self._met) >= self._plan.most:
            self._too_many = True
            return
        self._met[url] = None
        self._group.create_task(self._visit(url))

    async def _visit(self, url: str) -> None:
        before = self._journal.records.get(url)
        record = before if before and self._still_true(before) else await self._outcome_of(url)
        self._links[url] = self._links_of(record)
        for link in self._links[url]:
            self._meet(link)
        await self._write_note(url)  # while the pages that it leads to are asked for
        self._records[url] = record
        self._progress(len(self._records), len(self._met))

    def _still_true(self, record: Record) -> bool:
        """Whether what an earlier run noted holds: its page waits, or lies where it should."""
        if record.outcome == "missing" or record.entry is None:
            return record.url not in self._accepted
        if record.outcome == "kept":
            return record.url not in self._accepted
        return self._journal.has(record.entry) or self._captures.is_there(record.entry)

    def _links_of(self, record: Record) -> list[str]:
        """Where the page leads, within what is allowed. Only an index makes a run follow links."""
        if self._plan.index is None or record.entry is None:
            return []
        base = record.final_url or record.url
        text = self._journal.text(record.entry, self._notes.get(record.url))
        text = self._captures.text(record.entry) if text is None else text
        links = links_of(text or "", record.entry.media_type, base)
        if record.entry.markdown_url is not None:
            links = [as_page(link, record.url, record.entry.markdown_url) for link in links]
        return [url for url in dict.fromkeys(links) if self._plan.allows(url)]

    def _elsewhere(self, url: str, target: str) -> str:
        """Why the page ``url`` may not be looked for at ``target``; empty when it may."""
        if problem := problem_of(target):
            return f"and {problem}"
        if not self._plan.allows(target):
            return "which is outside the prefix"
        if target != url and target == self._plan.index:
            return "which is the index"
        if target != url and any(target == prefix or target + "/" == prefix for prefix in self._plan.allowed):
            return "which is where the documentation begins"
        if target != url and target in self._met:
            return "which is a page of its own"
        return ""

    async def _outcome_of(self, url: str) -> Record:
        """Return what becomes of the page at ``url``, with a note for the journal."""
        old = self._captures.by_url.get(url)
        if old and self._captures.is_edited(old) and url not in self._accepted:
            return self._kept(url, old, Problem("fetch-capture-edited", {"file": f"pages/{old.file}"}))
        known = self._known(old)
        outcome = await self._client.get((old.markdown_url if old else None) or url, known | self._wanted(url, old))
        if isinstance(outcome, Problem):
            return self._kept(url, old, outcome)
        if outcome.status == 304 and old is not None and known:
            final = recorded(outcome.url)
            return self._note(Record(url=url, outcome="unchanged", entry=old, final_url=final))
        if outcome.status in (404, 410):
            return self._kept(url, old, Problem("fetch-gone", {"url": url, "status": str(outcome.status)}))
        if outcome.status != 200:
            problem = f"status {outcome.status}"
            return self._kept(url, old, Problem("fetch-failed", {"url": url, "problem": problem}))
        page = page_of(outcome)
        shown = await self._renderer.shown(url, outcome, page)
        if isinstance(shown, Problem):
            return self._kept(url, old, shown)
        return self._verify(url, old, shown, page if shown is outcome else page_of(shown))

    def _known(self, old: Entry | None) -> dict[str, str]:
        """Return the headers that let the server say that nothing changed; none where all of it is wanted."""
        if old is None or not self._captures.is_there(old):
            return {}
        if self._options.keep_original and not (self._captures.folder / "originals" / old.file).is_file():
            return {}
        known = {"If-None-Match": old.etag, "If-Modified-Since": old.last_modified}
        return {name: value for name, value in known.items() if value and value.isascii() and value.isprintable()}

    def _wanted(self, url: str, old: Entry | None) -> dict[str, str]:
        """Return the headers that say which edition is wanted: HTML of the index, for its links, and of captured
        HTML.
        """
        is_html = old.media_type == "text/html" if old else url == self._plan.index
        return ACCEPT_HTML if is_html else {}

    def _verify(self, url: str, old: Entry | None, answer: Answer, page: FetchedPage | Problem) -> Record:
        if isinstance(page, Problem):
            return self._kept(url, old, page)
        before = self._captures.text(old) if old else None
        page = in_lines(page, before)
        alternate = ""
        if page.media_type == "text/html" and (old is None or old.rendered):
            alternate = alternate_of(answer.content.decode("utf-8", "replace"), answer.url)
            if url not in self._accepted and needs_javascript(answer.content, page.text):
                outcome: Outcome = "kept" if old else "missing"
                return self._note(Record(url=url, outcome=outcome, entry=old, alternate=alternate, bare=True))
        if url not in self._accepted:
            if old and before is not None and old.media_type != page.media_type:
                problem = f"{page.media_type}, and was {old.media_type}"
                return self._kept(url, old, Problem("fetch-not-a-page", {"url": url, "found": problem}))
            if suspicion := suspicion_about(page.text, before, url, page.media_type, self._reader):
                return self._kept(url, old, suspicion)
        return self._take(url, old, before, page, answer, alternate)

    def _take(
        self,
        url: str,
        old: Entry | None,
        before: str | None,
        page: FetchedPage,
        answer: Answer,
        alternate: str = "",
        markdown_url: str | None = None,
    ) -> Record:
        """Return the page is good: it is captured, or nothing of it changed."""
        content = page.text.encode()
        same = before == page.text
        final = recorded(answer.url)
        markdown_url = markdown_url or (old.markdown_url if old else None)
        entry = Entry(
            file=old.file if old else self._name(url, page),
            url=recorded(url),
            media_type=page.media_type,
            hash=hashlib.sha256(content).hexdigest(),
            date=old.date if old and same else self._today.isoformat(),
            final_url=final if final not in (url, markdown_url) else None,
            markdown_url=markdown_url,
            rendered=answer.rendered or None,
            etag=proven(old.etag if old else None, answer.etag, same=same),
            last_modified=proven(old.last_modified if old else None, answer.last_modified, same=same),
        )
        outcome: Outcome = "unchanged" if same else "changed" if old else "new"
        record = Record(url=url, outcome=outcome, entry=entry, final_url=final, alternate=alternate)
        original = answer.content if self._options.keep_original else None
        return self._note(record, None if same and original is None else content, original)

    # Markdown

    async def _prefer_markdown(self) -> None:
        """Replace new HTML by the Markdown that the site offers: announced, listed, or beside the page.

        Where nothing announces it, one page is tried first, and the others only if that has one.
        """
        new = [record for record in self._records.values() if record.is_new_html]
        pages = [record for record in new if record.url != self._plan.index or record.bare]
        offers = {record.url: record.alternate or self._lists.markdown.get(stem_of(record.url), "") for record in pages}
        unknown = [record for record in pages if not offers[record.url]] if self._lists.has_llms else []
        if unknown and await self._take_markdown(unknown[0], beside(unknown[0].url)):
            offers |= {record.url: beside(record.url) for record in unknown[1:]}
        async with asyncio.TaskGroup() as group:
            for record in pages:
                if offers[record.url]:
                    group.create_task(self._take_markdown(record, offers[record.url]))

    async def _take_markdown(self, record: Record, url: str) -> bool:
        """Take the Markdown at ``url`` for the page of ``record``, if there is some; return whether there is."""
        answer = await self._client.get(url, {}) if self._plan.allows(url) else None
        if not isinstance(answer, Answer) or answer.status != 200:
            return False
        page = page_of(answer)
        if isinstance(page, Problem) or page.media_type != "text/markdown":
            return False
        if suspicion_about(page.text, None, url, page.media_type, self._reader):
            return False
        taken = self._take(record.url, None, None, page, answer, markdown_url=recorded(url))
        await self._write_note(record.url)
        self._records[record.url] = taken
        return True

    def _name(self, url: str, page: FetchedPage) -> str:
        named = as_markdown(url) if page.media_type == "text/markdown" else url
        name = file_name(named, self._plan.prefix(url), page.media_type, self._names)
        self._names.add(name.lower())
        return name

    def _kept(self, url: str, old: Entry | None, problem: Problem | Suspicion) -> Record:
        """No page is installed: what there is stays."""
        passing = isinstance(problem, Problem) and problem.passing
        outcome: Outcome = "kept" if old else "missing"
        if problem.code in OF_HOSTS:
            self._left[problem.code, problem.parts["host"], problem.parts["problem"]] += 1
            return Record(url=url, outcome=outcome, entry=old, passing=True)
        finding = self._found(url, old, problem)
        return self._note(Record(url=url, outcome=outcome, entry=old, findings=(finding,), passing=passing))

    def _found(self, url: str, old: Entry | None, problem: Problem | Suspicion) -> Finding:
        place = Location(f"pages/{old.file}", 1) if old else self._file.file.place("fetch")
        if old is None and url not in self._plan.listed:
            if problem.code == "fetch-gone":
                return filled("fetch-link-broken", place, problem.parts)
            if problem.code in LEFT_OUT:
                return finding("fetch-link-left", place, url=url, problem=in_short(problem))
        return filled(problem.code, place, problem.parts)

    def _note(self, record: Record, page: bytes | None = None, original: bytes | None = None) -> Record:
        self._notes[record.url] = Note(record, page, original)
        return record

    async def _write_note(self, url: str) -> None:
        if (note := self._notes.pop(url, None)) is not None:
            await self._journal.add(note)

    # Installing

    def install(self) -> Fetched:
        """Move what came to where captures lie, and write the list."""
        self._settle_aliases()
        order = self._in_order()
        records = [self._records[url] for url in order]
        for record in records:
            if record.entry is not None:
                self._journal.install(self._captures.folder, record.entry)
        not_asked = [url for url in self._captures.by_url if url not in self._records]
        entries = [record.entry for record in records if record.entry is not None]
        # Where nobody answered, the list stays as it was: its order too is what a build reads.
        if any(record.outcome not in ("kept", "missing") for record in records):
            self._captures.write_list([*entries, *(self._captures.by_url[url] for url in not_asked)])
        if not self._left:
            self._journal.close()
        rows = [Row(record.url, record.entry.file if record.entry else None, record.outcome) for record in records]
        rows += [Row(url, self._captures.by_url[url].file, "kept") for url in not_asked]
        findings = [finding for record in records for finding in record.findings]
        return Fetched(tuple(rows), (*findings, *self._about_all()), not self._left)

    def _settle_aliases(self) -> None:
        """Drop a page that was redirected to one that was met only later."""
        for url, record in [*self._records.items()]:
            target = record.final_url
            other = self._records.get(target)
            if record.outcome in ("new", "changed") and target != url and other is not None and other.entry is not None:
                parts = {"url": url, "target": target, "problem": "which is a page of its own"}
                old = self._captures.by_url.get(url)
                finding = self._found(url, old, Problem("fetch-redirected", parts))
                outcome: Outcome = "kept" if old else "missing"
                self._records[url] = Record(url=url, outcome=outcome, entry=old, findings=(finding,))

    def _in_order(self) -> list[str]:
        """Return the pages in documented order, however fast each came: listed, then as links lead to them, then the
        rest.
        """
        order = dict.fromkeys(url for url in self._plan.listed if url in self._records)
        ahead = [*order]
        for url in ahead:
            for link in self._links.get(url, []):
                if link not in order and link in self._records:
                    order[link] = None
                    ahead.append(link)
        order |= dict.fromkeys(url for url in self._lists.pages if url in self._records)
        self._reached = set(order)
        order |= dict.fromkeys(url for url in self._plan.captured if url in self._records)
        return [*(order | dict.fromkeys(self._records))]

    def _about_all(self) -> list[Finding]:
        """Return what concerns more than one page, and the pages that nothing leads to."""
        findings = [
            finding(code, self._file.file.place("fetch"), host=host, problem=problem, count=count)
            for (code, host, problem), count in self._left.items()
        ]
        if self._too_many:
            findings.append(finding("fetch-too-many", self._file.file.place("fetch"), most=self._plan.most))
        bare = [record.url for record in self._records.values() if record.bare]
        if bare:
            findings.append(self._renderer.finding(self._file.file.place("fetch"), bare[0], len(bare)))
        # Links in the frame around a page are not in its Markdown: then nothing says that no page links to another.
        links_known = all(entry.markdown_url is None for entry in self._captures.by_url.values())
        if self._plan.listed and links_known and not self._left and not self._too_many:
            for url, entry in self._captures.by_url.items():
                if url not in self._reached:
                    findings.append(finding("fetch-unlinked", Location(f"pages/{entry.file}", 1), url=url))
        return findings


def _politeness(file: SettingsFile) -> Politeness:
    setting = file.settings.fetch
    return Politeness(at_once=setting.at_once, largest=setting.largest, contact=setting.contact)
