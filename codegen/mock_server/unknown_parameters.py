"""Unknown parameters: what the query of a call holds beyond its documentation, such as a name with a typo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import quote

from codegen.diagnostics.suggest import suggestions
from codegen.mock_server.messages import MatchedCall
from codegen.mock_server.paging import parameter_of
from codegen.mock_server.parameters import declared
from codegen.spec.auth import ApiKey
from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action

_PLAIN = "[]$:"


class UnknownParameters:
    """Knows the parameters of the calls of one API."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._known: dict[str, frozenset[str]] = {}

    def warnings(self, matched: MatchedCall) -> tuple[str, ...]:
        """Return a warning for each name in the query that the documentation of the call does not have."""
        if not matched.call.query or self._filters_by_any(matched.operation):
            return ()
        known = self._known.get(matched.key)
        if known is None:
            known = self._known.setdefault(matched.key, frozenset(self._names(matched.operation)))
        unknown = dict.fromkeys(name for name, _ in matched.call.query if name.partition("[")[0] not in known)
        return tuple(_words(name, known) for name in unknown)

    def _filters_by_any(self, operation: Operation) -> bool:
        """Whether each field of a record may be a parameter; then a name that is none is refused already."""
        form = self._spec.conventions.filter
        return form is not None and form.kind == "equality" and operation.action is Action.LIST

    def _names(self, operation: Operation) -> Iterator[str]:
        """Yield the names that the query of ``operation`` may have, without brackets."""
        documented = declared(operation, self._spec).items()
        yield from (name.partition("[")[0] for name, parameter in documented if parameter.location == "query")
        yield from (auth.name for auth in self._spec.auth if isinstance(auth, ApiKey) and auth.location == "query")
        form = self._spec.conventions
        if form.write is not None and form.write.parameter:
            yield form.write.parameter
        if operation.action in (Action.LIST, Action.CALL, Action.GET):
            yield from self._of_lists()

    def _of_lists(self) -> Iterator[str]:
        form = self._spec.conventions
        for way in form.pagination:
            yield from (name for name in (parameter_of(way), way.size_parameter) if name)
        yield from (part.parameter for part in (form.filter, form.sort) if part is not None and part.parameter)
        if form.columns:
            yield form.columns


def _words(name: str, known: Iterable[str]) -> str:
    """Return a warning that a header can carry, whatever the name holds."""
    meant = suggestions(name, known, most=1)
    guess = f"; did you mean `{quote(meant[0], safe=_PLAIN)}`?" if meant else ""
    return f"unknown query parameter `{quote(name, safe=_PLAIN)}`{guess}"
