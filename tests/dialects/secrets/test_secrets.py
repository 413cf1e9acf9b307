"""Which words of pages are secrets or data of persons, and which only look as if they could be.

No real-looking secret is in this file as such: each is put together from parts, as scanners of repositories expect.
"""

from __future__ import annotations

import pytest

from codegen.diagnostics.location import Location
from codegen.dialects.secrets.replace import replaced, without_secrets
from codegen.dialects.secrets.span import STAND_IN
from codegen.text import Text
from tests.steps import assert_steps_grow_with

PLACE = Location("pages/x.html", 1)
HEADER = "ParameterName: AccessToken, ParameterValue: "
TOKEN = "QwErTyUiOp" * 5
MIXED = "a1B2c3D4e5F6g7H8i9J0"
HEX = "3f9a" * 8

SECRETS = {
    "parameter line": (HEADER, TOKEN),
    "json": ('"AccessToken": "', TOKEN, '",'),
    "typographic": ("“AccessToken”:“", TOKEN, "”"),
    "long random": ("“Whatever”: “", TOKEN, "”"),
    "aws id": ("key id ", "AKIA" + "QWERTYUIOP234567", " of the account"),
    "github": ("", "ghp_" + MIXED * 2),
    "gitlab": ("PRIVATE: ", "glpat-" + MIXED),
    "slack": ("", "xoxb-" + "123456789012-" + MIXED),
    "google": ("?key=", "AIza" + MIXED + "a1B2c3D4e5F6g7H", "&x=1"),
    "npm": ("", "npm_" + MIXED + "a1B2c3D4e5F6g7H8"),
    "twilio": ("", "SK" + HEX),
    "stripe": ("", "sk_live_" + MIXED),
    "jwt": ("", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9." + MIXED),
    "private key": ("-----BEGIN PRIVATE KEY-----", "\nMIIEv" + MIXED + "\n", "-----END PRIVATE KEY-----"),
    "userinfo": ("https://bob:", "s3cr3tpw", "@api.shed.test/x"),
    "basic": ("Authorization: Basic ", "Ym9iOmh1bnRlcjI="),
    "bearer": ("Authorization: Bearer ", MIXED),
    "curl user": ("curl https://api.shed.test -u bob:", "hunter2"),
    "curl token as user": ("curl -u ", MIXED, ": https://api.shed.test"),
    "curl bearer": ("curl --oauth2-bearer ", MIXED, " https://api.shed.test"),
    "cookie": ("Cookie: theme=dark; sid=", HEX),
    "set-cookie": ("Set-Cookie: session=", MIXED, "; Path=/; HttpOnly"),
    "password word": ('{"password": "', "hunter2", '"}'),
    "passphrase": ('{"password": "', "correct horse battery", '"}'),
    "form": ("user=bob&password=", "letmein", "&x=1"),
    "query": ("https://api.shed.test/x?api_key=", HEX, "&page=2"),
    "nested query": ("url=https://api.shed.test/x?token=", MIXED),
    "hex under a name": ('"api_key": "', HEX, '"'),
    "hex under key": ("key: ", HEX),
    "aws secret": ("aws_secret_access_key = ", "aB3/" * 10),
    "xml": ("<password>", "hunter2", "</password>"),
    "sentence": ("Your password is ", "hunter2", "."),
    "uuid as key": ('"apiKey": "', "6ba7b810-9dad-11d1-80b4-00c04fd430c8", '"'),
    "escaped json": ('"{\\"token\\": \\"', MIXED, '\\"}"'),
}

PERSONAL = {
    "mail": ("write to ", "mary.poppins@umbrella.co.uk", " today"),
    "iban": ("IBAN ", "NL18 RABO 0123 4598 76", "."),
    "card": ("card 4539 ", "", "1488 0343 6467"),
    "phone": ("call ", "+32 484 23 79 29", " now"),
    "local phone": ('"mobile": "', "0484 23 79 29", '"'),
    "belgian": ("INSZ ", "85.07.30-033.28"),
    "american": ("SSN ", "536-90-4399"),
    "dutch": ("BSN: ", "111222333"),
}

NO_SECRETS = [
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
    # hashes, ids, amounts, names, cursors
    "commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
    '"sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"',
    '"id": "6ba7b810-9dad-11d1-80b4-00c04fd430c8"',
    '"amount": 4539148803436467.25, "total": "1234567890.12"',
    '"id": 4539148803436467',
    '"created": 1700000000000, "snowflake": 109612104811129938',
    "x" * 10_000,
    "9" * 5_000,
    "listEnterpriseOrganizationRunnerApplicationsForRepository",
    '"next_page_token": "a1B2c3D4e5F6"',
    '"token_type": "bearer1234"',
    '"key": "v1_GET_PhotoSheetDetails"',
    # placeholders
    '"password": "string", "token": "<token>", "secret": "YOUR_API_KEY", "api_key": "{api_key}"',
    "Authorization: Bearer <access token>; Authorization: Basic authentication",
    "curl -u user:password -u consumer_key:consumer_secret https://api.shed.test",
    "curl -u YOUR_KEY: https://user:password@api.shed.test",
    'password: required, "password": ["is too short"], "password": "is invalid"',
    "Basic authentication, Bearer authentication and Token authentication",
    # data of no person
    "support@umbrella.co.uk, john.doe@example.com, jane@sampledata.co.uk, do-not-reply@umbrella.org",
    "NL91 ABNA 0417 1643 00 and DE89370400440532013000",
    "4111 1111 1111 1111, 4242424242424242, 5555555555554444",
    "+1 555 0100 123, +44 7700 900123",
    "123-45-6789",
    "from 2024-01-01 to 2024-12-31, version 10.20.30-123.45",
]


@pytest.mark.parametrize("parts", SECRETS.values(), ids=SECRETS)
def test_a_secret_is_replaced_and_nothing_around_it(parts: tuple[str, ...]) -> None:
    before, value, *after = parts
    clean, findings = without_secrets(Text("".join(parts)), PLACE)
    assert clean == Text(before + STAND_IN + "".join(after))
    assert [finding.message for finding in findings] == [f"what looks like a secret was replaced by `{STAND_IN}`"]
    assert value not in clean.raw
    assert without_secrets(clean, PLACE) == (clean, [])


@pytest.mark.parametrize("parts", PERSONAL.values(), ids=PERSONAL)
def test_data_of_a_person_is_replaced(parts: tuple[str, ...]) -> None:
    words = "".join(parts)
    clean, findings = without_secrets(Text(words), PLACE)
    assert [finding.code for finding in findings] == ["personal-data-replaced"]
    assert not parts[1] or parts[1] not in clean.raw
    assert without_secrets(clean, PLACE) == (clean, [])


@pytest.mark.parametrize("words", NO_SECRETS, ids=lambda words: words[:20])
def test_what_is_no_secret_stays(words: str) -> None:
    assert without_secrets(Text(words), PLACE) == (Text(words), [])


def test_the_stand_in_has_the_form_of_the_number() -> None:
    assert (
        replaced("+32 (0) 484 23 79 29; NL18 RABO 0123 4598 76").words == "+00 (0) 000 00 00 00; NL00 RABO 0000 0000 00"
    )


def test_a_number_stays_a_number() -> None:
    assert replaced('{"bsn": 111222333, "password": 48151623}').words == '{"bsn": 100000000, "password": 10000000}'


@pytest.mark.parametrize(
    "unit",
    ['"token": ', "password=", "a:", "<a>b", "-u a:b ", "+1 2", "4 ", "a@b.", "eyJaaaaaaaa.", "://a:", "NL00 ABCD "],
)
def test_the_steps_grow_with_the_text(unit: str) -> None:
    assert_steps_grow_with(unit.__mul__, replaced, 500)
