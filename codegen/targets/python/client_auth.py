"""Authentication lowered: which credentials a client takes, which of them it must have, and what each call needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from codegen.spec.auth import ApiKey, Auth, Basic, Bearer, OAuth2, TokenExchange, as_key
from codegen.spec.model import Spec
from codegen.spec.requirements import auth_by_id, auth_of, default_auth, usual_auth
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import literal
from codegen.targets.python.imports import Imports
from codegen.targets.python.server_variables import needed_by, usual_variables
from codegen.targets.python.written import called, known, texts

_CONVENTIONS = "._runtime.conventions"


def needed_entries(spec: Spec) -> dict[str, Auth]:
    """Return the entries that any call needs, by id, in documented order."""
    own = (operation for operation in spec.operations.values() if operation.auth is not None)
    every = [default_auth(spec), *(auth_of(spec, operation) for operation in own)]
    named = {name for alternatives in every for alternative in alternatives for name in alternative}
    return {name: entry for name, entry in auth_by_id(spec).items() if name in named}


def credentials(spec: Spec) -> dict[str, bool]:
    """Return the credentials that a client takes, in documented order, each with whether it must have it.

    It must have what every alternative of the usual calls needs.
    """
    entries = needed_entries(spec)
    usual = default_auth(spec) or [way for operation in spec.operations.values() for way in auth_of(spec, operation)]
    ways = [
        {credential for name in way if name in entries for credential in required_credentials(entries[name])}
        for way in usual
        if way
    ]
    must = set.intersection(*ways) if ways else set()
    return {name: name in must for entry in entries.values() for name in credentials_of(entry)}


def credentials_of(entry: Auth) -> list[str]:
    """Return the names of the credentials that ``entry`` can be used with."""
    match entry:
        case TokenExchange():
            sources = [*entry.request_headers.values(), *entry.call_headers.values()]
            return list(dict.fromkeys([*entry.credentials, *(name for name in sources if name != "token")]))
        case ApiKey() | Bearer():
            return [entry.credential]
        case OAuth2():
            return [entry.credential, *([entry.client_id, entry.client_secret] if token_url(entry) else [])]
        case Basic():
            return [entry.username, *([entry.password] if entry.password else [])]


def required_credentials(entry: Auth) -> list[str]:
    """Return those without which ``entry`` is of no use; none where there are several ways."""
    return [] if isinstance(entry, OAuth2) and token_url(entry) else credentials_of(entry)


def usual_credentials(spec: Spec) -> list[str]:
    """Return the credentials that a client usually has, in documented order: they are enough for most calls."""
    usual: list[str] = []
    for entry in usual_auth(spec):
        fetched = entry.credential if isinstance(entry, OAuth2) and token_url(entry) else None
        usual += [name for name in credentials_of(entry) if name != fetched]
    flags = credentials(spec)
    return [name for name, must in flags.items() if must or name in usual]


def usable_calls(spec: Spec) -> set[str]:
    """Return the calls that need no more than what samples pass: the usual credentials and parts of the address."""
    variables, sufficient = usual_variables(spec), _sufficient(spec)
    return {
        key
        for key, operation in spec.operations.items()
        if needed_by(operation, spec) <= variables and sufficient(auth_of(spec, operation))
    }


def _sufficient(spec: Spec) -> Callable[[list[list[str]]], bool]:
    """Return a function that says whether the usual credentials are enough for one of several alternatives."""
    usual, entries = set(usual_credentials(spec)), needed_entries(spec)
    own = {entry.credential for entry in entries.values() if isinstance(entry, OAuth2) and token_url(entry)}

    def sufficient(alternatives: list[list[str]]) -> bool:
        needed = (
            {name for id_ in way if id_ in entries for name in credentials_of(entries[id_])} for way in alternatives
        )
        return not alternatives or any(names - own <= usual for names in needed)

    return sufficient


def token_url(entry: OAuth2) -> str | None:
    """Return where a program gets a token with credentials of its own, if it can."""
    return next((flow.token_url for flow in entry.flows if flow.kind == "client_credentials" and flow.token_url), None)


def logs_in(spec: Spec) -> bool:
    """Whether the client asks for tokens."""
    return any(isinstance(entry, TokenExchange) for entry in needed_entries(spec).values()) or grants(spec)


def grants(spec: Spec) -> bool:
    """Whether the client asks for tokens by OAuth 2."""
    return any(isinstance(entry, OAuth2) and token_url(entry) for entry in needed_entries(spec).values())


def is_chosen(spec: Spec) -> bool:
    """Whether calls differ in what they need, or have alternatives: else all entries are used at once."""
    own = any(operation.auth is not None for operation in spec.operations.values())
    return own or default_auth(spec) != ([list(needed_entries(spec))] if needed_entries(spec) else [])


def needs(alternatives: Iterable[Iterable[str]]) -> Code:
    """Return alternatives as a tuple of tuples of ids."""
    inner = [texts(list(alternative)) or Code("()") for alternative in alternatives]
    return Code(f"({join(', ', inner)}{',' if len(inner) == 1 else ''})")


def lower_entries(spec: Spec, imports: Imports) -> list[Code]:
    """Return the entries as records of the runtime; they have ids where calls choose among them."""
    named = is_chosen(spec)
    return [_entry(entry, imports, literal(name) if named else None) for name, entry in needed_entries(spec).items()]


def _entry(entry: Auth, imports: Imports, name: Code | None) -> Code:
    match entry:
        case ApiKey() | Bearer():
            return _key(as_key(entry), imports, name)
        case OAuth2():
            return _oauth2(entry, imports, name)
        case Basic():
            password = known(entry.password)
            return called("Basic", imports, id=name, username=literal(entry.username), password=password)
        case TokenExchange():
            return _exchange(entry, imports, name)


def _key(entry: ApiKey, imports: Imports, name: Code | None) -> Code:
    return called(
        "ApiKey",
        imports,
        id=name,
        credential=literal(entry.credential),
        name=literal(entry.name),
        location=literal(entry.location) if entry.location != "header" else None,
        prefix=literal(entry.prefix) if entry.prefix else None,
    )


def _oauth2(entry: OAuth2, imports: Imports, name: Code | None) -> Code:
    url = token_url(entry)
    return called(
        "OAuth2",
        imports,
        id=name,
        credential=literal(entry.credential),
        url=known(url),
        client_id=literal(entry.client_id) if url else None,
        client_secret=literal(entry.client_secret) if url else None,
    )


def _exchange(entry: TokenExchange, imports: Imports, name: Code | None) -> Code:
    return called(
        "TokenExchange",
        imports,
        id=name,
        url=literal(entry.url),
        method=literal(entry.method),
        request_headers=literal(entry.request_headers),
        call_headers=literal(entry.call_headers),
        token=literal(entry.answer.token),
        server=known(entry.answer.server),
        valid_until=known(entry.answer.valid_until),
        layout=literal(entry.valid_until.value) if entry.valid_until else None,
        hosts=texts(entry.hosts),
    )
