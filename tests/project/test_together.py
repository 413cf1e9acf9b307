"""Tests that share what is slow to make run in one worker, and the paths that say so exist."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

from tests.conftest import ROOT, pytest_xdist_make_scheduler
from tests.together import ALONE, AT_ONCE, FAST, GROUPS, LONG, MODULES, PARAMETERS, Scheduling, group_of


@pytest.mark.parametrize(
    ("test", "group"),
    [
        ("tests/seeds/test_seeds.py::test_a[x@y]", "apis"),
        ("tests/report/test_report.py::test_b", "apis"),
        ("tests/mock_server/test_oauth.py::test_c[1]", "tests/mock_server/test_oauth.py"),
        ("tests/mock_server/test_schemathesis.py::test_d[1]", "tests/mock_server/test_schemathesis.py::test_d[1]"),
        ("tests/wording/test_columns.py::test_e", "tests/wording/test_columns.py::test_e"),
        ("tests/hostile/test_hostile_pages.py::test_f[xojo]", "tests/hostile/test_hostile_pages.py[xojo]"),
    ],
)
def test_a_test_is_in_the_group_of_its_path(test: str, group: str) -> None:
    assert group_of(test) == group


def test_every_path_is_there() -> None:
    assert [path for path in (*GROUPS, *MODULES, *PARAMETERS, *ALONE, *LONG) if not (ROOT / path).exists()] == []


def test_the_groups_decide_what_a_worker_gets(pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pytestconfig.option, "tx", ["popen"])
    scheduling = pytest_xdist_make_scheduler(pytestconfig, None)
    assert isinstance(scheduling, LoadScopeScheduling)
    assert scheduling._split_scope("tests/client/test_logins.py::test_a") == "clients"


class Worker:
    """Takes tests by their numbers."""

    shutting_down = False
    gateway = SimpleNamespace(id="gw")

    def __init__(self) -> None:
        self.numbers: list[int] = []

    def send_runtest_some(self, numbers: list[int]) -> None:
        self.numbers += numbers

    def shutdown(self) -> None:
        self.shutting_down = True


def scheduled(config: pytest.Config, tests: list[str], expression: str) -> tuple[Any, list[Worker]]:
    """Return a scheduling of two workers that handed out its first groups."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(config.option, "tx", ["popen", "popen"])
        patch.setattr(config.option, "markexpr", expression)
        patch.setattr(config.option, "loadscopereorder", True)
        scheduling: Any = Scheduling(config)
        workers = [Worker(), Worker()]
        for worker in workers:
            scheduling.add_node(worker)
            scheduling.add_node_collection(worker, tests)
        scheduling.schedule()
    return scheduling, workers


def run_all(scheduling: Any, workers: list[Worker], tests: list[str]) -> None:
    done: set[int] = set()
    while len(done) < len(tests):
        for worker in workers:
            for number in [number for number in worker.numbers if number not in done][:1]:
                done.add(number)
                scheduling.mark_test_complete(worker, number)


@pytest.mark.parametrize("expression", [FAST, "slow"])
def test_every_test_is_handed_out_once_and_nothing_is_left(pytestconfig: pytest.Config, expression: str) -> None:
    modules = ("a/test_a.py", "tests/client/test_b.py", "c/test_c.py", *LONG)
    tests = [f"{path}::test_{number}" for path in modules for number in range(2 * AT_ONCE + 3)]
    scheduling, workers = scheduled(pytestconfig, tests, expression)
    run_all(scheduling, workers, tests)
    assert sorted(workers[0].numbers + workers[1].numbers) == list(range(len(tests)))
    assert scheduling.tests_finished
    assert not any(scheduling.assigned_work.values()), "groups that are done are counted on"


def test_tests_of_a_module_come_a_few_at_once_and_slow_ones_alone(pytestconfig: pytest.Config) -> None:
    tests = [f"a/test_a.py::test_{number}" for number in range(3 * AT_ONCE)]
    _, fast = scheduled(pytestconfig, tests, FAST)
    assert fast[0].numbers[:AT_ONCE] == list(range(AT_ONCE))
    _, slow = scheduled(pytestconfig, tests, "slow")
    assert slow[0].numbers[:2] == [0, 2]


def test_what_takes_long_is_next_after_the_first_groups(pytestconfig: pytest.Config) -> None:
    tests = [f"a/test_{module}.py::test" for module in range(9)] + [f"{LONG[0]}::test"]
    scheduling, _ = scheduled(pytestconfig, tests, FAST)
    assert next(iter(scheduling.workqueue)).startswith(LONG[0])
