"""Which words of these pages are secrets, and which only look as if they could be."""

from __future__ import annotations

import pytest

from codegen.diagnostics.location import Location
from codegen.dialects.secrets import STAND_IN, without_secrets
from codegen.text import Text

PLACE = Location("pages/x.html", 1)
HEADER = "ParameterName: AccessToken, ParameterValue: "
TOKEN = "QwErTyUiOp" * 5


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{HEADER}{TOKEN}", f"{HEADER}{STAND_IN}"),
        (f'"AccessToken": "{TOKEN}",', f'"AccessToken": "{STAND_IN}",'),
        (f"“AccessToken”:“{TOKEN}”", f"“AccessToken”:“{STAND_IN}”"),
        (f"“Whatever”: “{TOKEN}”", f"“Whatever”: “{STAND_IN}”"),
    ],
)
def test_a_token_is_replaced(before: str, after: str) -> None:
    clean, findings = without_secrets(Text(before), PLACE)
    assert clean == Text(after)
    assert [one.message for one in findings] == [
        f"an example contains what looks like a secret; it was replaced by `{STAND_IN}`"
    ]


@pytest.mark.parametrize(
    "words",
    [
        '"NextId": "167079"',
        "“Description”: “This accesstoken is not valid in combination with the given clientnr”",
        "“Description”:“No AccessToken found in request”",
        "https://authenticationserver.example/api/v1/Authorize/AccessToken",
        "ParameterName: columns, ParameterValue: address_id=%7B%22v1_POST_Addresses%20%28test1%29%22%3A%20%22id%22%7D",
        '"actualcostitem_description_localized": "Plaatsing parket dmv verlijming: European Oak: inkom"',
        "v1_GET_OrderCommissionBeneficiaries v1_GET_CostCalculationVariables",
        "https://ra.example/api/v1/Projects/?filter=pnr%20gt%20201500575&sort=zipcode%7Cname&columns=pnr%7Cname",
        "ParameterName: AccessToken, ParameterValue: EXAMPLE-ACCESS-TOKEN-02",
        '"AccessToken": "EXAMPLE-ACCESS-TOKEN-01"',
    ],
)
def test_what_is_no_secret_stays(words: str) -> None:
    assert without_secrets(Text(words), PLACE) == (Text(words), [])
