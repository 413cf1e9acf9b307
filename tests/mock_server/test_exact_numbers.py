"""Numbers come back with the digits that they were sent with, as money must."""

from __future__ import annotations

import re

import pytest

from tests.mock_server.running import Caller

AMOUNTS = ["1234567890123456.78", "0.1", "16", "16.25", "-99999999999999999.99", "0.12345678901234567"]


@pytest.mark.parametrize("amount", AMOUNTS)
def test_an_amount_in_json_comes_back_as_it_was_sent(previsto: Caller, amount: str) -> None:
    body = f'{{"contactId": "cont-1", "accountId": "acct-1", "location": [10.5, {amount}]}}'
    response = previsto.http.post("/assignments", content=body, headers={"Content-Type": "application/json"})
    assert response.is_success, response.text
    for text in (response.text, previsto.get(f"/assignments/{response.json()['id']}").text):
        assert f'"location":[10.5,{amount}]' in text


@pytest.mark.parametrize("amount", AMOUNTS)
def test_an_amount_in_a_form_comes_back_as_it_was_sent(previsto: Caller, amount: str) -> None:
    sent = {"contactId": "cont-1", "startDate": "2026-05-07", "currency": "EUR", "amount": amount}
    response = previsto.http.post("/agreements", data=sent)
    assert response.is_success, response.text
    read = previsto.get(f"/agreements/{response.json()['id']}")
    assert re.search(rf'"amount":{re.escape(amount)}[,}}]', read.text), read.text


@pytest.mark.parametrize("amount", AMOUNTS)
def test_an_amount_that_is_assigned_is_kept(bouwsoft: Caller, amount: str) -> None:
    response = bouwsoft("POST", "/Products", columns=f"description='x',price_cost={amount}")
    assert response.status_code == 201, response.text
    key = response.json()["RecordChanges"][0]["id"]
    read = bouwsoft.get(f"/Products/{key}")
    assert re.search(rf'"price_cost":{re.escape(amount)}[,}}]', read.text)


def test_a_number_that_no_float_can_hold_is_refused(previsto: Caller) -> None:
    answer = previsto.http.post("/assignments", content='{"a": 1e400}', headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
