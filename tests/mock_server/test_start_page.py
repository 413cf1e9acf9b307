"""The page at the top of a stand-in: for a browser on this machine; whoever calls the API sees nothing of it."""

from __future__ import annotations

import html
import re
import shlex

import httpx2
import msgspec
import pytest

from codegen.mock_server.options import Options
from codegen.spec.model import ErrorCase
from codegen.text import Text
from tests.hangs import HANGS
from tests.mock_server.running import Caller, running, spec_of
from tests.targets.sample_specs import planner

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


def top(caller: Caller, **headers: str) -> httpx2.Response:
    port = httpx2.URL(caller.url).port
    return httpx2.get(f"http://127.0.0.1:{port}/", headers=BROWSER | headers, trust_env=False, timeout=HANGS)


def commands(page: str) -> list[list[str]]:
    """Return the commands that the page shows, as a shell would read them."""
    return [shlex.split(html.unescape(match)) for match in re.findall(r"<code>(curl .*?)</code>", page)]


def answer_to(command: list[str]) -> httpx2.Response:
    """Return the answer to a command, which curl would make of it as well."""
    options = _options(command[2:])
    user, _, password = dict(options).get("-u", "").partition(":")
    headers = [tuple(value.split(": ", 1)) for flag, value in options if flag == "-H"]
    fields = [tuple(value.split("=", 1)) for flag, value in options if flag == "--form-string"]
    files = [(value.split("=", 1)[0], ("example.txt", b"")) for flag, value in options if flag == "-F"]
    method = "HEAD" if ("-I", "") in options else dict(options).get("-X", "GET")
    body = {"files": files, "data": dict(fields)} if files else {"content": dict(options).get("-d")}
    with httpx2.Client(auth=(user, password) if user else None, trust_env=False) as http:
        return http.request(method, command[1], headers=headers, **body)


def _options(words: list[str]) -> list[tuple[str, str]]:
    """Return the options of curl with their values, empty for those without."""
    results, rest = [], iter(words)
    for word in rest:
        results.append((word, "" if word in ("-g", "-I") else next(rest)))
    return results


@pytest.mark.parametrize("api", ["bouwsoft", "payandbill", "previsto"])
def test_each_resource_is_shown_with_a_command_that_works(api: str) -> None:
    with running(api, Options(records=2)) as caller:
        page = top(caller)
        shown = commands(page.text)
        assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert len(shown) == len(caller.stand_in.tables)
        assert {answer_to(command).status_code for command in shown[:10]} == {200}


def test_every_documented_error_is_on_the_page(bouwsoft: Caller) -> None:
    page = html.unescape(top(bouwsoft).text)
    assert [case.description for case in spec_of("bouwsoft").errors if (case.description or "") not in page] == []


def test_nothing_on_the_page_comes_from_elsewhere(payandbill: Caller) -> None:
    page = top(payandbill).text
    assert not re.search(r"<(script|link|img|iframe)|\bsrc=|@import|url\(", page)
    assert "default-src 'none'" in page


def test_words_of_a_page_are_words_there_too() -> None:
    hostile = "<script>alert(1)</script>\u202e"
    spec = planner()
    title = msgspec.structs.replace(spec.api, title=Text(hostile))
    errors = [ErrorCase(status=400, description=hostile)]
    with running(msgspec.structs.replace(spec, api=title, errors=errors), Options(records=0)) as caller:
        page = top(caller).text
    assert "<script" not in page
    assert "\u202e" not in page
    assert page.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 3


@pytest.mark.parametrize("headers", [{"Accept": "*/*"}, {"Host": "elsewhere.example"}])
def test_no_other_caller_is_shown_what_admits_a_call(previsto: Caller, headers: dict[str, str]) -> None:
    assert top(previsto, **headers).status_code == 401
