"""A collection of version 2.1 and its environment, as plain data.

Headers are in each call, not in a script: they survive an import elsewhere and a copy as curl. A collection's own
``auth`` holds one key only, so it serves Basic alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

import msgspec

from codegen.spec.model import Spec
from codegen.targets.encoders.commonmark import inert_line
from codegen.targets.shared.collections.access import EXCHANGE, Access, access, stand_in
from codegen.targets.shared.collections.call_bodies import Body, FormField
from codegen.targets.shared.collections.calls import Answer, Given, ReadyCall, folders
from codegen.targets.shared.collections.descriptions import ABOUT_EXCHANGE, EXCHANGE_NAME, about_collection
from codegen.targets.shared.collections.request_values import slot
from codegen.targets.shared.schemas import Data

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


class Scripts(msgspec.Struct, frozen=True):
    """The scripts of a collection: ``before`` each call, after the ``exchange`` of a token, ``after`` each call."""

    before: str
    exchange: str
    after: Callable[[ReadyCall], str]


def collection(spec: Spec, scripts: Scripts) -> Data:
    """Return the collection of ``spec``."""
    how = access(spec)
    info: Data = {"name": inert_line(spec.api.title), "description": about_collection(spec, how), "schema": SCHEMA}
    data: Data = {"info": info, "auth": _auth(how.basic), "event": [_event("prerequest", scripts.before)]}
    data["variable"] = [
        {"key": variable.name, "value": variable.value} for variable in how.variables if not variable.secret
    ]
    data["item"] = [_exchange(how, scripts.exchange)] if how.exchange else []
    for folder in folders(spec):
        calls = [_item(call, how, scripts.after(call)) for call in folder.calls]
        data["item"].append({"name": folder.name, "description": folder.about, "item": calls})
    return data


def environments(spec: Spec) -> dict[str, Data]:
    """By file: what users fill in for the vendor's server, and for a stand-in on their own machine."""
    how, name = access(spec), inert_line(spec.api.title)
    secrets = [
        {"key": variable.name, "value": "", "type": "secret", "enabled": True}
        for variable in how.variables
        if variable.secret
    ]
    places = [
        {"key": variable.name, "value": variable.value, "type": "default", "enabled": True}
        for variable in stand_in(how)
    ]
    scope = {"_postman_variable_scope": "environment"}
    return {
        "environment": {"name": name, "values": secrets, **scope},
        "environment-stand-in": {"name": f"{name}: stand-in", "values": [*places, *secrets], **scope},
    }


def _auth(basic: tuple[str, str] | None) -> Data:
    if basic is None:
        return {"type": "noauth"}
    username, password = basic
    pairs = [("username", username), ("password", password)]
    return {"type": "basic", "basic": [{"key": key, "value": value, "type": "string"} for key, value in pairs]}


def _exchange(how: Access, script: str) -> Data:
    """Return the call for a token, which shows the lasting credentials alone."""
    assert how.exchange is not None  # noqa: S101 - for mypy: the caller has checked it
    headers = [{"key": name, "value": value} for name, value in how.exchange.headers]
    request: Data = {"method": how.exchange.method, "auth": {"type": "noauth"}, "header": headers}
    request["url"] = {"raw": slot(EXCHANGE), "host": [slot(EXCHANGE)]}
    call = {"name": EXCHANGE_NAME, "event": [_event("test", script)], "request": request, "response": []}
    return {"name": "Authorization", "description": ABOUT_EXCHANGE, "item": [call]}


def _event(listen: str, script: str) -> Data:
    return {"listen": listen, "script": {"type": "text/javascript", "exec": script.splitlines()}}


def _item(call: ReadyCall, how: Access, script: str) -> Data:
    headers = [_given(header) for header in call.headers]
    headers += [_typed(call.body.media)] if call.body is not None and call.body.media else []
    request: Data = {"method": call.method}
    if call.basic != how.basic:
        request["auth"] = _auth(call.basic)
    request["header"] = headers
    if call.body is not None:
        request["body"] = _body(call.body)
    request["url"] = _url(call)
    if call.about:
        request["description"] = call.about
    answers = [_answer(answer, request) for answer in call.answers]
    return {"name": call.name, "event": [_event("test", script)], "request": request, "response": answers}


def _typed(media: str) -> Data:
    return {"key": "Content-Type", "value": media}


def _body(body: Body) -> Data:
    match body.kind:
        case "json":
            return {"mode": "raw", "raw": body.text, "options": {"raw": {"language": "json"}}}
        case "text":
            return {"mode": "raw", "raw": body.text, "options": {"raw": {"language": "text"}}}
        case "form":
            return {"mode": "urlencoded", "urlencoded": [_field(field) for field in body.fields]}
        case "multipart":
            return {"mode": "formdata", "formdata": [_field(field) | _kind(field) for field in body.fields]}
        case "file":
            return {"mode": "file", "file": {}}
        case _:
            assert_never(body.kind)


def _field(form_field: FormField) -> Data:
    data: Data = {"key": form_field.name} if form_field.is_file else {"key": form_field.name, "value": form_field.value}
    return data if form_field.sent else data | {"disabled": True}


def _kind(form_field: FormField) -> Data:
    return {"type": "file", "src": []} if form_field.is_file else {"type": "text"}


def _url(call: ReadyCall) -> Data:
    sent = "&".join(f"{parameter.name}={parameter.value}" for parameter in call.query if parameter.sent)
    raw = "/".join([slot(call.base), *call.path]) + (f"?{sent}" if sent else "")
    url: Data = {"raw": raw, "host": [slot(call.base)], "path": call.path}
    if call.query:
        url["query"] = [_given(parameter) for parameter in call.query]
    if call.places:
        url["variable"] = [_given(place) for place in call.places]
    return url


def _given(parameter: Given) -> Data:
    data: Data = {"key": parameter.name, "value": parameter.value}
    if parameter.about:
        data["description"] = parameter.about
    return data if parameter.sent else data | {"disabled": True}


def _answer(answer: Answer, request: Data) -> Data:
    short = {key: request[key] for key in ("method", "header", "url")}
    data: Data = {"name": answer.name, "originalRequest": short, "status": answer.phrase, "code": answer.status}
    return data | {"_postman_previewlanguage": "json", "header": [_typed("application/json")], "body": answer.body}
