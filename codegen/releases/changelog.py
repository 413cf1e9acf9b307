"""Markdown: one comparison as the body of a pull request, and all releases of an API as its CHANGELOG.md."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.compare.changes import Change, Impact, by_impact, counted
from codegen.diagnostics.location import Excerpt
from codegen.releases.history import History, Release, removals, version_words
from codegen.releases.versions import Proposal
from codegen.spec.record import Json
from codegen.targets.encoders.markdown import code, inert

CHANGELOG = "CHANGELOG.md"
_LONGEST = 160
_BEFORE = 40  # how much of what is the same is before the first difference
_HEADINGS = {
    Impact.BREAKING: "Breaking",
    Impact.ADDITIVE: "Additive",
    Impact.WORDING: "Wording",
    Impact.NONE: "Without effect",
}


def comparison_markdown(
    api: str, older: str, newer: str, changes: Sequence[Change], proposed: Sequence[Proposal]
) -> str:
    """One comparison: what it is of, the versions it makes, and every change."""
    lines = [f"## {inert(api)}: {counted(changes)}", "", f"From {code(older)} to {code(newer)}.", ""]
    lines += [*(_proposal(proposal) for proposal in proposed), ""] if proposed else []
    return _joined([*lines, *_sections(changes, "###")])


def changelog(api: str, history: History) -> str:
    """All releases, the newest first, and what is gone."""
    lines = [f"# Changes of {inert(api)}", "", "What changed in the documentation, and what that means for code.", ""]
    for release in history.releases:
        lines += _release(release)
    return _joined([*lines, *_gone(history)])


def changelog_files(api: str, history: History) -> dict[str, str]:
    """Return the changelog by its name; none before the first release."""
    return {CHANGELOG: changelog(api, history)} if history.releases else {}


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"


def _release(release: Release) -> Iterator[str]:
    yield f"## {_plain(version_words(release.versions))} ({_plain(release.date)})"
    yield ""
    yield from _sections(release.changes, "###")


def _proposal(proposal: Proposal) -> str:
    if proposal.current is None or proposal.next is None or proposal.step == "none":
        return f"* {code(proposal.package)}: {proposal}"
    return f"* {code(proposal.package)}: {_plain(proposal.current)} → {_plain(proposal.next)}"


def _sections(changes: Sequence[Change], level: str) -> Iterator[str]:
    for impact, heading in _HEADINGS.items():
        chosen = [change for change in by_impact(changes) if change.impact is impact]
        if chosen:
            yield f"{level} {heading}"
            yield ""
            for change in chosen:
                yield from _change(change)
            yield ""


def _change(change: Change) -> Iterator[str]:
    impacts = f"(reader: {change.reader}, writer: {change.writer})"
    yield f"* {inert(change.kind.replace('-', ' '))}: {code(change.pointer)} {impacts}"
    if change.former:
        yield f"  * stood at {code(change.former)}"
    if change.guess:
        yield f"  * a guess: {inert(change.guess)}"
    if change.once:
        yield f"  * was {inert(change.once)}"
    before, after = shown(change)
    yield from _side("before", before, change.older)
    yield from _side("after", after, change.newer)


def _side(side: str, value: str, quote: Excerpt | None) -> Iterator[str]:
    if not value and quote is None:
        return
    said = f" {code(value)}" if value else ""
    where = "" if quote is None else f", {code(str(quote.place))} “{inert(quote.text)}”"
    yield f"  * {side}:{said}{where}"


def _plain(number: str) -> str:
    """Return a version or date, which needs no escapes to be read as such; anything else as words."""
    return number if re.fullmatch(r"[0-9]+([.-][0-9]+)+", number) else inert(number)


def shown(change: Change) -> tuple[str, str]:
    """Return the two values as JSON, a line each, empty where there was nothing; long ones are cut to where they
    differ.
    """
    before, after = (_line(value) for value in (change.before, change.after))
    start = 0
    if before and after and max(len(before), len(after)) > _LONGEST:
        start = max(0, _first_difference(before, after) - _BEFORE)
    return _cut(before, start), _cut(after, start)


def notes(change: Change) -> Iterator[str]:
    """Yield what else there is about a change, a line each: where it stood, why it is a guess, when it was gone."""
    if change.former:
        yield f"stood at {change.former}"
    if change.guess:
        yield f"a guess: {change.guess}"
    if change.once:
        yield f"was {change.once}"


def _first_difference(text: str, other: str) -> int:
    alike = (at for at, (a, b) in enumerate(zip(text, other, strict=False)) if a != b)
    return next(alike, min(len(text), len(other)))


def _line(value: Json) -> str:
    return "" if value is msgspec.UNSET else json.dumps(value, ensure_ascii=False)


def _cut(line: str, start: int) -> str:
    end = start + _LONGEST
    return ("…" if start else "") + line[start:end] + ("…" if len(line) > end else "")


def _gone(history: History) -> Iterator[str]:
    known = removals(history)
    if known:
        yield "## Deprecated and removed"
        yield ""
        for removal in known:
            yield f"* {code(removal.pointer)}: {inert(str(removal))}"
