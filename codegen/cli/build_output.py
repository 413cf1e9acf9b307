"""What `codegen build`, `check` and `init` print about a build: a line for each API, edits, changed files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import click

from codegen.build.completeness import completeness
from codegen.build.install import BuildPlan, Change, count_files
from codegen.build.statistics import PageCount, count_spec
from codegen.cli.findings_output import INDENT, plural
from codegen.diagnostics.finding import visible
from codegen.spec.model import Spec
from codegen.spec.record import Json
from codegen.writing.edits import edit_lines


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


def report_command(plans: Sequence[BuildPlan]) -> str:
    """Return the command that shows the findings: with the API, where there is only one."""
    return " ".join(["codegen report", *(build_plan.build.api for build_plan in plans if len(plans) == 1)])


def plan_lines(plans: Sequence[BuildPlan], verbose: bool = False) -> Iterator[str]:
    """Yield one line for each API: what was made and how complete it is; and what was done anew, if anything was.

    With ``verbose`` also each page, and the files of each target. An API of which no page was read has no line.
    """
    read = [build_plan for build_plan in plans if build_plan.build.pages]
    width = max((len(build_plan.build.api) for build_plan in read), default=0)
    for build_plan in read:
        yield from _detailed_lines(build_plan) if verbose else _plan_lines(build_plan, width)


def _plan_lines(build_plan: BuildPlan, width: int) -> Iterator[str]:
    build = build_plan.build
    parts = [page_words(build.page_counts) if build.spec is None else spec_words(build.spec)]
    parts += [file_words(build_plan)] if build.machine_content else []
    yield click.style(f"{build.api:<{width}}", bold=True) + f"  {'; '.join(parts)}"
    unclear = [f"{page.page} ({page.unknown})" for page in build.page_counts if page.unknown]
    if unclear:
        yield f"  not understood: {_named(unclear)}"
    if not build.stats.cold and (build.stats.read or build.stats.rendered):
        yield from _work_lines(build_plan, verbose=False)
    yield from _kept_lines(build_plan)


def _detailed_lines(build_plan: BuildPlan) -> Iterator[str]:
    build = build_plan.build
    yield click.style(build.api, bold=True)
    yield from _page_lines(build.page_counts)
    if not build.stats.cold:
        yield from _work_lines(build_plan, verbose=True)
    if build.spec is not None:
        yield f"  spec: {_counts(build.spec)}"
    if build.machine_content:
        yield f"  files: {_files_by_target(build_plan)}"
    yield from _kept_lines(build_plan)


def _kept_lines(build_plan: BuildPlan) -> Iterator[str]:
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


def file_words(build_plan: BuildPlan) -> str:
    """Return how many files there are, and what became of them."""
    kinds: Counter[str] = Counter()
    for counts in count_files(build_plan).values():
        kinds.update(counts)
    changed = [f"{count} {kind}" for kind, count in kinds.items() if count and kind != "unchanged"]
    return f"{plural(kinds.total() - kinds['removed'], 'file')}, " + (", ".join(changed) or "unchanged")


def _files_by_target(build_plan: BuildPlan) -> str:
    counts = count_files(build_plan).items()
    words = {name: ", ".join(f"{count} {kind}" for kind, count in kinds.items() if count) for name, kinds in counts}
    return "; ".join(f"{name} {changes or 'none'}" for name, changes in words.items())


def spec_words(spec: Spec) -> str:
    """Return what a spec holds and how complete it is, on one line."""
    known = completeness(spec)
    operations = f"{plural(known.operations, 'operation')} ({known.answered} with a known answer)"
    fields = f"{plural(known.fields, 'field')} ({known.typed} with a type)"
    gaps = plural(known.gaps, "gap") if known.gaps else "no gaps"
    return f"{operations}, {plural(known.models, 'model')}, {fields}; {gaps}"


def _counts(spec: Spec) -> str:
    held = count_spec(spec)
    operations = f"{plural(held.operations, 'operation')} ({held.on_pages} described by a page)"
    rest = (plural(held.models, "model"), plural(held.fields, "field"), plural(held.errors, "documented error"))
    return ", ".join((operations, *rest))


def _page_lines(pages: Sequence[PageCount]) -> Iterator[str]:
    """Yield a line for each page, and the reasons for what was ignored."""
    width = max((len(visible(page.page)) for page in pages), default=0)
    for page in pages:
        yield f"  {visible(page.page):<{width}}  {block_words([page])}"
        for reason, count in page.reasons.items():
            yield f"{INDENT}{count} ignored: {visible(reason)}"


def page_words(pages: Sequence[PageCount]) -> str:
    """Return how many pages there are, and what became of their blocks."""
    return f"{plural(len(pages), 'page')}: {block_words(pages)}"


def block_words(pages: Sequence[PageCount]) -> str:
    """Return the numbers of pages together; without a spec it is unknown what had an effect."""
    taken, ignored, unknown, facts = (
        sum(getattr(page, name) for page in pages) for name in ("taken", "ignored", "unknown", "facts")
    )
    kept = sum(page.kept or 0 for page in pages)
    read = f"{taken - kept} used, {kept} kept as description" if pages[0].used is not None else f"{taken} read"
    return f"{read}, {ignored} ignored, {unknown} not understood; {plural(facts, 'fact')}"


def change_lines(changes: Iterable[Change]) -> Iterator[str]:
    """One line for each file that is not as a build would leave it."""
    for change in changes:
        yield f"{change.kind:<8} {visible(change.path, 300)}"


def plan_data(build_plan: BuildPlan) -> Json:
    """Return the same as plain data."""
    build = build_plan.build
    return {
        "api": build.api,
        "pages": build.page_counts,
        "spec": build.spec and count_spec(build.spec),
        "files": count_files(build_plan) if build.machine_content else {},
        "work": build.stats,
        "changed": build_plan.changed,
        "kept": sorted(build_plan.outputs.after.kept),
        "edits": [{"path": edit.place.page, "lines": list(edit_lines(edit))} for edit in build_plan.outputs.edits],
        "findings": build_plan.findings + build_plan.conflicts,
    }
