"""Stand-ins for invented APIs: nothing is known of an API but its spec, and its words are not trusted."""

from __future__ import annotations

from pathlib import Path

import httpx2
import msgspec
import pytest

from codegen.mock_server.errors import filled
from codegen.mock_server.options import Options
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import ErrorCase, Field, Spec
from codegen.spec.types import FieldType, Origin
from codegen.targets.postman.postman_files import POSTMAN
from codegen.targets.templating import Templates
from tests.mock_server.running import ROOT, running
from tests.targets.harbour_spec import harbour
from tests.targets.sample_specs import import_desk, planner, yard

HOSTILE = ['a"b', "a'b", "a]b", "Name", "name", "NAME", "_more", "_row", "rowid", "select", "a\0b", "ä.b c", "x" * 300]
CASE = {"condition": "record_missing", "description": "{{no}} {id} {id.__class__} {other}"}


@pytest.mark.parametrize(("spec", "path"), [(yard(), "/Jobs"), (planner(), "/visits")])
def test_another_api_is_served_from_its_spec(spec: Spec, path: str) -> None:
    with running(spec) as caller:
        body = caller.get(path).json()
        records = body if isinstance(body, list) else body[spec.conventions.envelopes["records"].records]
        model = next(model for model in spec.models.values() if model.resource == path.strip("/"))
        assert len(records) >= 20
        assert set(records[0]) <= set(model.fields)
        response = caller.get(f"{path}/{records[0][model.key or 'id']}")
        assert response.status_code == 200


def test_keys_that_only_the_paging_names_stand_in_the_envelope_of_lists() -> None:
    spec = yard()
    bare = {"records": msgspec.structs.replace(spec.conventions.envelopes["records"], keys={})}
    conventions = msgspec.structs.replace(spec.conventions, envelopes=spec.conventions.envelopes | bare)
    with running(msgspec.structs.replace(spec, conventions=conventions)) as caller:
        listed = caller.get("/Jobs", limit=5).json()
        assert listed["Content-Range"] > len(listed["Records"]) == 5
        assert listed["NextId"]
        value = caller.get(f"/Jobs/{listed['Records'][0]['id']}").json()
        assert "Content-Range" not in value


def test_an_import_of_another_api_takes_rows() -> None:
    spec = import_desk()
    with running(spec) as caller:
        query = {
            name: parameter.default
            for name, parameter in spec.operations["contracts.import"].parameters.items()
            if parameter.required
        }
        answer = caller.http.post("/import/contracts", params=query, json=[{}])
        assert answer.status_code == 200, answer.text
        assert spec.conventions.rows is not None
        assert len(answer.json()[spec.conventions.rows.results]) == 1


def test_names_of_fields_cannot_break_out() -> None:
    """Each is a column of its own: written, read, filtered and sorted by, whatever it is called."""
    spec = planner()
    fields = {name: Field(type=FieldType.STRING, origin=Origin.TABLE) for name in HOSTILE}
    model = msgspec.structs.replace(spec.models["Visit"], fields=fields | {"id": spec.models["Visit"].fields["id"]})
    with running(msgspec.structs.replace(spec, models=spec.models | {"Visit": model})) as caller:
        sent = {name: f"value of {index}" for index, name in enumerate(HOSTILE)}
        response = caller.http.post("/visits", json=sent)
        assert response.json().items() >= sent.items()
        for name, value in sent.items():
            own_value = caller.get("/visits", **{name: value, "sort": name}).json()
            assert [record["id"] for record in own_value] == [response.json()["id"]]


def test_text_of_an_error_is_filled_and_never_evaluated() -> None:
    assert filled(str(CASE["description"]), {"id": "{other}"}) == "{no} {other} {id.__class__} {other}"


def test_a_new_wording_is_answered_as_its_page_has_it() -> None:
    spec = planner()
    case = ErrorCase(status=410, condition="record_missing", description="Gone: {id}")
    with running(msgspec.structs.replace(spec, errors=[case])) as caller:
        answer = caller.get("/visits/x")
        assert (answer.status_code, "Gone: x" in answer.text) == (410, True)


def test_the_stand_in_names_no_vendor() -> None:
    vendors = ("bouwsoft", "visma", "previsto", "payandbill", "pay and bill")
    for path in Path(ROOT / "codegen" / "mock_server").rglob("*.py"):
        assert not [vendor for vendor in vendors if vendor in path.read_text("utf-8").lower()], path


@pytest.mark.parametrize("url", ["http://[x", "https://a.test:port/{x", "//", "", "a\nb"])
def test_an_address_that_is_none_stops_nothing(url: str) -> None:
    data = to_builtins(harbour())
    data["auth"][-1]["flows"][0] |= {"token_url": url, "authorization_url": url}
    data["operations"]["papers.get"]["servers"] = [{"url": url}]
    with running(convert({**data, "servers": [{"url": url}]}, Spec), Options(records=1)) as caller:
        top = f"http://127.0.0.1:{httpx2.URL(caller.url).port}"
        assert caller.http.get(f"{top}/nothing").status_code == 404
    assert POSTMAN.emit(convert({**data, "servers": [{"url": url}]}, Spec), Templates()).files
