"""Pages as well-known generators and people lay them out, one of each: how much is accounted for, and what comes out.

The pages in ``styles/`` were written for these tests; each shows the marks of its kind, in few words of ours.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from codegen.config.settings import read_settings
from codegen.diagnostics.messages import Severity
from codegen.dialects.facts import Account
from codegen.dialects.generic import GENERIC
from codegen.documents.read import read_page
from codegen.init.init import init_api
from codegen.interpret.interpret import Interpretation, interpret
from codegen.sources.folder import read_pages
from codegen.spec.model import Model, Spec

STYLES = Path(__file__).parent / "styles"


class Style(msgspec.Struct, frozen=True):
    """What one page must give. ``models`` tells types by field, with ``!`` where required, and what is held inside."""

    page: str
    used: int
    ignored: int
    server: str
    operations: dict[str, list[str]]
    models: dict[str, dict[str, str]]


EXPECTED = [
    Style(
        "apidoc.html", 23, 0, "https://post.test", {"POST /parcels": ["X-Office"]},
        {
            "CreateParcelRequest": {"weight": "number", "to": "object To", "from": "object From",
                                    "stamps": "array Stamp"},
            "To": {"name": "string", "address": "object Address"},
            "Address": {"city": "string"},
            "From": {"name": "string", "address": "object FromAddress"},
            "FromAddress": {"box": "string"},
            "Stamp": {"value": "number"},
            "Parcel": {"number": "string"},
        },
    ),
    Style(
        "github.md", 13, 1, "https://choir.test",
        {"GET /singers": [], "POST /singers": [], "DELETE /singers/{id}": ["id"]},
        {"Singer": {"id": "number", "name": "string!", "voice": "string!", "since": "date"}},
    ),
    Style(
        "mkdocs.md", 21, 0, "https://bakery.test/api", {"GET /rolls": ["grain", "page"], "POST /rolls": []},
        {"CreateRollRequest": {"grain": "string!", "weight_g": "integer!", "sliced": "boolean"}},
    ),
    Style(
        "readme.html", 15, 1, "https://library.test/v2", {"POST /loans": ["X-Branch"]},
        {
            "CreateLoanRequest": {"book_id": "string!", "days": "integer"},
            "Loan": {"id": "string", "book_id": "string", "days": "integer"},
        },
    ),
    Style(
        "redoc.html", 20, 0, "https://harbour.test/api/v3", {"PUT /ships/{shipId}": ["shipId"]},
        {"UpdateShipRequest": {"name": "string!", "draught": "number", "flags": "array string"}},
    ),
    Style(
        "slate.html", 22, 2, "https://green.test/api",
        {"GET /plants": ["thirsty", "sort"], "GET /plants/{ID}": ["ID"]},
        {"Plant": {"id": "integer", "name": "string", "height": "decimal", "thirsty": "boolean"}},
    ),
    Style(
        "sphinx.html", 18, 0, "",
        {"GET /observers/{observer_id}/observations": ["observer_id", "star", "limit"]},
        {"ObservationListByObserverResponse": {"id": "integer", "star": "string", "magnitude": "number"}},
    ),
    Style(
        "stripe.md", 18, 0, "https://theatre.test", {"POST /v1/tickets": []},
        {
            "CreateTicketRequest": {"seat": "string!", "price": "integer"},
            "Ticket": {"id": "string", "seat": "string", "price": "integer", "holder": "object Holder",
                       "status": "string"},
            "Holder": {"name": "string"},
        },
    ),
]  # fmt: skip


def started(page: str, tmp_path: Path) -> tuple[Account, Interpretation]:
    """Return what a newcomer gets of the page: its account, and what it means with the settings that are written."""
    (tmp_path / "saved").mkdir()
    shutil.copy(STYLES / page, tmp_path / "saved")
    assert init_api(tmp_path, "shop", str(tmp_path / "saved")).choice.dialect == GENERIC.name
    folder = tmp_path / "specs" / "shop"
    facts = [GENERIC.read(read_page(page, GENERIC.vocabulary)) for page in read_pages(folder)[0]]
    return facts[0].account, interpret("shop", facts, read_settings(folder))


def called(spec: Spec) -> dict[str, list[str]]:
    return {f"{operation.method} {operation.path}": [*operation.parameters] for operation in spec.operations.values()}


def told(model: Model) -> dict[str, str]:
    results = {}
    for name, field in model.fields.items():
        inner = field.ref or (field.items and (field.items.ref or field.items.type.value))
        results[name] = field.type.value + (f" {inner}" if inner else "") + "!" * bool(field.required)
    return results


@pytest.mark.parametrize("style", EXPECTED, ids=lambda style: style.page)
def test_a_page_is_accounted_for_and_its_records_are_right(style: Style, tmp_path: Path) -> None:
    account, interpretation = started(style.page, tmp_path)
    assert (account.used, len(account.ignored), account.unknown) == (style.used, style.ignored, ())
    assert [finding for finding in interpretation.findings if finding.severity is Severity.ERROR] == []
    assert called(interpretation.spec) == style.operations
    assert [server.url for server in interpretation.spec.servers] == [style.server] * bool(style.server)
    models = {name: told(interpretation.spec.models[name]) for name in style.models}
    assert models == style.models


def test_what_is_sent_is_told_from_what_comes_back(tmp_path: Path) -> None:
    _, interpretation = started("redoc.html", tmp_path)
    operation = interpretation.spec.operations["ships.update"]
    assert operation.request is not None
    assert set(operation.responses) == {"200", "404"}


def test_errors_of_a_section_of_their_own_are_those_of_every_call(tmp_path: Path) -> None:
    _, interpretation = started("slate.html", tmp_path)
    assert not any(
        status in operation.responses
        for operation in interpretation.spec.operations.values()
        for status in ("401", "404")
    )


def test_every_style_is_measured() -> None:
    assert sorted(style.page for style in EXPECTED) == sorted(path.name for path in STYLES.iterdir())
