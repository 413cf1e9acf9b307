"""A problem: one rule that a payload breaks, where, and what that means. And the list they are gathered in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Literal, NamedTuple, TypeAlias, TypeGuard

RuleName: TypeAlias = Literal[
    "unknown",
    "not_writeable",
    "required",
    "not_nullable",
    "wrong_type",
    "too_short",
    "too_long",
    "pattern",
    "not_in_enum",
    "too_small",
    "too_large",
    "bad_date",
    "too_few_items",
    "too_many_items",
    "too_many_properties",
    "cyclic",
    "too_deep",
]
Mode: TypeAlias = Literal["create", "update", "read"]

DEEPEST = 100  # levels of nesting; no documented record comes near, and Python's own limit is not far above


class Problem(NamedTuple):
    """One broken rule. ``path`` leads to the value from ``$``, the payload: ``$.Rates[0].PayRate``."""

    path: str
    rule: RuleName
    message: str

    def __str__(self) -> str:
        return f"{self.rule} @ {self.path}: {self.message}"


# What the class itself calls: half the time, which counts where many records are wrong.
_new: Callable[[type[Problem], tuple[str, RuleName, str]], Problem] = tuple[
    str, RuleName, str
].__new__
make_problem: Callable[[tuple[str, RuleName, str]], Problem] = partial(_new, Problem)


_NO_PATHS: Mapping[object, str] = {}


class Run:
    """One check under way: the problems so far, and the way from the payload to the value being looked at.

    ``paths`` are those of the payload's own fields, by name, so that they need not be written for each problem.
    ``problems`` is the list to add to, where there are some already.
    """

    __slots__ = ("_open", "_paths", "_payload", "_trail", "mode", "problems")

    def __init__(
        self,
        mode: Mode,
        payload: object = None,
        paths: Mapping[object, str] = _NO_PATHS,
        problems: list[Problem] | None = None,
    ) -> None:
        self.mode: Mode = mode
        self.problems: list[Problem] = [] if problems is None else problems
        self._trail: list[object] = []
        self._open: list[int] = []
        self._payload = payload
        self._paths = paths

    def report(self, key: object, rule: RuleName, message: str) -> None:
        """Add a problem of the value under ``key`` where we are."""
        path = None if self._trail else self._paths.get(key)
        self.problems.append(make_problem((path or self.where(key), rule, message)))

    def where(self, key: object) -> str:
        """Return the path of the value under ``key`` where we are."""
        return path_of([*self._trail, key])

    def attempt(
        self, judge: Callable[[object, object, Run], None], value: object, key: object
    ) -> list[Problem]:
        """Return the problems that ``judge`` reports of ``value``, without keeping them."""
        before = len(self.problems)
        judge(value, key, self)
        problems = self.problems[before:]
        del self.problems[before:]
        return problems

    def enter(self, container: object, key: object) -> bool:
        """Go into ``container`` under ``key``, unless we are in it already or too deep; then that is a problem."""
        if container is self._payload or id(container) in self._open:
            self.report(key, "cyclic", "holds itself")
        elif len(self._trail) >= DEEPEST:
            self.report(key, "too_deep", f"more than {DEEPEST} levels deep")
        else:
            self._trail.append(key)
            self._open.append(id(container))
            return True
        return False

    def leave(self) -> None:
        """Come back out of what was entered last."""
        self._trail.pop()
        self._open.pop()


def path_of(trail: list[object]) -> str:
    """Return where ``trail`` leads, from ``$``: ``$.Rates[0].PayRate``."""
    return "$" + "".join(map(_step, trail))


def _step(key: object) -> str:
    if isinstance(key, str) and key.isascii() and key.isidentifier():
        return f".{key}"
    return f"[{key!r}]"


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether ``value`` is an object of JSON; whether its keys are text is for the caller to see."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether ``value`` is a list of JSON."""
    return isinstance(value, list)


def kind_of(value: object) -> str:
    """Return what ``value`` is, in the words of JSON where it is JSON."""
    return KINDS.get(type(value)) or f"a Python {type(value).__name__}"


KINDS: dict[type, str] = {
    str: "text",
    bool: "true or false",
    int: "an integer",
    float: "a number",
    dict: "an object",
    list: "a list",
    type(None): "null",
}
