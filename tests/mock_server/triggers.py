"""Triggers: what a page says provokes an error, made into the request that it shows.

Where the resource of the request has no field table, the same request goes to one that has one: a field of the
same documented type stands for each field of the page, in the request and in the expected text alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from codegen.spec.model import ErrorCase, Field, Model, Spec

_ASSIGNED = re.compile(r"(\w+)=")
_NAMES = re.compile(r"'[^']*'|(\w+)")
_URL = re.compile(r"https?://\S+")
_PARAMETER = re.compile(r"^(columns|filter|limit|nextid|offset|sort): (.*)$", re.MULTILINE)


class Request(msgspec.Struct, frozen=True):
    """A request, and which body the page promises for it."""

    method: str
    path: str
    query: dict[str, str] = {}
    body: Any = None
    drop: tuple[str, ...] = ()  # headers that admit a call and are left out
    token: str = ""


def request_for(case: ErrorCase, spec: Spec) -> Request:
    """Return the request of ``case.trigger``."""
    words = case.trigger.raw if case.trigger else ""
    if case.status == 401:
        return _unadmitted(case)
    if case.status in (404, 405, 501):
        return _elsewhere(case, words)
    if "request that has an id" in words:
        return _on_record(case)
    texts = _parameters(words)
    if "columns" in texts:
        return _columns(case, words, texts["columns"], spec)
    return _listed(case, texts, spec)


def _parameters(words: str) -> dict[str, str]:
    """``offset: 1 and nextid: 29`` and the like; a filter may itself hold ``and``."""
    (name, value), *_ = _PARAMETER.findall(words)
    if name != "filter" and (more := re.match(r"(\S+) and (\w+): (\S+)$", value)):
        return {name: more.group(1), more.group(2): more.group(3)}
    return {name: value}


def _unadmitted(case: ErrorCase) -> Request:
    description = case.description or ""
    if description.startswith("No AccessToken"):
        return Request("GET", "/Addresses", body=case.body, drop=("AccessToken",))
    if description.startswith("No ClientNr"):
        return Request("GET", "/Addresses", body=case.body, drop=("Clientnr",))
    return Request("GET", "/Addresses", body=case.body, token="expired" if "expired" in description else "wrong")


def _elsewhere(case: ErrorCase, words: str) -> Request:
    if case.status == 405:
        return Request("PATCH", "/Addresses", body=case.body)
    path = _URL.findall(words)[0].split("/api/v1", 1)[1].rstrip("/")
    cursor = re.search(r"nextid is (\d+)", words)
    return Request("GET", path, {"nextid": cursor.group(1)} if cursor else {}, case.body)


def _on_record(case: ErrorCase) -> Request:
    name = (case.description or "").split()[0]
    return Request("GET", "/Addresses/167070", {name: "1"}, case.body)


def _columns(case: ErrorCase, words: str, value: str, spec: Spec) -> Request:
    """Return a column to read, or assignments: a POST where the page says so, or the way that such a field is
    written.
    """
    names = _ASSIGNED.findall(value)
    if not names:
        lacking = (model for model in _tables(spec) if value not in model.fields)
        return Request("GET", f"/{next(lacking).resource}", {"columns": value}, case.body)
    if (post := re.search(r"POST to (\w+)", words)) is not None:
        return Request("POST", f"/{post.group(1)}", {"columns": value}, case.body)
    if case.condition == "field_not_writeable":
        model = next(model for model in _tables(spec) if names[0] in model.fields and _fixed(model.fields[names[0]]))
        return Request("PUT", f"/{model.resource}/1001", {"columns": value}, case.body)
    model, name = _written(names[0], case, spec)
    body = msgspec.json.decode(msgspec.json.encode(case.body).decode().replace(names[0], name))
    return Request("PUT", f"/{model.resource}/1001", {"columns": value.replace(names[0], name)}, body)


def _fixed(field: Field) -> bool:
    return field.writeable is False


def _written(name: str, case: ErrorCase, spec: Spec) -> tuple[Model, str]:
    """Return a resource that has the field and writes it; else one with a field of the same documented type."""
    models = [model for model in _tables(spec) if f"{_key(model)}.update" in spec.operations]
    for model in models:
        field = model.fields.get(name)
        if field is not None and field.writeable and field.native and field.native.name in case.native_types:
            return model, name
    return next(
        (model, other)
        for model in models
        for other, field in model.fields.items()
        if field.writeable and field.native and field.native.name in case.native_types
    )


def _key(model: Model) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", model.resource or "").lower()


def _listed(case: ErrorCase, texts: dict[str, str], spec: Spec) -> Request:
    """Return a list of a resource that has all the fields that the request names, of the types that the error is
    about.
    """
    value = next(iter(texts.values()))
    named = _named(value, spec)
    typed = [
        model
        for model in _tables(spec)
        if named <= model.fields.keys()
        and (not case.native_types or any(_of(case, model.fields[field]) for field in named))
    ]
    return Request("GET", f"/{typed[0].resource}", texts, case.body)


def _named(value: str, spec: Spec) -> set[str]:
    known = {field for model in _tables(spec) for field in model.fields}
    return {word for word in _NAMES.findall(value) if word in known and word != "test"}


def _of(case: ErrorCase, field: Field) -> bool:
    return field.native is not None and field.native.name in case.native_types


def _tables(spec: Spec) -> Iterator[Model]:
    return (model for model in spec.models.values() if model.resource and model.complete and model.key)
