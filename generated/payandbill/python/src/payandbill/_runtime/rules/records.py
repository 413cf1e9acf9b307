"""A record: the table of a model's fields, and what holds for them together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import NamedTuple, Protocol, runtime_checkable

from .fields import Anything, Field
from .problems import Mode, Problem, Run, is_object, kind_of, path_of
from .screening import Screen


@runtime_checkable
class Sendable(Protocol):
    """A record of the API's client."""

    def to_dict(self, *, wire: bool) -> dict[str, object]:
        """Return the record as JSON data."""
        ...


class RowProblem(NamedTuple):
    """A problem of one row of a batch, counted from 0."""

    row: int
    problem: Problem

    def __str__(self) -> str:
        return f"row {self.row}: {self.problem}"


def check_rows(
    check: Callable[[object], list[Problem]], rows: Iterable[object]
) -> list[RowProblem]:
    """Return every rule that the rows of a batch break, each with the number of its row; ``check`` checks one."""
    return [
        RowProblem(number, problem)
        for number, row in enumerate(rows)
        for problem in check(row)
    ]


class _ModeRules:
    """What holds in one mode: the rules of what may be there, and what must be. ``filled`` as of the record.

    ``alike`` keeps the problem of a field that all values of a class have, of those that the screen does not pass.
    """

    __slots__ = ("alike", "fields", "filled", "mode", "paths", "required", "screen")

    def __init__(
        self, mode: Mode, fields: dict[str, Field], *, needed: bool, filled: bool
    ) -> None:
        self.mode: Mode = mode
        self.fields = fields
        self.filled = filled
        self.required = (
            tuple(name for name, field in fields.items() if field.required)
            if needed
            else ()
        )
        self.paths: dict[object, str] = {}
        self.alike: dict[tuple[str, type], Problem] = {}
        self.screen: Screen | None = None

    def make_screen(self) -> Screen:
        """Return the screen of what may be there. It is made for the first record, since most modes are not used, and
        the paths of all fields with it.
        """
        fields = {
            name: field
            for name, field in self.fields.items()
            if field not in (_FIXED, _ONCE)
        }
        screen = Screen()
        for name, field in fields.items():
            field.add_to(screen, name)
        screen.finish(fields)
        self.paths = {name: path_of([name]) for name in self.fields}
        self.screen = screen  # only now: another thread may be checking
        return screen

    def refusal(self, name: str, value: object) -> Problem | None:
        """Return the only problem of a value that the screen does not pass; None where it must be judged."""
        field = self.fields.get(name)
        return None if field is None else field.refusal(value, self.paths[name])

    def keep(self, name: str, kind: type, problems: list[Problem]) -> None:
        """Keep the last of ``problems`` for later values of the class ``kind`` under ``name``, if it is theirs too."""
        field = self.fields.get(name)
        if field is not None and field.refuses_alike(kind):
            self.alike[name, kind] = problems[-1]


class Record:
    """The rules of one model.

    ``complete`` false: the documentation shows only some fields, so unknown ones pass. ``answer``: such records only
    ever come from the server, and ``required`` is about what it answers. ``replaced``: such records only
    ever replace others, so that ``required`` holds for an update too. ``filled``: an empty text counts as not sent.
    """

    __slots__ = ("_complete", "_fields", "_filled", "_modes")

    def __init__(
        self,
        fields: Mapping[str, Field],
        *,
        complete: bool = True,
        answer: bool = False,
        replaced: bool = False,
        filled: bool = False,
    ) -> None:
        self._complete = complete
        self._filled = filled
        self._fields = fields
        creatable = {
            name: _sent(field, field.writeable or field.write_once)
            for name, field in fields.items()
        }
        writeable = {
            name: _sent(field, field.writeable and not field.write_once)
            for name, field in fields.items()
        }
        readable = {
            name: field for name, field in fields.items() if not field.write_only
        }
        self._modes: dict[Mode, _ModeRules] = {
            "create": _ModeRules("create", creatable, needed=not answer, filled=filled),
            "update": _ModeRules(
                "update", writeable, needed=replaced and not answer, filled=filled
            ),
            "read": _ModeRules("read", readable, needed=answer, filled=False),
        }

    def check(self, payload: object, mode: Mode) -> list[Problem]:
        """Every rule that ``payload`` breaks, in its own order, then what is missing from it.

        A record of the API's client is checked as it would be sent.
        """
        if not is_object(payload):  # first, because a protocol takes long to ask
            payload = (
                payload.to_dict(wire=True) if isinstance(payload, Sendable) else payload
            )
            if not is_object(payload):
                return [
                    Problem(
                        "$",
                        "wrong_type",
                        f"expected an object, found {kind_of(payload)}",
                    )
                ]
        rules = self._modes[mode]
        names = (rules.screen or rules.make_screen()).unusual(payload)
        if names is None and not rules.filled:
            return []
        problems: list[Problem] = []
        if names and type(payload) is dict and len(names) < len(payload):
            self._report_refused(payload, names, rules, problems)
        elif names:  # all of them: nothing was screened, or nothing passed
            self._judge(
                payload, names, rules, Run(mode, payload, rules.paths, problems)
            )
        if rules.required:
            self._report_missing(
                payload, rules, Run(mode, payload, rules.paths, problems)
            )
        return problems

    def check_fields(self, payload: dict[str, object], run: Run) -> None:
        """Report what is wrong with ``payload``, which ``run`` has entered."""
        rules = self._modes[run.mode]
        names = (rules.screen or rules.make_screen()).unusual(payload)
        self._judge(payload, names or (), rules, run)
        self._report_missing(payload, rules, run)

    def _report_refused(
        self,
        payload: dict[str, object],
        names: Sequence[str],
        rules: _ModeRules,
        problems: list[Problem],
    ) -> None:
        """Add the problems of ``names``, which the screen did not pass. Most need no second look at their values."""
        alike = rules.alike
        for name in names:
            value = payload[name]
            problem = alike.get((name, type(value))) or rules.refusal(name, value)
            if problem is not None:
                problems.append(problem)
            else:
                self._judge(
                    payload,
                    (name,),
                    rules,
                    Run(rules.mode, payload, rules.paths, problems),
                )
                rules.keep(name, type(value), problems)

    def _judge(
        self,
        payload: dict[str, object],
        names: Sequence[str],
        rules: _ModeRules,
        run: Run,
    ) -> None:
        """Judge the values of ``names``."""
        fields = rules.fields
        for name in names:
            field, value = fields.get(name), payload[name]
            if field is None:
                self._not_known(name, value, run)
            elif value is None or field.empty:
                if type(value) not in field.plain:
                    field.check(value, name, run)
            else:  # of a value that is plain, too, nothing is said
                field.judge(value, name, run)

    def _report_missing(
        self, payload: dict[str, object], rules: _ModeRules, run: Run
    ) -> None:
        for name in rules.required:
            if rules.filled and payload.get(name) == "":
                run.report(name, "required", "must not be empty")
            elif name not in payload:
                run.report(
                    name,
                    "required",
                    "must be there" if run.mode == "read" else "must be sent",
                )

    def _not_known(self, name: object, value: object, run: Run) -> None:
        """Check for unknown names. A server may answer more than it documents; what is sent must be known, if all of
        it can be.
        """
        if self._complete and run.mode != "read":
            run.report(name, "unknown", "no such field" + self._meant(name))
        elif not isinstance(name, str):
            run.report(
                name, "wrong_type", f"a field's name is text, not {kind_of(name)}"
            )
        elif value is not None:
            _ANYTHING.judge(value, name, run)

    def _meant(self, name: object) -> str:
        """Return a hint where the name is much like a documented one."""
        if not isinstance(name, str) or len(name) > 200:
            return ""
        letters = {_letters(known): known for known in reversed(list(self._fields))}
        near = (
            [_letters(name)]
            if _letters(name) in letters
            else get_close_matches(_letters(name), letters, 1)
        )
        return f"; did you mean {letters[near[0]]!r}?" if near and near[0] else ""


class _NotWriteable(Field):
    """Take the place of a field that may not be sent."""

    __slots__ = ("_once",)

    def __init__(self, once: bool) -> None:
        super().__init__(nullable=False)
        self._once = once

    def check(self, value: object, key: object, run: Run) -> None:
        self.judge(value, key, run)  # null counts as one too many

    def judge(self, value: object, key: object, run: Run) -> None:
        del value  # any is one too many
        run.report(
            key,
            "not_writeable",
            "may be sent on create only" if self._once else "may not be sent",
        )


_ANYTHING = Anything()
_FIXED, _ONCE = _NotWriteable(once=False), _NotWriteable(once=True)


def _sent(field: Field, able: bool) -> Field:
    return field if able else (_ONCE if field.write_once else _FIXED)


def _letters(name: str) -> str:
    return "".join(char for char in name if char.isalnum()).casefold()
