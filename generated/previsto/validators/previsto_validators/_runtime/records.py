"""A record: the table of a model's fields, and what holds for them together."""

from __future__ import annotations

from collections.abc import Mapping

from .fields import Anything, Field
from .problems import Mode, Problem, Run, is_object, kind_of


class Record:
    """The rules of one model.

    ``complete`` false: the documentation shows only some fields, so unknown ones pass. ``answer``: such records only
    ever come from the server, and ``required`` is about what it answers. ``replaced``: such records only
    ever replace others, so that ``required`` holds for an update too.
    """

    __slots__ = ("_complete", "_fields", "_modes", "_required")

    def __init__(
        self,
        fields: Mapping[str, Field],
        *,
        complete: bool = True,
        answer: bool = False,
        replaced: bool = False,
    ) -> None:
        self._complete = complete
        self._fields = fields
        self._modes: dict[Mode, dict[str, Field]] = {
            "create": {
                name: _sent(field, field.writeable or field.write_once)
                for name, field in fields.items()
            },
            "update": {
                name: _sent(field, field.writeable and not field.write_once)
                for name, field in fields.items()
            },
            "read": {
                name: field for name, field in fields.items() if not field.write_only
            },
        }
        sent: list[Mode] = ["create", "update"] if replaced else ["create"]
        modes: list[Mode] = ["read"] if answer else sent
        self._required = {mode: self._needed(mode, fields) for mode in modes}

    def _needed(self, mode: Mode, fields: Mapping[str, Field]) -> tuple[str, ...]:
        able = self._modes[mode]
        return tuple(
            name
            for name, field in fields.items()
            if field.required and able.get(name) is field
        )

    def check(self, payload: object, mode: Mode) -> list[Problem]:
        """Every rule that ``payload`` breaks, in its own order, then what is missing from it."""
        if not is_object(payload):
            return [
                Problem(
                    "$", "wrong_type", f"expected an object, found {kind_of(payload)}"
                )
            ]
        run = Run(mode)
        run.start(payload)
        self.check_fields(payload, run)
        return run.problems

    def check_fields(self, payload: dict[str, object], run: Run) -> None:
        """Report what is wrong with ``payload``, which ``run`` has entered."""
        fields = self._modes[run.mode]
        for name, value in payload.items():
            field = fields.get(name)
            if field is None:
                self._not_known(name, value, run)
            elif type(value) not in field.plain:
                field.check(value, name, run)
        for name in self._required.get(run.mode, ()):
            if name not in payload:
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
        """Return a hint where the name differs from a documented one in case and punctuation alone."""
        wanted = _letters(name) if isinstance(name, str) and len(name) <= 200 else ""
        meant = next(
            (known for known in self._fields if wanted and _letters(known) == wanted),
            None,
        )
        return "" if meant is None else f"; {meant!r} is one"


class _NotWriteable(Field):
    """Take the place of a field that may not be sent."""

    __slots__ = ("_once",)

    def __init__(self, once: bool) -> None:
        super().__init__(nullable=False)
        self._once = once

    def check(self, value: object, key: object, run: Run) -> None:
        self.judge(value, key, run)  # null is one too many too

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
