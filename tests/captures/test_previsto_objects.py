"""All five objects of previsto: what their tables, sentences and oldest blocks say is in the committed spec."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.spec.canonical import load_spec
from codegen.spec.model import Field, Operation, Spec
from codegen.spec.types import FieldType

OBJECTS = ("Account", "Agreement", "Assignment", "Contact", "Organization")
RESOURCES = ("agreements", "contacts", "organizations")


@pytest.fixture(scope="module")
def spec(root: Path) -> Spec:
    return load_spec((root / "specs/previsto/spec.json").read_text("utf-8"))


def called(spec: Spec) -> dict[str, str]:
    return {key: f"{call.method} {call.path}" for key, call in spec.operations.items()}


def field(spec: Spec, path: str) -> Field:
    model, _, name = path.partition(".")
    return spec.models[model].fields[name]


def sent(spec: Spec, key: str) -> str:
    request = spec.operations[key].request
    assert request is not None
    return request.shape.ref or ""


def test_every_object_is_a_model_and_no_answer_has_one_of_its_own(spec: Spec) -> None:
    assert set(OBJECTS) <= set(spec.models)
    assert [name for name in spec.models if name.endswith("Response")] == []


def test_the_spec_has_no_gap(spec: Spec) -> None:
    assert spec.incomplete == []
    assert len(spec.operations) == 22


def test_a_backtick_too_many_below_a_definition_takes_nothing_away(spec: Spec, root: Path) -> None:
    assert "POST https://api.previsto.io/contacts\n`\n" in (root / "specs/previsto/pages/contact.md").read_text("utf-8")
    assert called(spec)["contacts.create"] == "POST /contacts"


@pytest.mark.parametrize("resource", RESOURCES)
def test_an_update_by_post_is_called_so_and_sends_a_body_of_which_each_part_may_be_left_out(
    spec: Spec, resource: str
) -> None:
    call: Operation = spec.operations[f"{resource}.update"]
    assert call.method == "POST"
    assert call.request is not None
    assert (call.request.style, call.request.partial) == ("form", True)
    assert not any(key.endswith(".all") for key in spec.operations)


def test_the_argument_id_beside_a_path_with_the_id_of_the_thing_is_that_id(spec: Spec) -> None:
    parameters = {key: list(call.parameters) for key, call in spec.operations.items()}
    assert parameters["agreements.get"] == parameters["agreements.delete"] == ["AGREEMENT_ID"]
    assert parameters["organizations.delete"] == ["organization_ID"]
    current = spec.operations["accounts.current"].parameters["id"]
    assert (current.location, current.required) == ("query", False)


def test_the_column_required_of_arguments_is_kept(spec: Spec) -> None:
    fields = spec.models[sent(spec, "agreements.create")].fields
    assert [name for name, field in fields.items() if field.required] == ["currency", "contactId", "startDate"]
    assert [name for name, field in fields.items() if field.required is None] == []


def test_a_text_of_the_object_may_be_a_number_among_the_arguments(spec: Spec) -> None:
    assert field(spec, "Contact.number").type is FieldType.STRING
    assert field(spec, f"{sent(spec, 'contacts.create')}.number").type is FieldType.INTEGER


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("Agreement.type", ["Primary", "Supplementary"]),
        ("Agreement.planningDateType", ["Fixed", "Optimal"]),
        ("Organization.subscriptionPeriod", ["Monthly", "Quarterly", "SemiAnnually", "Annually"]),
        ("Organization.subscriptionType", ["Free", "Micro", "Small", "Medium", "Large"]),
        ("Contact.accountingMode", ["None", "AddToDraft", "AddToInvoice"]),
    ],
)
def test_values_in_single_quotes_or_code_are_an_enum(spec: Spec, path: str, values: list[str]) -> None:
    assert field(spec, path).enum == values


def test_defaults_out_of_sentences(spec: Spec) -> None:
    assert field(spec, "Organization.subscriptionPeriod").default == "Monthly"
    assert field(spec, "Agreement.type").default == "Primary"
    for key in ("agreements.list", "assignments.list", "contacts.list"):
        size = spec.operations[key].parameters["size"]
        assert (size.shape.type, size.default, size.minimum, size.maximum) == (FieldType.INTEGER, 20, 1, 100), key


def test_sizes_out_of_sentences(spec: Spec) -> None:
    for path in ("Account.location", "Contact.location"):
        location = field(spec, path)
        assert (location.min_items, location.max_items) == (2, 2), path
    for path, size in (("Account.languageCode", 2), ("Contact.countryCode", 2), ("Organization.baseCurrency", 3)):
        code = field(spec, path)
        assert (code.min_length, code.max_length) == (size, size), path


def test_what_cannot_be_used_together_excludes_each_other(spec: Spec) -> None:
    parameters = spec.operations["contacts.list"].parameters
    assert {name: parameter.excludes for name, parameter in parameters.items() if parameter.excludes} == {
        "search": ["nearby"],
        "nearby": ["search"],
    }


def test_statuses_and_errors_are_those_of_the_introduction(spec: Spec) -> None:
    assert list(spec.responses) == ["400", "401", "402", "403", "404", "429", "500", "502", "503", "504"]
    assert {response.shape.ref for response in spec.responses.values() if response.shape} == {"ApiError"}
    kind = field(spec, "ApiError.type")
    assert (kind.required, kind.enum, kind.enum_open) == (True, ["invalid_request_error", "api_error"], True)
    assert [field(spec, f"ApiError.{name}").required for name in ("message", "param")] == [False, False]


def test_what_cannot_be_read_is_only_sent(spec: Spec) -> None:
    assert field(spec, "Account.password").write_only
