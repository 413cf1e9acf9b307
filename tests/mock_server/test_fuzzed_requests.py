"""Whatever is sent, and however it is broken: an answer below 500."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.mock_server.messages import Call
from codegen.mock_server.options import Options
from codegen.mock_server.server import MockServer
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.targets.harbour_spec import harbour
from tests.targets.sample_specs import planner

MEDIA = [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain",
    "a/b",
    "",
]
_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["id", "name", "crew", ""]), inner),
    max_leaves=8,
)
_PART = st.sampled_from(
    [
        b"--x\r\n",
        b"--x--",
        b"\r\n",
        b'Content-Disposition: form-data; name="file"; filename="a"',
        b"name*=utf-9''a",
        b"=",
    ]
)
_FORM = st.lists(st.sampled_from(["name", "[", "]", "[]", "=", "&", "crew", "0", "%", "%ff", "a", "flags"])).map(
    "".join
)
_BODY = (
    _JSON.map(lambda value: json.dumps(value).encode())
    | _FORM.map(str.encode)
    | st.lists(_PART, max_size=12).map(b"".join)
    | st.binary(max_size=60)
)


def _without_auth(spec: Spec) -> Spec:
    data = to_builtins(spec)
    calls = {key: call | {"auth": []} for key, call in data["operations"].items()}
    return convert({**data, "default_auth": [], "operations": calls}, Spec)


@pytest.fixture(scope="module", params=[harbour, planner], ids=["harbour", "planner"])
def server(request: pytest.FixtureRequest) -> Iterator[MockServer]:
    mock_server = MockServer(_without_auth(request.param()), Options(rate_limited=False, records=3))
    yield mock_server
    mock_server.close()


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_body_and_no_query_is_a_fault_of_the_server(server: MockServer, data: Any) -> None:
    operation = data.draw(st.sampled_from(list(server.spec.operations.values())))
    key = data.draw(st.sampled_from(["1001", "0", "x", "9" * 30, "\0"]))
    path = (server.base + operation.path).strip("/").replace("{id}", key)
    name = st.sampled_from([*operation.parameters, "sort", "page", "size", "near[a]", "rows[1]", "name"])
    query = data.draw(
        st.lists(st.tuples(name, st.text(max_size=5) | st.sampled_from(["1", "-1", "[]", "1e999"])), max_size=3)
    )
    headers = {"content-type": data.draw(st.sampled_from(MEDIA)), "cookie": data.draw(st.text(max_size=9))}
    call = Call(operation.method, path, tuple(path.split("/")), tuple(query), headers, data.draw(_BODY), "localhost")
    assert server.handle(call).status < 500


def test_a_body_that_is_nested_very_deep_is_refused(server: MockServer) -> None:
    for operation in server.spec.operations.values():
        path = (server.base + operation.path).strip("/").replace("{id}", "1001")
        for text in ('{"name": ' + "[" * 900 + "]" * 900 + "}", "[" * 100_000, "a" + "[b]" * 5000 + "=1"):
            for media in MEDIA:
                headers = {"content-type": media}
                call = Call(operation.method, path, tuple(path.split("/")), (), headers, text.encode(), "localhost")
                assert server.handle(call).status < 500
