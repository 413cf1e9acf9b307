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

from codegen.build.install import BuildPlan, Change, count_files
from codegen.build.statistics import PageCount, count_spec
from codegen.cli.findings_output import INDENT, plural, quoted
from codegen.diagnostics.finding import visible
from codegen.explain import Explanation, SourceRef, ValueEvidence
from codegen.spec.model import Spec
from codegen.spec.record import Json
from codegen.targets.listing import Listed
from codegen.writing.edits import edit_lines

# -- build and check -----------------------------------------------------------------------------------------------


_MANY_PAGES = 12  # more of them become one line


def edits_lines(plans: Iterable[BuildPlan], verbose: bool = False) -> Iterator[str]:
    """Yield what people changed in outputs: edits that stop the build or go with it, and with ``verbose`` those that
    stay.

    Of a long edit only the beginning is shown.
    """
    longest = 400 if verbose else 20
    for build_plan in plans:
        for edit in build_plan.outputs.edits:
            if edit.path not in build_plan.outputs.after.kept or verbose:
                against = "" if edit.base is not None else ", against what is made now (what was there is not known)"
                yield click.style(f"the edit of {visible(edit.place.page, 300)}{against}:", bold=True)
                lines = list(islice(edit_lines(edit), longest + 1))
                yield from (INDENT + visible(line) for line in lines[:longest])
                if len(lines) > longest:
                    yield f"{INDENT}… and more"


def plan_lines(build_plan: BuildPlan, verbose: bool = False) -> Iterator[str]:
    """Yield the statistics of one API: its pages, its spec and its files; none when no page was read."""
    build = build_plan.build
    if not build.pages:
        return
    yield click.style(build.api, bold=True)
    yield from _page_lines(build.page_counts, verbose)
    if not build.stats.cold:
        yield from _work_lines(build_plan, verbose)
    if build.spec is not None:
        yield f"  spec: {_spec_words(build.spec)}"
    if build.machine_files:
        yield f"  files: {_file_words(build_plan)}"
    if build_plan.outputs.after.kept:
        yield f"  with edits that were kept: {', '.join(map(visible, sorted(build_plan.outputs.after.kept)))}"


def _work_lines(build_plan: BuildPlan, verbose: bool) -> Iterator[str]:
    """Yield what was done anew, and why."""
    stats = build_plan.build.stats
    changed = [page for page in stats.read if page not in stats.new]
    whys = [f"{_named(changed)} changed"] * bool(changed) + [f"{_named(stats.new)} new"] * bool(stats.new)
    why = "; ".join(whys if stats.same_program else ["codegen itself changed"])
    yield f"  re-read: {len(stats.read)} of {plural(stats.pages, 'page')}" + (f" ({why})" if stats.read else "")
    because = f", because {_cause(build_plan)}" if stats.rendered else ""
    yield f"  rendered: {len(stats.rendered)} of {plural(stats.files, 'file')}{because}"
    for path in stats.rendered if verbose else ():
        yield f"{INDENT}{visible(path)}"


def _cause(build_plan: BuildPlan) -> str:
    """Why files were rendered: the parts of the spec and the files of people that changed, or the program itself."""
    whys = [f"{_named(names)} changed" for names in (build_plan.changed, build_plan.build.stats.inputs) if names]
    whys += [] if build_plan.build.stats.same_program else ["codegen itself changed"]
    return "; ".join(whys) or "nothing was known of them"


def _named(names: Sequence[str], longest: int = 3) -> str:
    """Return the first of ``names``, and how many more there are."""
    more = f" and {len(names) - longest} more" if len(names) > longest else ""
    return ", ".join(visible(name) for name in names[:longest]) + more


def _file_words(build_plan: BuildPlan) -> str:
    counts = count_files(build_plan).items()
    texts = {name: ", ".join(f"{count} {kind}" for kind, count in kinds.items() if count) for name, kinds in counts}
    return "; ".join(f"{name} {words or 'none'}" for name, words in texts.items())


def _spec_words(spec: Spec) -> str:
    held = count_spec(spec)
    operations = f"{plural(held.operations, 'operation')} ({held.on_pages} described by a page)"
    rest = (plural(held.models, "model"), plural(held.fields, "field"), plural(held.errors, "documented error"))
    return ", ".join((operations, *rest))


def _page_lines(pages: Sequence[PageCount], verbose: bool) -> Iterator[str]:
    """Yield a line for each page; of many pages one line, and one for those where something was not understood."""
    if len(pages) > _MANY_PAGES and not verbose:
        yield f"  {plural(len(pages), 'page')}: {_page_words(pages)}"
        unclear = [f"{page.page} ({page.unknown})" for page in pages if page.unknown]
        if unclear:
            yield f"{INDENT}not understood: {_named(unclear)}"
        return
    width = max((len(visible(page.page)) for page in pages), default=0)
    for page in pages:
        yield f"  {visible(page.page):<{width}}  {_page_words([page])}"
        for reason, count in page.reasons.items() if verbose else ():
            yield f"{INDENT}{count} ignored: {visible(reason)}"


def _page_words(pages: Sequence[PageCount]) -> str:
    """Return the numbers of pages together; without a spec it is unknown what had an effect."""
    taken, ignored, unknown, facts = (
        sum(getattr(page, name) for page in pages) for name in ("taken", "ignored", "unknown", "facts")
    )
    kept = sum(page.kept or 0 for page in pages)
    read = f"{taken - kept} used, {kept} kept as description" if pages[0].used is not None else f"{taken} read"
    return f"{read}, {ignored} ignored, {unknown} not understood; {plural(facts, 'fact')}"


def change_lines(changes: Iterable[Change]) -> Iterator[str]:
    """One line for each file that is not as a build would leave it."""
    for one in changes:
        yield f"{one.kind:<8} {one.path}"


def plan_data(build_plan: BuildPlan) -> Json:
    """Return the same as plain data."""
    build = build_plan.build
    return {
        "api": build.api,
        "pages": build.page_counts,
        "spec": build.spec and count_spec(build.spec),
        "files": count_files(build_plan) if build.machine_files else {},
        "work": build.stats,
        "changed": build_plan.changed,
        "kept": sorted(build_plan.outputs.after.kept),
        "edits": [{"path": one.place.page, "lines": list(edit_lines(one))} for one in build_plan.outputs.edits],
        "findings": build_plan.findings + build_plan.conflicts,
    }


# -- explain -------------------------------------------------------------------------------------------------------


def explanation_lines(one: Explanation) -> Iterator[str]:
    """One thing, its value, and for every value in it where it comes from."""
    yield click.style(visible(one.pointer, 300), bold=True) + f" = {_shown(_stated(one.value))}"
    if one.history:
        yield f"  {visible(one.history, 300)}"
    if one.last:
        yield f"{INDENT}last from: {visible(one.last.place, 300)}  {quoted(one.last.quote)}"
    for gap in one.missing:
        yield f"  not understood: {visible(gap, 300)}"
    if one.near:
        yield f"  nothing is recorded for this very place; nearest is {visible(one.near, 300)}"
    if not one.backings and not one.history:
        yield "  no source is recorded: it is the spec's way of saying that nothing is stated"
    for evidence in one.backings:
        yield from _evidence_lines(evidence, one.pointer)


def _evidence_lines(evidence: ValueEvidence, asked: str) -> Iterator[str]:
    if evidence.pointer != asked:
        yield f"  {visible(evidence.pointer.removeprefix(asked).lstrip('/'), 300)} = {_shown(evidence.value)}"
    yield from _source_lines("from", evidence.source)
    for source in evidence.agree:
        yield from _source_lines("agrees", source)
    for source in evidence.against:
        yield from _source_lines(f"against, saying {_shown(source.value)}", source)
    if evidence.settled:
        yield f"{INDENT}settled by: {evidence.settled}"


def _source_lines(role: str, source: SourceRef) -> Iterator[str]:
    yield f"{INDENT}{role}: {visible(source.place, 300)}  {quoted(source.quote)}"
    yield f"{INDENT}{INDENT}rule {source.rule}" + (f": {source.says}" if source.says else "")


def _stated(value: Json) -> Json:
    """Return an object without the keys that state nothing."""
    if not isinstance(value, dict):
        return value
    return {key: inner for key, inner in value.items() if inner is not None and inner != []}


def _shown(value: Json, longest: int = 160) -> str:
    """Return a value as JSON, cut when long: an object of many keys is known by their names."""
    return visible(json.dumps(value, ensure_ascii=False), longest)


# -- targets -------------------------------------------------------------------------------------------------------


def target_lines(targets: Iterable[Listed]) -> Iterator[str]:
    """Each target with where it goes and what it is laid out by."""
    for one in targets:
        yield click.style(one.name, bold=True) + f"  {one.about}"
        yield f"{INDENT}to generated/<api>/{one.folder}"
        replaced = set(one.overridden)
        for path in dict.fromkeys([*one.templates, *one.overridden]):
            yield f"{INDENT}templates/{visible(path)}" + ("  (the workspace's own)" if path in replaced else "")


# -- progress ------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def progress_shown() -> Iterator[Callable[[str, int, int], None]]:
    """Provide a bar on stderr while a terminal watches; nothing otherwise."""
    if not sys.stderr.isatty():
        yield lambda _what, _done, _of: None
        return
    from rich.console import Console  # only where it is seen: importing rich costs 50 ms
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("")
        yield lambda what, done, of: progress.update(task, description=what, completed=done, total=of)
