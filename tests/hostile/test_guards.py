"""Each guard is what keeps something out: with the guard taken away, the probe that passes now fails.

One probe a guard. ``test_encoders.py`` does the same for encoders.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx2
import pytest

from codegen.diagnostics.finding import BadInput, visible
from codegen.dialects.dialect import Dialect
from codegen.dialects.fieldinfo import read_answer
from codegen.dialects.generic import GENERIC
from codegen.documents.read import read_page
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.fetch import addresses
from codegen.fetch import run as fetch_run
from codegen.fetch.network import PinnedTransport
from codegen.fetch.plan import Plan
from codegen.interpret import example_json
from codegen.releases import changelog
from codegen.sources.folder import read_pages
from codegen.sources.page import MEDIA_TYPES, Page
from codegen.targets.shared.patterns import refusal
from codegen.writing import plan
from codegen.writing.checking import check_files
from codegen.writing.paths import refuse_paths
from tests.conftest import ROOT
from tests.diagnostics.bad_input import compiled
from tests.fetch import test_hostile_servers as network
from tests.hostile.hostile_checks import unseen
from tests.interpret.found import test_trusted_servers as servers
from tests.tiny_workspace import TinyWorkspace

LISTED = ({"file": "tool.md", "url": "https://d.test/x"}, 1)
SECRET = "ghp_" + "a1B2c3D4e5F6g7H8i9J0"
Probe = Callable[[Path], None]


def page(content: str, suffix: str = ".md") -> Page:
    return Page(f"pages/x{suffix}", "https://d.test/x", MEDIA_TYPES[suffix], content, "")


def no_secret_in_facts(_: Path) -> None:
    dialect: Dialect = GENERIC
    assert SECRET not in repr(dialect.read(read_page(page(f"# X\n\nUse {SECRET}.\n"), Vocabulary())))


def no_secret_in_field_information(_: Path) -> None:
    assert SECRET not in repr(read_answer("f", "A", f'[{{"name": "{SECRET}"}}]'.encode()).facts)


def no_half_character(_: Path) -> None:
    try:
        facts = read_answer("f", "A", b'[{"name": "\\ud800"}]')
    except BadInput:
        return
    facts.facts[0].cells["name"].text.raw.encode("utf-8")


def no_page_without_end(_: Path) -> None:
    assert not read_page(page("<p>x" * 3_500, ".html"), Vocabulary()).blocks


def no_spans_without_end(_: Path) -> None:
    rows = "<tr><td rowspan=65534>a</td></tr>" * 400
    (table,) = read_page(page(f"<table>{rows}</table>", ".html"), Vocabulary()).blocks
    assert sum(len(row.cells) for row in table.rows) <= 21_000


def no_credentials_for_other_servers(folder: Path) -> None:
    servers.test_only_servers_of_the_settings_get_credentials("https://evil.test", False, folder)


def no_pattern_that_hangs(_: Path) -> None:
    assert refusal("(a+)+$")


def no_file_outside(_: Path) -> None:
    assert refuse_paths({"../x": "", "/etc/x": ""})


def no_file_through_a_link(folder: Path) -> None:
    (folder / "python").symlink_to(folder.parent)
    assert plan.refuse_links(folder, ["python/a.py"])


def no_hidden_character_in_a_file(_: Path) -> None:
    assert check_files({"a.md": "a\u202eb\n"})


def no_file_that_does_not_parse(_: Path) -> None:
    assert check_files({"a.py": "x = \n"})


def no_page_of_more_bytes(folder: Path) -> None:
    TinyWorkspace(folder)
    shed = folder / "specs" / "shed"
    for page_file in (shed / "pages").glob("*.md"):
        os.truncate(page_file, 20_000_001)
    assert "page-too-large" in {about.code for about in read_pages(shed)[1]}


def no_number_of_thousands_of_digits(_: Path) -> None:
    try:
        read_answer("f", "A", b'[{"name": "a", "length": ' + b"9" * 1_500 + b"}]")
    except BadInput:
        return
    raise AssertionError("it was read")


def no_address_with_credentials(_: Path) -> None:
    assert addresses.problem_of("https://user:word@docs.test/x")


def no_deep_example(_: Path) -> None:
    try:
        example_json.read_printed("[" * 200 + "]" * 200)
    except example_json.UnreadableError:
        return
    raise AssertionError("it was read")


def no_hidden_character_on_a_terminal(_: Path) -> None:
    assert unseen(visible("a\u202eb\x1b[2K")) == set()


def no_page_of_a_million_values(_: Path) -> None:
    assert not read_page(page("```json\n[0" + ",0" * 41_000 + "]\n```\n"), Vocabulary()).blocks


def no_run_without_end(folder: Path) -> None:
    with patch("codegen.build.time_limit.LONGEST", -1.0):
        assert "run-too-long" in {one.code for one in compiled(folder)}


def no_list_of_pages_without_end(folder: Path) -> None:
    with patch("codegen.sources.folder.MOST_PAGES", 0):
        TinyWorkspace(folder)
        assert read_pages(folder / "specs" / "shed")[0] == []


def no_body_without_end(_: Path) -> None:
    async def large() -> AsyncIterator[bytes]:
        yield b"x" * (network.HASTY.largest + 1)

    assert network.problem(network.fetched(network.served(large)[0]))[0] == "fetch-too-large"


def no_fetch_without_end(_: Path) -> None:
    network.test_a_whole_run_has_a_limit_of_bytes_and_of_seconds()


def no_name_that_leads_inwards(_: Path) -> None:
    network.test_a_name_that_leads_inwards_gets_no_call()


def no_name_that_leads_elsewhere_later(_: Path) -> None:
    network.test_a_name_that_leads_elsewhere_the_second_time_is_asked_where_it_led_first()


def no_redirect_to_another_server(_: Path) -> None:
    run = object.__new__(fetch_run._Run)
    run._plan = Plan(pages=(), captured=(), index=None, allowed=("https://docs.test/",), most=9)
    run._met = {}
    assert run._elsewhere("https://docs.test/x", "http://10.0.0.1/x")


def no_live_words_in_pull_requests(_: Path) -> None:
    assert "@team" not in changelog.inert("@team")


async def looked_up_anew(transport: PinnedTransport, host: str, _: object) -> list[str]:
    return await transport._look_up(host)


async def read_whole(response: httpx2.Response, *_: object) -> bytes:
    return b"".join([chunk async for chunk in response.aiter_bytes()])


GUARDS: dict[str, tuple[Probe, str, Any]] = {
    "secrets of pages": (no_secret_in_facts, "codegen.dialects.dialect.without_secrets_in", lambda document: document),
    "secrets of field information": (
        no_secret_in_field_information, "codegen.dialects.fieldinfo.without_secrets", lambda text, _: (text, []),
    ),
    "half characters": (
        no_half_character, "codegen.dialects.fieldinfo._HALF_CHARACTER", re.compile("(?!)"),
    ),
    "limits of pages": (no_page_without_end, "codegen.documents.read.refused_source", lambda *_, **__: None),
    "limit of spans": (no_spans_without_end, "codegen.documents.html.reader.MOST_SPREAD", 10**9),
    "values of examples": (
        no_page_of_a_million_values, "codegen.documents.read.within_limits", lambda _, document: document,
    ),
    "time of a run": (no_run_without_end, "codegen.build.time_limit.TimeLimit.check", lambda _: None),
    "number of pages": (
        no_list_of_pages_without_end, "codegen.sources.folder._FolderReader._entries", lambda _: iter([LISTED]),
    ),
    "size of bodies": (no_body_without_end, "codegen.fetch.client.read_body", read_whole),
    "whole runs of fetch": (no_fetch_without_end, "codegen.fetch.budget.Budget.over", ""),
    "addresses of names": (
        no_name_that_leads_inwards, "codegen.fetch.network.problem_of_addresses", lambda _: "",
    ),
    "pinned names": (
        no_name_that_leads_elsewhere_later, "codegen.fetch.network.PinnedTransport._addresses", looked_up_anew,
    ),
    "redirects": (no_redirect_to_another_server, "codegen.fetch.run._Run._elsewhere", lambda *_: ""),
    "live words": (no_live_words_in_pull_requests, "codegen.releases.changelog.inert", lambda words: words),
    "servers": (
        no_credentials_for_other_servers, "codegen.interpret.operations.withhold_credentials", lambda *_: None,
    ),
    "patterns": (no_pattern_that_hangs, "codegen.targets.shared.patterns._may_explode", lambda *_: False),
    "paths": (no_file_outside, "codegen.writing.paths.fault", lambda _: ""),
    "links on the disk": (no_file_through_a_link, "codegen.writing.plan.refuse_links", lambda *_: []),
    "characters of files": (no_hidden_character_in_a_file, "codegen.writing.checking.hidden_in", lambda *_: ()),
    "files that parse": (no_file_that_does_not_parse, "codegen.writing.checking.problem_in", lambda *_: None),
    "bytes of pages": (no_page_of_more_bytes, "codegen.sources.folder.LARGEST", 10**12),
    "digits of numbers": (no_number_of_thousands_of_digits, "codegen.dialects.fieldinfo.MOST_DIGITS", 10**6),
    "addresses of pages": (no_address_with_credentials, "codegen.fetch.addresses.problem_of", lambda _: ""),
    "depth of examples": (no_deep_example, "codegen.interpret.example_json._too_deep", lambda _: False),
    "the terminal": (no_hidden_character_on_a_terminal, "codegen.diagnostics.finding.is_visible", lambda _: True),
}  # fmt: skip


# What guards by another that has a probe, or is no guard of what comes from outside.
BEHIND = {
    "refuse_paths": "fault", "check_files": "hidden_in", "check_file": "hidden_in", "visible": "is_visible",
    "refusal": "_may_explode", "MOST_TAGS": "refused_source", "MOST_LINES": "refused_source",
    "MOST_CALLS": "refused_source", "MOST_MARKS": "refused_source", "MOST_BLOCKS": "within_limits",
    "MOST_CELLS": "within_limits", "MOST_VALUES": "within_limits", "MOST_PAGES": "_entries",
}  # fmt: skip
GUARDING = re.compile(
    r"refuse_\w+|refused_\w+|refusal|without_secrets\w*|withhold_\w+|within_limits|visible|is_visible|hidden_in"
    r"|problem_(?:of|in)\w*|fault|check_files?|MOST_[A-Z]+"
)
ELSEWHERE = ("codegen/targets/encoders/", "codegen/mock_server/", "codegen/lint/")  # encoders have their own test


def test_every_guard_of_the_program_has_a_probe() -> None:
    """Guards are found in the sources by how they are called, so that a new one cannot be forgotten."""
    guards: set[str] = set()
    for path in (ROOT / "codegen").rglob("*.py"):
        if not path.relative_to(ROOT).as_posix().startswith(ELSEWHERE):
            guards.update(filter(GUARDING.fullmatch, _defined(ast.parse(path.read_bytes()))))
    probed = {guard.rpartition(".")[2] for _, guard, _ in GUARDS.values()}
    assert guards - probed - set(BEHIND) == set()
    assert set(BEHIND.values()) <= probed
    assert set(BEHIND) <= guards, "a guard that is listed is gone"


def _defined(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name


@pytest.mark.parametrize("name", GUARDS)
def test_the_guard_keeps_it_out(name: str, tmp_path: Path) -> None:
    GUARDS[name][0](tmp_path)


@pytest.mark.parametrize("name", GUARDS)
def test_without_the_guard_the_probe_fails(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    probe, guard, nothing = GUARDS[name]
    monkeypatch.setattr(guard, nothing)
    with pytest.raises((AssertionError, UnicodeEncodeError)):
        probe(tmp_path)
