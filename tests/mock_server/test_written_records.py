"""Records of an API that is written by assignments: created, changed, removed, one of them, and the field table."""

from __future__ import annotations

import httpx2
import pytest

from codegen.mock_server.options import Options
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.mock_server.conforming import conforms
from tests.mock_server.running import Caller, running
from tests.targets.sample_specs import yard

BASE = "/api/v1"
HUGE = 10**20
RESOURCES = "Addresses ActualCostProducts LedgerNumbers OrderLines Products Absences CheckVAT Machines VATCodes"


def made(caller: Caller, path: str, columns: str) -> dict[str, object]:
    answer = conforms("bouwsoft", BASE, caller("POST", path, columns=columns))
    assert answer.status_code == 201, answer.text
    (record,) = answer.json()["RecordChanges"]
    return record


def test_a_record_is_created_whole_and_read_back(bouwsoft: Caller) -> None:
    record = made(
        bouwsoft, "/Assignments", "maintenancesheet_id=571,title='It''s, well, broken = bad',date='2026-05-07'"
    )
    assert (record["maintenancesheet_id"], record["title"]) == (571, "It's, well, broken = bad")
    assert (record["subject"], record["nr"], record["finished"], record["dateplanned"]) == ("", 0, False, "")
    response = conforms("bouwsoft", BASE, bouwsoft.get(f"/Assignments/{record['id']}"))
    assert response.json() == {"Content-Range": "0-0/1", "Records": [record]}


def test_what_a_record_repeats_of_another_follows_its_link(bouwsoft: Caller) -> None:
    address = made(bouwsoft, "/Addresses", "name='Peeters'")
    contact = made(bouwsoft, "/AddressContacts", f"contact_name='An',address_id={address['id']}")
    assert contact["address_name"] == "Peeters"


def test_an_update_leaves_what_is_not_sent(bouwsoft: Caller) -> None:
    record = made(bouwsoft, "/Jobs", "code='J1',name='Painting',price_hour=12.35")
    answer = conforms("bouwsoft", BASE, bouwsoft("PUT", f"/Jobs/{record['id']}", columns="name='Plaster'"))
    assert answer.status_code == 200
    (changed,) = answer.json()["RecordChanges"]
    assert changed == record | {"name": "Plaster"}


def test_a_record_is_removed_and_removing_nothing_is_no_error(bouwsoft: Caller) -> None:
    record = made(bouwsoft, "/Jobs", "code='J2'")
    for path in (f"/Jobs/{record['id']}", f"/Jobs/{record['id']}", "/Jobs/12"):
        answer = conforms("bouwsoft", BASE, bouwsoft("DELETE", path))
        assert (answer.status_code, answer.content) == (204, b"")
    assert conforms("bouwsoft", BASE, bouwsoft.get(f"/Jobs/{record['id']}")).status_code == 404


@pytest.mark.parametrize(
    ("method", "path", "columns", "shown"),
    [
        ("POST", "/Jobs", "name='no code'", "code is required"),
        ("POST", "/Jobs", "code='too long for it'", "Invalid Stringvalue in Column code: 'too long for it'"),
        ("POST", "/AddressContacts", "contact_name='An'", "address_id must exist"),
        ("POST", "/Jobs", "code='J3',price_hour=1e999", "Invalid Currencyvalue in Column price_hour: 1e999"),
        ("POST", "/Assignments", "date='2026-02-31'", "Invalid Datevalue in Column date: 2026-02-31"),
        ("POST", "/Assignments", "date='2026-02-28 08:00'", "Invalid Datevalue in Column date: 2026-02-28 08:00"),
        ("POST", "/Jobs", "code='J3',", "No assignment can be read at: the end"),
        ("POST", "/Jobs", "code='J3''", "No assignment can be read at: code"),
        ("POST", "/Jobs", "code" + " " * 20_000, "No assignment can be read at: code"),
        ("PUT", "/Jobs/12", "code='J4'", "Id not found: 12"),
        ("PUT", "/Jobs/abc", "code='J4'", "Id not found: abc"),
        ("POST", "/Machines", f"constructionyear={HUGE}", f"Invalid Integervalue in Column constructionyear: {HUGE}"),
        ("POST", "/Assignments", "title='a'; DROP TABLE Jobs", "No assignment can be read at: title"),
        ("POST", "/Assignments", "", "columns is required"),
    ],
)  # fmt: skip
def test_a_write_that_cannot_be_is_refused(bouwsoft: Caller, method: str, path: str, columns: str, shown: str) -> None:
    answer = conforms("bouwsoft", BASE, bouwsoft(method, path, columns=columns))
    assert answer.json()["Description"] == shown


def test_the_documented_records_are_there(bouwsoft: Caller) -> None:
    record = conforms("bouwsoft", BASE, bouwsoft.get("/Addresses/167090", columns="name|zipcode|city")).json()
    assert record["Records"] == [{"name": "Stpilf Neorej", "zipcode": "8730", "city": "Beernem"}]
    response = conforms("bouwsoft", BASE, bouwsoft.get("/Addresses", filter="name has 'neorej' and zipcode has '8730'"))
    assert [record["id"] for record in response.json()["Records"]] == [167090]


def test_every_resource_tells_its_fields(bouwsoft: Caller) -> None:
    rows = conforms("bouwsoft", BASE, bouwsoft.get("/ActualCostProducts/FieldInfo/")).json()
    assert rows[0] == {
        "name": "project_id", "type_id": 1, "type_name": "tpLong", "length": 0,
        "required": False, "writeable": True, "forcewrite": False, "link": "",
    }  # fmt: skip
    contact = {row["name"]: row for row in bouwsoft.get("/AddressContacts/FieldInfo").json()}
    assert contact["address_id"] == contact["address_id"] | {"required": True, "writeable": False, "link": "Addresses"}
    assert contact["contact_email"]["length"] == 100
    assert bouwsoft.get("/Languages/FieldInfo").json() == []


@pytest.mark.parametrize("resource", RESOURCES.split())
def test_seeded_records_are_what_the_document_promises(bouwsoft: Caller, resource: str) -> None:
    answer = conforms("bouwsoft", BASE, bouwsoft.get(f"/{resource}", limit=500))
    assert len(answer.json()["Records"]) >= 20


def test_a_call_that_is_not_there_names_what_is(bouwsoft: Caller) -> None:
    answer: httpx2.Response = bouwsoft("PATCH", "/Jobs/1001")
    assert (answer.status_code, answer.headers["allow"]) == (405, "DELETE, GET, PUT")
    assert bouwsoft.get("/Nowhere/at/all").status_code == 501
    assert bouwsoft.get("/Jobs/").status_code == 200


def _with_links(*, documented: bool) -> Spec:
    data = to_builtins(yard())
    data["models"]["Job"]["fields"]["site_id"]["link"] = "Jobs" if documented else None
    return convert(data, Spec)


@pytest.mark.parametrize(("documented", "status"), [(True, 400), (False, 201)])
def test_a_link_is_checked_where_it_is_documented_and_nowhere_else(documented: bool, status: int) -> None:
    with running(_with_links(documented=documented), Options(records=2)) as caller:
        answer = caller("POST", "/Jobs", columns="title='x',site_id=77")
        assert answer.status_code == status, answer.text


def test_a_change_does_not_look_at_links_that_it_does_not_send() -> None:
    with running(_with_links(documented=True), Options(records=2)) as caller:
        first = caller.get("/Jobs").json()["Records"][0]["id"]
        value = caller("POST", "/Jobs", columns=f"title='x',site_id={first}").json()["RecordChanges"][0]["id"]
        assert caller("DELETE", f"/Jobs/{first}").is_success
        assert caller("PUT", f"/Jobs/{value}", columns="title='y'").is_success
