"""`codegen introspect` against the stand-in, whose field tables differ from the pages on purpose."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pytest
from click.testing import CliRunner, Result

from codegen.build.cache import Cache
from codegen.build.sealed import FOLDER
from codegen.cli.main import main
from codegen.config.settings import read_settings
from codegen.diagnostics.finding import BadInput
from codegen.dialects.page_reader import PageReader, page_reader
from codegen.introspect.client import Server
from codegen.introspect.credentials import Credentials, needed, variable
from codegen.introspect.run import _documented
from codegen.mock_server.options import Options
from codegen.sources.folder import read_pages
from codegen.spec.auth import TokenExchange
from codegen.spec.model import Spec
from tests.mock_server.running import Caller, running, spec_of
from tests.tiny_workspace import TinyWorkspace

API = "bouwsoft"
MODEL = "Assignment"


def doctored(spec: Spec) -> Spec:
    """``spec`` as a server has it that moved on: one type, one length and one flag differ, a field is new, one gone."""
    models = dict(spec.models)
    name = next(name for name, model in models.items() if model.resource == "Assignments")
    fields = dict(models[name].fields)
    fields["company_name"] = msgspec.structs.replace(fields["company_name"], max_length=99)
    fields["date"] = msgspec.structs.replace(fields["date"], writeable=not fields["date"].writeable)
    native = msgspec.structs.replace(fields["company_id"].native, name="tpDouble", id=4)
    fields["company_id"] = msgspec.structs.replace(fields["company_id"], native=native)
    fields["brand_new"] = fields["company_name"]
    del fields["maintenancesheet_id"]
    models[name] = msgspec.structs.replace(models[name], fields=fields)
    return msgspec.structs.replace(spec, models=models)


class Shed:
    """A workspace with one API whose server runs here."""

    def __init__(self, root: Path, caller: Caller) -> None:
        self.root, self.caller = root, caller
        parts = urlsplit(caller.url)
        self.at = f"{parts.scheme}://{parts.netloc}"
        source = Path(__file__).parents[2] / "specs" / API
        self.folder = root / "specs" / API
        shutil.copytree(source, self.folder, ignore=shutil.ignore_patterns("fieldinfo"))
        known = Path(__file__).parents[2] / FOLDER  # what the last build knows of the pages
        if known.is_dir():
            shutil.copytree(known, root / FOLDER)

    def run(self, *options: str) -> Result:
        result = CliRunner().invoke(main, ["introspect", API, "--root", str(self.root), "--at", self.at, *options])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    def json(self) -> Any:
        return json.loads(self.run("--json").stdout)


@pytest.fixture(scope="module")
def caller() -> Iterator[Caller]:
    with running(doctored(spec_of(API)), Options(records=1)) as caller:
        yield caller


@pytest.fixture
def shed(tmp_path: Path, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> Shed:
    monkeypatch.setenv("CODEGEN_TRACEBACK", "1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    for name, value in caller.stand_in.authenticator.credentials.items():
        monkeypatch.setenv(variable(API, name), value)
    return Shed(tmp_path, caller)


def test_pages_that_the_last_build_read_are_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = TinyWorkspace(tmp_path)
    assert workspace.run("build").exit_code == 0
    reader = page_reader(read_settings(workspace.folder))
    facts = [reader.read(page) for page in read_pages(workspace.folder)[0]]
    assert facts
    monkeypatch.setattr(PageReader, "read", None)
    assert list(_documented(workspace.folder, reader, Cache(tmp_path, "shed"))) == facts


def test_every_difference_is_told_field_by_field_with_both_sides(shed: Shed) -> None:
    answer = shed.json()
    results = {
        finding["message"]: finding for finding in answer["findings"] if finding["code"].startswith("introspect-")
    }
    about = sorted(words for words in results if "`Assignments." in words)
    assert about == [
        "`Assignments.brand_new` is on the server, but on no page",
        "`Assignments.company_id`: type is `tpLong` on the page and `tpDouble` on the server",
        "`Assignments.company_id`: type_id is `1` on the page and `4` on the server",
        "`Assignments.company_name`: length is `250` on the page and `99` on the server",
        "`Assignments.date`: writeable is `Yes` on the page and `false` on the server",
        "`Assignments.maintenancesheet_id` is on the page, but not on the server",
    ]
    quotes = results["`Assignments.company_name`: length is `250` on the page and `99` on the server"]["quotes"]
    pages = [quote["place"]["page"] for quote in quotes]
    assert pages == [f"specs/{API}/pages/v1_POST_Assignments.html", f"specs/{API}/fieldinfo/Assignments.json"]
    assert shed.run().exit_code == 1


def test_answers_are_stored_where_a_build_reads_them_and_only_when_they_changed(shed: Shed) -> None:
    first = shed.json()
    assert "fieldinfo/Assignments.json" in first["written"]
    rows = json.loads((shed.folder / "fieldinfo" / "Assignments.json").read_text("utf-8"))
    assert {"name": "company_name", "length": 99}.items() <= next(
        r for r in rows if r["name"] == "company_name"
    ).items()
    assert shed.json()["written"] == []
    spec = shed.folder / "spec.json"
    assert '"maxLength": 99' not in spec.read_text("utf-8")  # the documented fact is not overwritten


def test_no_credential_is_stored_or_shown(shed: Shed, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = "a-refresh-token-of-nobody"
    monkeypatch.setitem(shed.caller.stand_in.authenticator.credentials, "refresh_token", secret)
    monkeypatch.setenv(variable(API, "refresh_token"), secret)
    said = shed.run("-v").output + shed.run("--json").output
    assert secret not in said
    assert not any(secret.encode() in path.read_bytes() for path in shed.root.rglob("*") if path.is_file())


def test_wrong_credentials_are_refused_before_any_resource_is_asked_for(
    shed: Shed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable(API, "refresh_token"), "wrong-and-not-shown")
    result = shed.run()
    assert result.exit_code == 1
    assert "introspect-refused" in result.output
    assert "wrong-and-not-shown" not in result.output
    assert not (shed.folder / "fieldinfo").exists()


def test_a_credential_that_is_nowhere_is_named_with_its_variable(shed: Shed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(variable(API, "refresh_token"))
    result = shed.run()
    assert result.exit_code == 1
    assert "set `BOUWSOFT_REFRESH_TOKEN`" in result.output


async def logged_in(server: Server) -> None:
    async with server:
        pass


def test_a_token_answer_cannot_lead_the_credentials_elsewhere(shed: Shed, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = spec_of(API)
    auth = next(auth for auth in spec.auth if isinstance(auth, TokenExchange))
    local = msgspec.structs.replace(auth, url=f"{shed.at}{urlsplit(auth.url).path}")  # its answer names this machine
    authenticator = shed.caller.stand_in.authenticator
    credentials = Credentials({name: authenticator.credentials[name] for name in needed(spec)})
    with pytest.raises(BadInput) as bad:
        asyncio.run(logged_in(Server(msgspec.structs.replace(spec, auth=[local]), credentials)))
    assert [finding.code for finding in bad.value.findings] == ["introspect-elsewhere"]


def test_an_api_without_field_tables_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = Path(__file__).parents[2] / "specs" / "previsto"
    shutil.copytree(source, tmp_path / "specs" / "previsto")
    monkeypatch.setenv("PREVISTO_API_KEY", "none")
    result = CliRunner().invoke(main, ["introspect", "previsto", "--root", str(tmp_path)])
    assert result.exit_code == 1
    assert "introspect-none" in result.output


@pytest.mark.slow
def test_what_the_server_says_makes_conflicts_in_the_next_build_and_overwrites_nothing(shed: Shed) -> None:
    shed.run()
    known = {path.name for path in (Path(__file__).parents[2] / "specs" / API / "fieldinfo").glob("*.json")}
    for path in (shed.folder / "fieldinfo").glob("*.json"):
        if path.name not in known | {"Assignments.json"}:  # no page tells of these; they only take their time
            path.unlink()
    settings = shed.folder / "api.toml"
    one_target = 'dialect = "xojo"\ntargets = ["jsonschema"]'
    settings.write_text(settings.read_text("utf-8").replace('dialect = "xojo"', one_target), "utf-8")
    result = CliRunner().invoke(main, ["build", API, "--root", str(shed.root), "--json"])
    assert result.exit_code == 0, result.output
    findings = json.loads(result.stdout)["apis"][0]["findings"]
    at = "#/models/Assignment/fields"
    against = {
        words.partition(f"{at}/")[2].partition("`")[0]: finding
        for finding in findings
        if finding["code"] == "contradiction"
        and f"{at}/" in (words := finding["message"])
        and any("fieldinfo/" in quote["place"]["page"] for quote in finding["quotes"])
    }
    assert set(against) == {"company_id/native", "company_id/type", "company_name/max_length", "date/writeable"}
    length = against["company_name/max_length"]
    assert "`250` or `99`; `250` counts" in length["message"]
    assert [quote["text"] for quote in length["quotes"]] == ["250", "99"]
    fields = json.loads((shed.folder / "spec.json").read_text("utf-8"))["models"][MODEL]["fields"]
    assert (fields["company_name"]["max_length"], fields["company_id"]["type"]) == (250, "integer")
    assert fields["date"]["writeable"] is True
    assert (fields["brand_new"]["origin"], fields["company_name"]["origin"]) == ("fieldinfo", "table")
    assert "maintenancesheet_id" in fields
