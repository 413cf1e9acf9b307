"""What a call would send, checked by the rules of the documentation. They are those of the validators' package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

import msgspec
from msgspec import UNSET

from .errors import NotSentError, Violation
from .plans import Insisted
from .rules import Field, Mode, Problem, RuleName
from .rules.problems import Run, path_of
from .uploads import Upload


class CallRules(msgspec.Struct, frozen=True):
    """The rules of one call: of its body, for the ``mode`` it sends records in, and of each parameter by its name.

    ``secret`` are the fields whose values no message shows.
    """

    mode: Mode
    body: Field | None = None
    parameters: Mapping[str, Field] = {}
    secret: frozenset[str] = frozenset()


class CallCheck:
    """The check of one call. Nothing is raised before ``finish``, so that one error names all that is wrong."""

    def __init__(self, operation: str, rules: CallRules) -> None:
        self._operation, self._rules = operation, rules
        self.violations: list[Violation] = []

    def parameter(self, name: str, value: object) -> None:
        """Check one parameter as JSON data. A text in the place of another type is the user's own spelling."""
        rules = self._rules.parameters.get(name)
        if rules is not None:
            run = self._checked(rules, value, name)
            self.violations += [
                self._violation(problem, run, value)
                for problem in run.problems
                if problem.rule != "wrong_type"
            ]

    def body(self, value: object, passed: object) -> None:
        """Check the body as JSON data; what the user insists on in ``passed`` is left alone."""
        if self._rules.body is None:
            return
        sent = _without_files(value)
        run = self._checked(self._rules.body, sent, "")
        free = _insisted(passed)
        broken = [
            violation
            for violation in run.problems
            if free.isdisjoint(map(str, run.trails[violation.path][1:2]))
        ]
        self.violations += [
            self._violation(violation, run, sent) for violation in broken
        ]

    def finish(self) -> None:
        """Raise NotSentError when a rule is broken."""
        if self.violations:
            raise NotSentError(self._operation, self.violations)

    def _checked(self, rules: Field, value: object, name: str) -> _KeepingRun:
        run = _KeepingRun(self._rules.mode)
        if type(value) not in rules.plain:
            rules.check(value, name, run)
        return run

    def _violation(
        self, problem: Problem, run: _KeepingRun, value: object
    ) -> Violation:
        name, *inside = run.trails[problem.path]
        place = f"{name}{path_of(inside)[1:]}".removeprefix(".") or "the body"
        hidden = not self._rules.secret.isdisjoint(map(str, (name, *inside)))
        return Violation(
            place, problem.rule, problem.message, _value_at(value, inside), hidden
        )


def problems_inside(
    rules: CallRules, value: object
) -> Iterator[tuple[list[object], Problem, object]]:
    """Yield each broken rule of a body with the way that leads to it, and what is there; None where nothing is."""
    if rules.body is None:
        return
    run = _KeepingRun(rules.mode)
    rules.body.check(value, "", run)
    for problem in run.problems:
        trail = run.trails[problem.path][1:]
        there = _value_at(value, trail)
        yield trail, problem, None if there is UNSET else there


class _KeepingRun(Run):
    """A run of checks that knows where each problem is, by its path."""

    def __init__(self, mode: Mode) -> None:
        super().__init__(mode)
        self.trails: dict[str, list[object]] = {}

    def report(self, key: object, rule: RuleName, message: str) -> None:
        super().report(key, rule, message)
        self.trails[self.problems[-1].path] = [*self._trail, key]


def _insisted(passed: object) -> frozenset[str]:
    """Return the fields that the user sends whatever the documentation says."""
    if not isinstance(passed, Mapping):
        return frozenset()
    fields = cast("Mapping[str, object]", passed)
    return frozenset(
        name for name, value in fields.items() if isinstance(value, Insisted)
    )


def _without_files(value: object) -> object:
    """Return a body with bytes in the place of files: their contents have no rules."""
    match value:
        case Upload():
            return b""
        case dict():
            return {
                key: _without_files(item)
                for key, item in cast("dict[str, object]", value).items()
            }
        case list():
            return [_without_files(item) for item in cast("list[object]", value)]
        case _:
            return value


def _value_at(value: Any, trail: list[object]) -> object:
    """Return what ``trail`` leads to in ``value``; UNSET where nothing is."""
    for key in trail:
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            return UNSET
    return value
