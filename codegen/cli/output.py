"""What commands say to people, as lines of text; the command line alone prints them. Colours go where no terminal is.

Words from pages come through ``visible``: no control character of a page reaches a terminal.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

import click

from codegen.build.install import Change, Landing, count_files
from codegen.build.statistics import PageCount, count_findings, count_pages, count_spec
from codegen.diagnostics.finding import Finding, visible
from codegen.diagnostics.messages import Severity
from codegen.explain import Backing, Explanation, Witness
from codegen.spec.model import Spec
from codegen.spec.record import Json
from codegen.targets.listing import Listed
from codegen.writing.edits import edit_lines

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_INDENT = " " * 4


# -- findings ----------------------------------------------------------------------------------------------------


def finding_lines(findings: Sequence[Finding], verbose: bool = False) -> Iterator[str]:
    """All errors and warnings, the gravest first; notes only when ``verbose``."""
    for severity in Severity:
        if severity is not Severity.NOTE or verbose:
            for one in findings:
                if one.severity is severity:
                    yield from _finding(one)


def count_lines(findings: Sequence[Finding], verbose: bool = False, known: int = 0) -> Iterator[str]:
    """How many findings there are of each severity, in one line, if there are any; ``known`` were not shown again."""
    if findings:
        yield _counted(findings, verbose, known)


def _finding(one: Finding) -> Iterator[str]:
    label = click.style(f"{one.severity.value}:", fg=_COLOURS[one.severity], bold=True)
    place = f"{visible(str(one.place), 300)}: " if one.place else ""
    yield f"{place}{label} {one.message} [{one.code}]"
    for quote in one.quotes:
        yield f"{_INDENT}{visible(str(quote.place), 300)}: {_quoted(quote.text.raw)}"
    yield f"{_INDENT}-> {one.hint}"


def _quoted(words: str) -> str:
    return f"“{visible(words, 120)}”"


def _counted(findings: Sequence[Finding], verbose: bool, known: int) -> str:
    counts = count_findings(findings)
    words = ", ".join(_plural(count, severity) for severity, count in counts.items())
    hidden = [f"the {_plural(known, 'warning')} that the last build told too"] if known and not verbose else []
    hidden += ["the notes"] if counts["note"] and not verbose else []
    return words + (f" (-v shows {' and '.join(hidden)})" if hidden else "")


def _plural(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


# -- build and check -----------------------------------------------------------------------------------------------


def edits_lines(landings: Iterable[Landing], verbose: bool = False) -> Iterator[str]:
    """What people changed in outputs: edits that stop the build or go with it, and with ``verbose`` those that stay.

    Of a long edit only the beginning is shown.
    """
    longest = 400 if verbose else 20
    for landing in landings:
        for edit in landing.outputs.edits:
            if edit.path not in landing.outputs.after.kept or verbose:
                against = "" if edit.base is not None else ", against what is made now (what was there is not known)"
                yield click.style(f"the edit of {visible(edit.place.page, 300)}{against}:", bold=True)
                lines = list(islice(edit_lines(edit), longest + 1))
                yield from (_INDENT + visible(line) for line in lines[:longest])
                if len(lines) > longest:
                    yield f"{_INDENT}… and more"


def landing_lines(landing: Landing, verbose: bool = False) -> Iterator[str]:
    """The account of one API: its pages, what the spec holds, what became of the files."""
    build = landing.build
    yield click.style(build.api, bold=True)
    yield from _page_lines(count_pages(build.pages), verbose)
    if not build.work.cold:
        yield from _work_lines(landing, verbose)
    if build.spec is not None:
        yield f"  spec: {_spec_words(build.spec)}"
    if build.machine_files:
        yield f"  files: {_file_words(landing)}"
    if landing.outputs.after.kept:
        yield f"  with edits that were kept: {', '.join(map(visible, sorted(landing.outputs.after.kept)))}"


def _work_lines(landing: Landing, verbose: bool) -> Iterator[str]:
    """What was done anew, and why."""
    work = landing.build.work
    changed = [page for page in work.read if page not in work.new]
    whys = [f"{_named(changed)} changed"] * bool(changed) + [f"{_named(work.new)} new"] * bool(work.new)
    why = "; ".join(whys if work.same_program else ["codegen is another"])
    yield f"  re-read: {len(work.read)} of {_plural(work.pages, 'page')}" + (f" ({why})" if work.read else "")
    because = f", because {_cause(landing)}" if work.rendered else ""
    yield f"  rendered: {len(work.rendered)} of {_plural(work.files, 'file')}{because}"
    for path in work.rendered if verbose else ():
        yield f"{_INDENT}{visible(path)}"


def _cause(landing: Landing) -> str:
    """Why files were rendered: the parts of the spec and the files of people that changed, or the program itself."""
    whys = [f"{_named(names)} changed" for names in (landing.changed, landing.build.work.inputs) if names]
    whys += [] if landing.build.work.same_program else ["codegen is another"]
    return "; ".join(whys) or "nothing was known of them"


def _named(names: Sequence[str], longest: int = 3) -> str:
    """The first of ``names``, and how many more there are."""
    more = f" and {len(names) - longest} more" if len(names) > longest else ""
    return ", ".join(visible(name) for name in names[:longest]) + more


def _file_words(landing: Landing) -> str:
    counts = count_files(landing).items()
    told = {name: ", ".join(f"{count} {kind}" for kind, count in kinds.items() if count) for name, kinds in counts}
    return "; ".join(f"{name} {words or 'none'}" for name, words in told.items())


def _spec_words(spec: Spec) -> str:
    held = count_spec(spec)
    operations = f"{_plural(held.operations, 'operation')} ({held.on_pages} described by a page)"
    rest = (_plural(held.models, "model"), _plural(held.fields, "field"), _plural(held.errors, "documented error"))
    return ", ".join((operations, *rest))


def _page_lines(pages: Sequence[PageCount], verbose: bool) -> Iterator[str]:
    width = max((len(visible(page.page)) for page in pages), default=0)
    for page in pages:
        numbers = (
            f"{page.used} used, {page.ignored} ignored, {page.unknown} not understood; {_plural(page.facts, 'fact')}"
        )
        yield f"  {visible(page.page):<{width}}  {numbers}"
        for reason, count in page.reasons.items() if verbose else ():
            yield f"{_INDENT}{count} ignored: {visible(reason)}"


def change_lines(changes: Iterable[Change]) -> Iterator[str]:
    """One line for each file that is not as a build would leave it."""
    for one in changes:
        yield f"{one.kind:<8} {one.path}"


def landing_data(landing: Landing) -> Json:
    """The same as plain data."""
    build = landing.build
    return {
        "api": build.api,
        "pages": count_pages(build.pages),
        "spec": build.spec and count_spec(build.spec),
        "files": count_files(landing) if build.machine_files else {},
        "work": build.work,
        "changed": landing.changed,
        "kept": sorted(landing.outputs.after.kept),
        "edits": [{"path": one.place.page, "lines": list(edit_lines(one))} for one in landing.outputs.edits],
        "findings": landing.findings + landing.conflicts,
    }


# -- explain -------------------------------------------------------------------------------------------------------


def explanation_lines(one: Explanation) -> Iterator[str]:
    """One thing, its value, and for every value in it where it comes from."""
    yield click.style(visible(one.pointer, 300), bold=True) + f" = {_shown(_stated(one.value))}"
    if one.history:
        yield f"  {visible(one.history, 300)}"
    if one.last:
        yield f"{_INDENT}last from: {visible(one.last.place, 300)}  {_quoted(one.last.quote)}"
    if one.near:
        yield f"  nothing is recorded for this very place; nearest is {visible(one.near, 300)}"
    if not one.backings and not one.history:
        yield "  no source is recorded: it is the spec's way of saying that nothing is stated"
    for backing in one.backings:
        yield from _backing_lines(backing, one.pointer)


def _backing_lines(backing: Backing, asked: str) -> Iterator[str]:
    if backing.pointer != asked:
        yield f"  {visible(backing.pointer.removeprefix(asked).lstrip('/'), 300)} = {_shown(backing.value)}"
    yield from _witness_lines("from", backing.source)
    for witness in backing.agree:
        yield from _witness_lines("agrees", witness)
    for witness in backing.against:
        yield from _witness_lines(f"against, saying {_shown(witness.value)}", witness)
    if backing.settled:
        yield f"{_INDENT}settled by: {backing.settled}"


def _witness_lines(role: str, witness: Witness) -> Iterator[str]:
    yield f"{_INDENT}{role}: {visible(witness.place, 300)}  {_quoted(witness.quote)}"
    yield f"{_INDENT}{_INDENT}rule {witness.rule}" + (f": {witness.says}" if witness.says else "")


def _stated(value: Json) -> Json:
    """An object without the keys that state nothing."""
    if not isinstance(value, dict):
        return value
    return {key: inner for key, inner in value.items() if inner is not None and inner != []}


def _shown(value: Json, longest: int = 160) -> str:
    """A value as JSON, cut when long: an object of many keys is known by their names."""
    return visible(json.dumps(value, ensure_ascii=False), longest)


# -- targets -------------------------------------------------------------------------------------------------------


def target_lines(targets: Iterable[Listed]) -> Iterator[str]:
    """Each target with where it goes and what it is laid out by."""
    for one in targets:
        yield click.style(one.name, bold=True) + f"  {one.about}"
        yield f"{_INDENT}to generated/<api>/{one.folder}"
        replaced = set(one.overridden)
        for path in dict.fromkeys([*one.templates, *one.overridden]):
            yield f"{_INDENT}templates/{visible(path)}" + ("  (the workspace's own)" if path in replaced else "")


# -- progress ------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def progress_shown() -> Iterator[Callable[[str, int, int], None]]:
    """A bar on stderr while a terminal watches; nothing otherwise."""
    if not sys.stderr.isatty():
        yield lambda _what, _done, _of: None
        return
    from rich.console import Console  # only where it is seen: importing rich costs 50 ms
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("")
        yield lambda what, done, of: progress.update(task, description=what, completed=done, total=of)
