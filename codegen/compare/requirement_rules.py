"""Rules of what calls need: the ways to authenticate, which of them each call takes, and the servers of one call."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.compare.changes import Change
from codegen.compare.rule_kinds import BOTH, MORE, WORDS, always, choices, listed, stated, values, within, wording
from codegen.compare.walk import Step, Table
from codegen.spec import auth as a
from codegen.spec.model import Operation, Spec
from codegen.spec.requirements import auth_by_id, auth_of, default_auth, servers_of

_REPORTED = stated(added=MORE, removed=BOTH, changed=BOTH)
_BY_URL = choices(added=MORE, removed=BOTH)


def _key(auth: a.Auth) -> object:
    """Return what makes an entry the one it is, whatever it is called."""
    return type(auth), getattr(auth, "name", "")


def auth_entries_changed(step: Step) -> Iterator[Change]:
    """Yield the ways to authenticate. Where calls say which they need, a new one that no call needs is only more."""
    added = BOTH if step.walk.after.default_auth is None else MORE
    yield from listed("auth", _key, added=added, removed=BOTH)(step)


def default_auth_changed(step: Step) -> Iterator[Change]:
    """Yield what calls need that do not say so themselves."""
    before, after = default_auth(step.walk.before), default_auth(step.walk.after)
    yield from _needs(step, before, after)


def call_auth_changed(step: Step) -> Iterator[Change]:
    """Yield what one call needs, its own or what all calls need; to say the same in its own words is no change."""
    before, after = auth_of(step.walk.before, step.old), auth_of(step.walk.after, step.new)
    yield from _needs(step, before, after)


def _needs(step: Step, before: list[list[str]], after: list[list[str]]) -> Iterator[Change]:
    """Another alternative is more; one that is gone, or a first one where nothing was needed, breaks."""
    old, new = _alternatives(step.walk.before, before), _alternatives(step.walk.after, after)
    if old == new:
        return
    if not after or not before:
        yield step.change("removed" if before else "added", MORE if before else BOTH, before, after)
    else:
        yield step.change("changed" if old - new else "widened", BOTH if old - new else MORE, before, after)


def _alternatives(spec: Spec, ids: list[list[str]]) -> set[frozenset[object]]:
    known = auth_by_id(spec)
    return {frozenset(_key(known[name]) if name in known else name for name in needed) for needed in ids}


def call_servers_changed(step: Step) -> Iterator[Change]:
    """Where one call is made: at servers of its own, or where all calls are made."""
    if step.before is not None and step.after is not None:
        yield from listed("server", lambda server: server.url, added=MORE, removed=BOTH, first=True)(step)
        return
    urls = {"before": _urls(step.walk.before, step.old), "after": _urls(step.walk.after, step.new)}
    yield from _BY_URL(msgspec.structs.replace(step, **urls))


def _urls(spec: Spec, operation: Operation) -> list[str]:
    return [server.url for server in servers_of(spec, operation)]


AUTH: Table = {
    a.ApiKey: {
        "id": wording,
        "credential": always(BOTH),
        "name": always(BOTH),
        "location": always(BOTH),
        "prefix": always(BOTH),
        "description": wording,
    },
    a.Bearer: {"id": wording, "credential": always(BOTH), "format": wording, "description": wording},
    a.OAuth2Flow: {
        "kind": always(BOTH),
        "authorization_url": _REPORTED,
        "token_url": _REPORTED,
        "refresh_url": _REPORTED,
        "scopes": values("scope", added=MORE, removed=BOTH, changed=WORDS),
    },
    a.OAuth2: {
        "id": wording,
        "credential": always(BOTH),
        "client_id": always(BOTH),
        "client_secret": always(BOTH),
        "flows": listed("flow", lambda flow: flow.kind, added=MORE, removed=BOTH),
        "description": wording,
    },
    a.Basic: {
        "id": wording,
        "username": always(BOTH),
        "password": always(BOTH),
        "description": wording,
    },
    a.AnswerKeys: {
        "token": always(BOTH),
        "server": _REPORTED,
        "valid_until": _REPORTED,
    },
    a.TokenExchange: {
        "id": wording,
        "url": always(BOTH),
        "method": always(BOTH),
        "request_headers": values("request-header", added=BOTH, removed=BOTH, changed=BOTH),
        "call_headers": values("call-header", added=BOTH, removed=BOTH, changed=BOTH),
        "credentials": values("credential", added=BOTH, removed=BOTH, changed=BOTH),
        "examples": wording,
        "answer": within(added=MORE, removed=BOTH),
        "answer_model": wording,
        "valid_until": _REPORTED,
        "hosts": choices(added=MORE, removed=BOTH),
        "description": wording,
    },
}
