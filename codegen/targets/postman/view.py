"""A collection of version 2.1 and its environment, as plain data.

Headers stand in each call, not in a script: they survive an import elsewhere and a copy as curl. A collection's own
``auth`` holds one key only, so it serves Basic alone.
"""

from __future__ import annotations

from codegen.spec.model import Spec
from codegen.targets.collections.access import BASE, EXCHANGE, Access, access
from codegen.targets.collections.calls import Answer, Given, ReadyCall, folders
from codegen.targets.collections.wire import slot
from codegen.targets.encoders.commonmark import inert_line
from codegen.targets.schemas import Data
from codegen.targets.web_addresses import web_address

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_JSON = {"key": "Content-Type", "value": "application/json"}


def collection(spec: Spec, after_exchange: str) -> Data:
    """The collection of ``spec``; ``after_exchange`` is the script that keeps a token."""
    how = access(spec)
    name = inert_line(spec.api.title)
    info: Data = {"name": name, "description": _about(spec, how), "schema": SCHEMA}
    data: Data = {"info": info, "auth": _auth(how)}
    data["variable"] = [{"key": one.name, "value": one.value} for one in how.variables if not one.secret]
    data["item"] = [_exchange(how, after_exchange)] if how.exchange else []
    data["item"] += [{"name": one.name, "item": [_item(call, how) for call in one.calls]} for one in folders(spec)]
    return data


def environment(spec: Spec) -> Data:
    """What users fill in: the credentials, hidden on screen."""
    secrets = [one for one in access(spec).variables if one.secret]
    values = [{"key": one.name, "value": "", "type": "secret", "enabled": True} for one in secrets]
    return {"name": inert_line(spec.api.title), "values": values, "_postman_variable_scope": "environment"}


def _about(spec: Spec, how: Access) -> str:
    secrets = ", ".join(f"`{one.name}`" for one in how.variables if one.secret)
    parts = [f"Fill in {secrets} in the environment."] if secrets else []
    if how.exchange:
        parts.append("Send the first call for a token; the others carry it.")
    if spec.api.docs_url and (url := web_address(spec.api.docs_url)):
        parts.append(f"Documented at <{url}>.")
    return " ".join(parts)


def _auth(how: Access) -> Data:
    if how.basic is None:
        return {"type": "noauth"}
    username, password = how.basic
    pairs = [("username", username), ("password", password)]
    return {"type": "basic", "basic": [{"key": key, "value": value, "type": "string"} for key, value in pairs]}


def _exchange(how: Access, script: str) -> Data:
    """The call for a token, which shows the lasting credentials alone."""
    assert how.exchange is not None  # noqa: S101 - told to mypy: the caller looked
    headers = [{"key": name, "value": value} for name, value in how.exchange.headers]
    request: Data = {"method": how.exchange.method, "auth": {"type": "noauth"}, "header": headers}
    request["url"] = {"raw": slot(EXCHANGE), "host": [slot(EXCHANGE)]}
    event = {"listen": "test", "script": {"type": "text/javascript", "exec": script.splitlines()}}
    call = {"name": "Exchange credentials for a token", "event": [event], "request": request, "response": []}
    return {"name": "Authorization", "item": [call]}


def _item(call: ReadyCall, how: Access) -> Data:
    headers = [{"key": name, "value": value} for name, value in how.headers]
    headers += [_given(one) for one in call.headers]
    request: Data = {"method": call.method, "header": headers + ([_JSON] if call.body is not None else [])}
    if call.body is not None:
        request["body"] = {"mode": "raw", "raw": call.body, "options": {"raw": {"language": "json"}}}
    request["url"] = _url(call, how)
    if call.about:
        request["description"] = call.about
    return {"name": call.name, "request": request, "response": [_answer(one, request) for one in call.answers]}


def _url(call: ReadyCall, how: Access) -> Data:
    query = [Given(name, value) for name, value in how.query] + call.query
    sent = "&".join(f"{one.name}={one.value}" for one in query if one.sent)
    raw = "/".join([slot(BASE), *call.path]) + (f"?{sent}" if sent else "")
    url: Data = {"raw": raw, "host": [slot(BASE)], "path": call.path}
    if query:
        url["query"] = [_given(one) for one in query]
    if call.places:
        url["variable"] = [_given(one) for one in call.places]
    return url


def _given(one: Given) -> Data:
    data: Data = {"key": one.name, "value": one.value}
    if one.about:
        data["description"] = one.about
    return data if one.sent else data | {"disabled": True}


def _answer(one: Answer, request: Data) -> Data:
    short = {key: request[key] for key in ("method", "header", "url")}
    data: Data = {"name": one.name, "originalRequest": short, "status": one.phrase, "code": one.status}
    return data | {"_postman_previewlanguage": "json", "header": [_JSON], "body": one.body}
