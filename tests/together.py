"""Which tests run in one worker: those that share what takes seconds to make, or a program that bears one user.

By path, because the process that hands tests out knows nothing else of them: the marks of xdist (``xdist_group``) are
lost with pytest 9.2.
"""

from __future__ import annotations

from collections import Counter

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

# The beginning of a path, and the group that the tests below it are in; the first that fits counts.
GROUPS = {
    "tests/seeds/": "apis",  # the APIs of this repository, compiled once
    "tests/report/test_report.py": "apis",
    "tests/snapshots/": "snapshots",
    "tests/client/": "clients",
    "tests/targets/python/test_client_package.py": "types",  # what mypy knows of the libraries
    "tests/cli/test_readme.py": "types",
    "tests/mock_server/test_dockerfile.py": "wheel",
    "tests/cli/test_wheel.py": "wheel",
    "tests/cli/test_install.py": "wheel",
    "tests/acceptance/linting/test_recorded_answers.py": "openapi-core",
    "tests/acceptance/linting/": "linting",
    "tests/acceptance/consumers/": "consumers",
    "tests/acceptance/test_reference_page.py": "browser",
    "tests/acceptance/test_collections.py": "collections",
}
# Below these each module is a group: its tests share servers, packages or documents.
MODULES = (
    "tests/mock_server/",
    "tests/targets/python/",
    "tests/targets/openapi/test_documents_of_the_apis.py",
)
# Below these the tests of one parameter are a group, such as the pages of one dialect.
PARAMETERS = ("tests/hostile/test_hostile_pages.py",)
# Takes minutes for each API, and shares nothing.
ALONE = ("tests/mock_server/test_schemathesis.py",)


# Modules with tests that take seconds: begun early, so that no worker waits for one of them at the end.
LONG = (
    "tests/build/test_install.py",
    "tests/fetch/test_fetch.py",
    "tests/fetch/test_misbehaving_sites.py",
    "tests/interpret/found/test_growth.py",
    "tests/lint/test_lint.py",
    "tests/spec/test_round_trip.py",
    "tests/targets/validators/test_package.py",
    "tests/test_language.py",
    "tests/test_layout.py",
    "tests/test_names.py",
    "tests/wording/test_hostile.py",
    "tests/writing/test_writer.py",
)
# So many tests of one module that nothing else groups go to a worker at once: each hand-over takes both processes a
# moment, and counting what was handed out grows with the number of groups.
AT_ONCE = 8
FAST = "not slow"  # what `make test` asks for; tests that take minutes are handed out one by one


def group_of(test: str) -> str:
    """Return the group of a test by its id; a test without one is a group of its own."""
    path = test.partition("::")[0]
    if path.startswith(ALONE):
        return test
    if path.startswith(PARAMETERS):
        return path + test[test.find("[") :]
    named = next((group for beginning, group in GROUPS.items() if path.startswith(beginning)), None)
    return named or (path if path.startswith(MODULES) else test)


class Scheduling(LoadScopeScheduling):
    """Hands out one group after the other, those of many tests first."""

    def __init__(self, config: pytest.Config, log: Producer | None = None) -> None:
        super().__init__(config, log)
        self._at_once = AT_ONCE if config.option.markexpr == FAST else 1
        self._groups: dict[str, str] = {}
        self._sizes: Counter[str] = Counter()  # by path, of the tests that are no group yet

    def schedule(self) -> None:
        """As usual, with what takes long next in the queue."""
        super().schedule()
        for group in [group for group in self.workqueue if group.startswith(LONG)]:
            self.workqueue.move_to_end(group, last=False)

    def _split_scope(self, nodeid: str) -> str:
        if nodeid not in self._groups:
            self._groups[nodeid] = self._group(nodeid)
        return self._groups[nodeid]

    def _group(self, test: str) -> str:
        group, path = group_of(test), test.partition("::")[0]
        if group != test or self._at_once == 1 or path.startswith(ALONE):
            return group
        self._sizes[path] += 1
        return f"{path} {(self._sizes[path] - 1) // self._at_once}"

    def mark_test_complete(self, node: WorkerController, item_index: int, duration: float = 0) -> None:
        """As usual, and forget the group when all of it is done: the rest is counted after each test."""
        super().mark_test_complete(node, item_index, duration)
        group = self._split_scope(self.registered_collections[node][item_index])
        if all(self.assigned_work[node][group].values()):
            del self.assigned_work[node][group]
