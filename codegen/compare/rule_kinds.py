"""Rules in general: how a value of one form (a flag, a limit, words, a nested record …) is judged when it changes.

A rule takes a step of the walk and gives the changes there. Which fact has which rule is in table.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from codegen.compare.changes import Change, Impact, Roles, Verdict
from codegen.compare.walk import Guess, Rule, Step
from codegen.spec.pointers import Pointer
from codegen.spec.record import Record

B, A, W, N = Impact.BREAKING, Impact.ADDITIVE, Impact.WORDING, Impact.NONE
BOTH = Verdict(B, B)
READER = Verdict(B, N)
WRITER = Verdict(N, B)
MORE = Verdict(A, A)
MORE_TO_READ = Verdict(A, N)
MORE_TO_WRITE = Verdict(N, A)
WORDS = Verdict(W, W)
READS, WRITES = Roles(writes=False), Roles(reads=False)

Judge = Callable[[Any], Verdict]
RolesOf = Callable[[Any, Any, Roles], Roles]
Pairing = Callable[[Step], Mapping[str, Guess]]


def quiet(_: Step) -> Iterator[Change]:
    """No change worth reporting: only where it comes from moved, or another rule says it."""
    return iter(())


def wording(step: Step) -> Iterator[Change]:
    """Words for people."""
    yield step.change(_verb(step), WORDS)


def stated(*, added: Verdict, removed: Verdict, changed: Verdict) -> Rule:
    """Return a value that may be unknown (null, or empty): it comes, goes, or becomes another."""
    verdicts = {"added": added, "removed": removed, "changed": changed}

    def rule(step: Step) -> Iterator[Change]:
        verb = _verb(step)
        yield step.change(verb, verdicts[verb])

    return rule


def always(verdict: Verdict) -> Rule:
    """Return a value whose every change is the same."""
    return stated(added=verdict, removed=verdict, changed=verdict)


def _verb(step: Step) -> str:
    if _is_nothing(step.before):
        return "added"
    return "removed" if _is_nothing(step.after) else "changed"


def _is_nothing(value: object) -> bool:
    return value is None or value == [] or value == {}


def flag(*, on: Verdict, off: Verdict) -> Rule:
    """Yes or no, where null means that it is not said; to say "no" where nothing was said is a matter of wording."""

    def rule(step: Step) -> Iterator[Change]:
        if step.after is True:
            yield step.change("turned-on", on)
        elif step.before is True:
            yield step.change("turned-off", off)
        else:
            yield step.change("stated" if step.before is None else "unstated", WORDS)

    return rule


def ceiling(step: Step) -> Iterator[Change]:
    """Yield an upper limit: a lower one breaks the writer, a higher one (or none) what the reader stores it in."""
    yield from _limit(step, wider=step.before is not None and (step.after is None or step.after > step.before))


def floor(step: Step) -> Iterator[Change]:
    """Yield a lower limit: a higher one breaks the writer, a lower one (or none) what the reader stores it in."""
    yield from _limit(step, wider=step.before is not None and (step.after is None or step.after < step.before))


def _limit(step: Step, *, wider: bool) -> Iterator[Change]:
    if wider:
        yield step.change("widened" if step.after is not None else "removed", Verdict(B, A))
    else:
        yield step.change("narrowed" if step.before is not None else "added", WRITER)


def choices(*, added: Verdict, removed: Verdict) -> Rule:
    """Return a list of names in which the order says nothing; a change for each that came or went."""

    def rule(step: Step) -> Iterator[Change]:
        before, after = step.before or [], step.after or []
        for value in (item for item in before if item not in after):
            yield step.change("value-removed", removed, before=value)
        for new in (item for item in after if item not in before):
            yield step.change("value-added", added, after=new)

    return rule


def within(*, added: Verdict, removed: Verdict, roles: Roles | None = None) -> Rule:
    """Return a record inside: its parts by their own rules, or all of it coming and going."""

    def rule(step: Step) -> Iterator[Change]:
        concerned = roles or step.roles
        if step.before is None or step.after is None:
            verb, verdict = ("added", added) if step.before is None else ("removed", removed)
            kind = f"{step.name.replace('_', '-')}-{verb}"
            sides = {"after": step.after} if step.before is None else {"before": step.before}
            yield step.elsewhere(kind, verdict, roles=concerned, former=step.former, **sides)
        else:
            yield from step.walk.records(step.before, step.after, step.at, step.former, concerned)

    return rule


def keyed(
    what: str,
    *,
    added: Judge,
    removed: Judge,
    roles: RolesOf = lambda _old, _new, around: around,
    renamed: Verdict = BOTH,
    pairing: Pairing = lambda _step: {},
    gone: Callable[[Any, Any], bool] = lambda _old, _new: False,
) -> Rule:
    """Compare records by name: each kept one by its own rules, and those that came, went or were renamed.

    ``gone`` says of one that both have that it is no longer documented.
    """

    def rule(step: Step) -> Iterator[Change]:
        renames = pairing(step)
        for name, old in step.before.items():
            guess = renames.get(name, Guess(name))
            if guess.name not in step.after or gone(old, step.after[guess.name]):
                yield removed_change(step, what, (*step.former, name), old, removed(old), roles(old, old, step.roles))
                continue
            new, at, former = step.after[guess.name], (*step.at, guess.name), (*step.former, name)
            around = roles(old, new, step.roles)
            if guess.name != name:
                kind = f"{what}-renamed"
                sides = {"before": name, "after": guess.name, "guess": guess.why}
                yield step.elsewhere(kind, renamed, at=at, former=former, roles=around, **sides)
            yield from step.walk.records(old, new, at, former, around)
        taken = {*step.before, *(guess.name for guess in renames.values())}
        for name in (key for key in step.after if key not in taken):
            new = step.after[name]
            yield added_change(step, what, (*step.at, name), new, added(new), roles(new, new, step.roles))

    return rule


def removed_change(step: Step, what: str, former: Pointer, old: Record, verdict: Verdict, roles: Roles) -> Change:
    """Return the change of a thing that is no longer there."""
    return step.elsewhere(f"{what}-removed", verdict, at=former, before=old, roles=roles)


def added_change(step: Step, what: str, at: Pointer, new: Record, verdict: Verdict, roles: Roles) -> Change:
    """Return the change of a thing that is there now."""
    return step.elsewhere(f"{what}-added", verdict, at=at, after=new, roles=roles)


def values(what: str, *, added: Verdict, removed: Verdict, changed: Verdict) -> Rule:
    """Plain values by name."""

    def rule(step: Step) -> Iterator[Change]:
        for name in dict.fromkeys([*step.before, *step.after]):
            before, after = step.before.get(name), step.after.get(name)
            at, former = (*step.at, name), (*step.former, name)
            if before is None:
                yield step.elsewhere(f"{what}-added", added, at=at, former=former, after=after)
            elif after is None:
                yield step.elsewhere(f"{what}-removed", removed, at=former, before=before)
            elif before != after:
                yield step.elsewhere(f"{what}-changed", changed, at=at, former=former, before=before, after=after)

    return rule


def listed(what: str, key: Callable[[Any], object], *, added: Verdict, removed: Verdict, first: bool = False) -> Rule:
    """Compare records in a list, known by ``key`` and not by their place; ``first``: the first one is the one that is
    used.
    """

    def rule(step: Step) -> Iterator[Change]:
        before, after = _numbered(step.before, key), _numbered(step.after, key)
        for entry, (index, old) in before.items():
            former = (*step.former, str(index))
            if entry not in after:
                yield removed_change(step, what, former, old, removed, step.roles)
            elif old != after[entry][1]:
                at = (*step.at, str(after[entry][0]))
                yield from step.walk.records(old, after[entry][1], at, former, step.roles)
        for entry, (index, new) in after.items():
            if entry not in before:
                yield added_change(step, what, (*step.at, str(index)), new, added, step.roles)
        if first and before and after and next(iter(before)) != next(iter(after)) and next(iter(before)) in after:
            yield step.change("first-changed", BOTH, step.before[0], step.after[0])

    return rule


def _numbered(records: Iterable[Any], key: Callable[[Any], object]) -> dict[object, tuple[int, Any]]:
    """Index and record by key; of two with the same key, the second has a key of its own."""
    numbered: dict[object, tuple[int, Any]] = {}
    for index, record in enumerate(records):
        name, count = key(record), 0
        while (name, count) in numbered:
            count += 1
        numbered[(name, count)] = (index, record)
    return numbered
