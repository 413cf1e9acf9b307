"""Tests that share what is slow to make run in one worker, and the paths that say so exist."""

from __future__ import annotations

import pytest
from xdist.scheduler import LoadScopeScheduling

from tests.conftest import ROOT, pytest_xdist_make_scheduler
from tests.together import ALONE, GROUPS, MODULES, group_of


@pytest.mark.parametrize(
    ("test", "group"),
    [
        ("tests/seeds/test_seeds.py::test_a[x@y]", "apis"),
        ("tests/report/test_report.py::test_b", "apis"),
        ("tests/mock_server/test_oauth.py::test_c[1]", "tests/mock_server/test_oauth.py"),
        ("tests/mock_server/test_schemathesis.py::test_d[1]", "tests/mock_server/test_schemathesis.py::test_d[1]"),
        ("tests/wording/test_columns.py::test_e", "tests/wording/test_columns.py::test_e"),
    ],
)
def test_a_test_is_in_the_group_of_its_path(test: str, group: str) -> None:
    assert group_of(test) == group


def test_every_path_is_there() -> None:
    assert [path for path in (*GROUPS, *MODULES, *ALONE) if not (ROOT / path).exists()] == []


def test_the_groups_decide_what_a_worker_gets(pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pytestconfig.option, "tx", ["popen"])
    scheduling = pytest_xdist_make_scheduler(pytestconfig, None)
    assert isinstance(scheduling, LoadScopeScheduling)
    assert scheduling._split_scope("tests/client/test_logins.py::test_a") == "clients"
