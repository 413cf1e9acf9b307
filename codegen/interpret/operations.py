"""Operations: which calls there are, with method, path, resource and what each does to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import count

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import OperationFact
from codegen.interpret.context import Context, quoted
from codegen.interpret.found.call_names import CallNames, version_of
from codegen.interpret.found.call_paths import CallPaths
from codegen.interpret.names import snake
from codegen.interpret.trusted_servers import withhold_credentials
from codegen.spec.model import Server, ServerVariable
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json
from codegen.spec.types import Action

_COLON_NAME = re.compile(r":([A-Za-z_]\w*)")
_BRACED = re.compile(r"\{([^{}]*)\}")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")
_ON_COLLECTION = {"GET": Action.LIST, "POST": Action.CREATE}
_ON_ITEM = {"GET": Action.GET, "PUT": Action.UPDATE, "PATCH": Action.UPDATE, "DELETE": Action.DELETE}


class ResolvedOperation(msgspec.Struct, frozen=True):
    """An operation that has its key: what other interpreters need to attach their facts to it."""

    key: str
    fact: OperationFact
    method: str
    path: str
    resource: str
    action: Action
    listed: bool
    form: str = ""  # the path as its page writes it, which may begin with a part of the server's URL
    server: str | None = None  # a base URL of its own, where it is not one of the API's
    saves: bool = False  # whether it saves a record of its resource, whatever its action
    aliases: tuple[str, ...] = ()  # keys of further facts that describe the same call

    @property
    def pointer(self) -> Pointer:
        """Where it is in the spec."""
        return ("operations", self.key)

    @property
    def is_found(self) -> bool:
        """Whether a page of no known make describes it."""
        return self.fact.section is not None

    @property
    def is_only_shown(self) -> bool:
        """Whether a page of no known make names it, or shows a sample of it, and says no more."""
        return self.is_found and self.fact.listed

    def serves(self, path: str | None) -> bool:
        """Whether a fact said of the path form ``path`` is said of this operation; None is said of all forms."""
        return path is None or tidy(path) in (self.path, self.form)


def interpret_operations(context: Context) -> list[ResolvedOperation]:
    """Claim every operation, in documented order: described ones by their pages, others by the list that names them."""
    described = {fact.key: fact for fact in context.of(OperationFact) if not fact.listed}
    known: dict[str, ResolvedOperation] = {}
    operations = _found_forms(context)
    for fact in _in_order(context, described):
        if fact.method not in METHODS:
            _tell_method(context, fact)
            continue
        for operation in operations.get(fact.key, []) if fact.section is not None else _forms(context, fact):
            first = known.get(operation.key)
            if first is not None and _is_same_call(operation, first):
                if first.is_only_shown and not operation.is_only_shown:
                    del known[first.key]  # its place is where it is described
                known[first.key] = _repeated(context, operation, first)
            else:
                apart = operation if first is None else _named_apart(context, operation, known)
                known[apart.key] = apart
    for operation in known.values():
        _claim(context, operation)
    return list(known.values())


def _repeated(context: Context, again: ResolvedOperation, first: ResolvedOperation) -> ResolvedOperation:
    """Return the call that was described already; two places on pages of no known make count together.

    A call that a guide only shows, such as one to list records in an order, is no second description.
    """
    if first.is_found and again.is_found and first.path == again.path:
        return msgspec.structs.replace(first, aliases=(*first.aliases, again.fact.key))
    if again.is_only_shown:
        return first
    if first.is_only_shown:
        return msgspec.structs.replace(again, key=first.key)
    _tell_repeat(context, again, first)
    return first


def _in_order(context: Context, described: dict[str, OperationFact]) -> Iterator[OperationFact]:
    """Yield the described facts where the list of calls has them, then the rest; listed ones that no one describes.

    Pages of no known make have no list of all calls: theirs are in page order.
    """
    done: set[str] = set()
    for fact in context.of(OperationFact):
        if fact.listed and fact.section is None and fact.key not in done:
            done.add(fact.key)
            yield described.get(fact.key, fact)
    for fact in context.of(OperationFact):
        if fact.key not in done and (fact.section is not None or not fact.listed):
            done.add(fact.key)
            yield described.get(fact.key, fact)


def _found_forms(context: Context) -> dict[str, list[ResolvedOperation]]:
    """Return the operations of pages of no known make by the keys of their facts; none that other pages describe."""
    facts = [fact for fact in context.of(OperationFact) if fact.section is not None]
    paths = CallPaths(facts, [server.url for server in context.settings.servers])
    placed = [(fact, paths.of(fact, written), written) for fact in facts for written in dict.fromkeys(fact.paths)]
    names = CallNames((fact.method, place.path) for fact, place, _ in placed)
    described = {(fact.method, _BRACED.sub("{}", place.path)) for fact, place, _ in placed if not fact.listed}
    forms: dict[str, list[ResolvedOperation]] = {}
    for fact, place, written in placed:
        path = tidy(_COLON_NAME.sub(r"{\1}", place.path))
        if fact.listed and (fact.method, _BRACED.sub("{}", place.path)) in described:
            continue
        named = names.of(fact.method, path)
        key, resource, action = named.key, named.resource, named.action
        if (own := context.settings.operations.get(f"{fact.method} {path}")) is not None:
            key, resource, action = own, own.partition(".")[0], _named_action(own)
        forms.setdefault(fact.key, []).append(
            ResolvedOperation(
                key, fact, fact.method, path, resource, action, False, tidy(written), place.server, named.saves
            )
        )
    return forms


def _forms(context: Context, fact: OperationFact) -> Iterator[ResolvedOperation]:
    """One operation for each path form of ``fact``."""
    if fact.listed:
        yield from _listed_forms(context, fact)
        return
    for written in dict.fromkeys(fact.paths):
        path = tidy(relative(context, fact, written))
        resource = fact.resource or path.strip("/").split("/")[0]
        action = _action(context, fact.method, path, resource)
        key = context.settings.operations.get(f"{fact.method} {path}") or _key(resource, action, fact.method, path)
        if f"{fact.method} {path}" in context.settings.operations:
            named, action = key.partition(".")[0], _named_action(key)
            resource = resource if snake(resource) == named else named
        yield ResolvedOperation(key, fact, fact.method, path, resource, action, False, tidy(written))


def _listed_forms(context: Context, fact: OperationFact) -> Iterator[ResolvedOperation]:
    """Yield a call that only a list names where api.toml says calls of its method go."""
    templates = context.settings.calls.get(fact.method)
    resource = fact.resource or fact.key
    if templates is None:
        context.find("call-without-path", fact.place, [quoted(fact.place, fact.key)], call=fact.key, method=fact.method)
        return
    for action, template in templates.items():
        path = template.replace("{resource}", resource)
        yield ResolvedOperation(f"{snake(resource)}.{action}", fact, fact.method, path, resource, action, True)


def relative(context: Context, fact: OperationFact, written: str) -> str:
    """Return the path of a printed URL below the server's base URL, names in braces. Another server is an error."""
    whole = (fact.base_url or "").rstrip("/") + written
    bases = [server.url.rstrip("/") for server in context.settings.servers]
    base = next((base for base in bases if whole.startswith(base + "/")), "")
    if fact.base_url and bases and not base:
        known = ", ".join(bases)
        context.find("server-unknown", fact.place, [quoted(fact.place, whole)], url=whole, known=known)
        base = "//".join(whole.split("/")[:3:2])
    return _COLON_NAME.sub(r"{\1}", whole[len(base) :].partition("?")[0])


@lru_cache(maxsize=4096)  # of each call's path, for each fact that may be said of it
def tidy(path: str) -> str:
    """``path`` without the slash at its end, which the pages sometimes print; ``{ id }`` as ``{id}``."""
    spelled = _BRACED.sub(lambda match: "{" + match.group(1).strip() + "}", path)
    return "/" + spelled.strip("/")


def _action(context: Context, method: str, path: str, resource: str) -> Action:
    introspection = context.settings.conventions.introspection
    if introspection and path == tidy(introspection.replace("{resource}", resource)):
        return Action.FIELD_INFO
    last = path.rsplit("/", 1)[-1]
    if last.startswith("{"):
        return _ON_ITEM.get(method, Action.CALL)
    after_name = "{" in path
    return Action.CALL if after_name else _ON_COLLECTION.get(method, Action.CALL)


def _named_action(key: str) -> Action:
    """Return the action of a key from api.toml: the usual one of that name, else a call by its own name."""
    name = key.partition(".")[2]
    return Action(name) if name in [action.value for action in Action] else Action.CALL


def _key(resource: str, action: Action, method: str, path: str) -> str:
    if action is not Action.CALL:
        return f"{snake(resource)}.{action}"
    parts = [part for part in path.split("/") if part]
    last = [part for part in parts if not part.startswith("{")][-1:]
    name = snake(last[0]) if last and last[0] != resource else "all"
    if name in [action.value for action in Action] and not parts[-2:][0].startswith("{"):
        name = snake("_".join(parts[-2:]))  # FieldInfo of a part of the record is not the resource's own
    return f"{snake(resource)}.{name if method in ('GET', 'POST') else method.lower() + '_' + name}"


def _claim(context: Context, operation: ResolvedOperation) -> None:
    fact = operation.fact
    rule = "call-index" if operation.listed else "request-line"
    source = _source(operation)
    values: dict[str, Json] = {
        "native": fact.key if " " not in fact.key else None,
        "method": operation.method,
        "path": operation.path,
        "resource": operation.resource,
        "action": operation.action,
        "documented": "index" if operation.listed else "page",
        "summary": None if _is_of_part(operation) else fact.summary,
        "description": fact.description,
        "docs_url": context.url_of(fact.place),
    }
    if operation.server is not None:
        values["servers"] = [Server(url=operation.server, variables=_variables(operation.server))]
        withhold_credentials(context, operation.pointer, operation.server, fact.place, source)
    for name, value in values.items():
        if value is not None:
            context.say((*operation.pointer, name), value, rule, source)


def _is_of_part(operation: ResolvedOperation) -> bool:
    """Whether the page's sentence is about records, and this form of its call about a part of one."""
    return operation.fact.noun is not None and operation.action is Action.CALL


def _variables(url: str) -> dict[str, ServerVariable]:
    return {name: ServerVariable() for name in _BRACED.findall(url)}


def _source(operation: ResolvedOperation) -> Excerpt:
    fact = operation.fact
    words = fact.key if operation.listed else f"{fact.method} {operation.path}"
    return quoted(fact.place, words)


def _tell_method(context: Context, fact: OperationFact) -> None:
    source = quoted(fact.place, f"{fact.method} {' '.join(fact.paths) or fact.key}")
    context.find("method-unknown", fact.place, [source], method=fact.method, known=", ".join(METHODS))


def _is_same_call(operation: ResolvedOperation, other: ResolvedOperation) -> bool:
    """Whether two operations are one call; how a path spells the name in its braces makes no difference."""
    return operation.method == other.method and _BRACED.sub("{}", operation.path) == _BRACED.sub("{}", other.path)


def _named_apart(
    context: Context, operation: ResolvedOperation, known: dict[str, ResolvedOperation]
) -> ResolvedOperation:
    """``operation`` under the next free key: its resource comes to the same word as another one's."""
    resource, _, name = operation.key.partition(".")
    version = version_of(operation.path) if operation.is_found else None
    if version is not None and (key := f"{operation.key}_{version}") not in known:
        return msgspec.structs.replace(operation, key=key)
    free = next(key for number in count(2) if (key := f"{resource}_{number}.{name}") not in known)
    first = known[operation.key]
    quotes = (_source(first), _source(operation))
    call = f"{operation.method} {operation.path}"
    context.find("operation-named-apart", operation.fact.place, quotes, call=call, taken=operation.key, key=free)
    return msgspec.structs.replace(operation, key=free)


def _tell_repeat(context: Context, again: ResolvedOperation, first: ResolvedOperation) -> None:
    quotes = (_source(first), _source(again))
    context.find("operation-repeated", again.fact.place, quotes, key=again.key)
