"""Credentials: which an API needs, and where they come from: the environment or a prompt, never a file or an option.

They are held in memory for one run; nothing here writes or prints them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from codegen.diagnostics.finding import BadInput, finding
from codegen.spec.auth import Auth, Basic, TokenExchange
from codegen.spec.model import Operation, Spec
from codegen.spec.requirements import auth_by_id, usual_auth
from codegen.spec.types import Action

Ask = Callable[[str], str]  # a credential's name -> what somebody typed


class Credentials:
    """The values by name. Its printed form shows none of them."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = dict(values)

    def __getitem__(self, name: str) -> str:
        """Return the value of the credential ``name``."""
        return self._values[name]

    def __repr__(self) -> str:
        return f"Credentials({', '.join(self._values)})"

    def appear_in(self, text: str) -> bool:
        """Whether ``text`` repeats one of them; those of a few letters occur anywhere by chance."""
        return any(len(value) >= 8 and value in text for value in self._values.values())


def table_call(spec: Spec) -> Operation | None:
    """Return the documented call for a field table; its servers and its authentication are those of all of them."""
    return next((call for call in spec.operations.values() if call.action is Action.FIELD_INFO), None)


def table_auth(spec: Spec) -> list[Auth]:
    """Return what a call for a field table needs: its first alternative, else what most calls need."""
    call = table_call(spec)
    if call is None or call.auth is None:
        return usual_auth(spec)
    entries = auth_by_id(spec)
    return [entries[name] for name in (call.auth[0] if call.auth else []) if name in entries]


def needed(spec: Spec) -> list[str]:
    """Return the names of the credentials that a call needs, in order."""
    return list(dict.fromkeys(name for auth in table_auth(spec) for name in _names(auth)))


def _names(auth: Auth) -> list[str]:
    if isinstance(auth, TokenExchange):
        sources = [*auth.request_headers.values(), *auth.call_headers.values()]
        return [name for name in sources if name != "token"]
    names = [auth.username, auth.password] if isinstance(auth, Basic) else [auth.credential]
    return [name for name in names if name is not None]


def variable(api: str, name: str) -> str:
    """Return the environment variable that holds the credential ``name`` of ``api``."""
    return f"{api}_{name}".upper()


def find_credentials(api: str, spec: Spec, environment: Mapping[str, str], ask: Ask | None) -> Credentials:
    """All that ``spec`` needs. Raises BadInput where one is in no variable and no one can be asked."""
    values: dict[str, str] = {}
    for name in needed(spec):
        value = environment.get(variable(api, name)) or (ask(name) if ask else "")
        if not value or not value.isprintable() or not value.isascii():
            problem = "is not set" if not value else "holds letters that no header can carry"
            raise BadInput(finding("introspect-credential", name=name, variable=variable(api, name), problem=problem))
        values[name] = value
    return Credentials(values)
