"""Which tests run in one worker: those that share what takes seconds to make, or a program that bears one user.

By path, because the process that hands tests out knows nothing else of them: the marks of xdist (``xdist_group``) are
lost with pytest 9.2.
"""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

# The beginning of a path, and the group that the tests below it are in; the first that fits counts.
GROUPS = {
    "tests/seeds/": "apis",  # the APIs of this repository, compiled once
    "tests/report/test_report.py": "apis",
    "tests/snapshots/": "snapshots",
    "tests/client/": "clients",
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
# Takes minutes for each API, and shares nothing.
ALONE = ("tests/mock_server/test_schemathesis.py",)


def group_of(test: str) -> str:
    """Return the group of a test by its id; a test without one is a group of its own."""
    path = test.partition("::")[0]
    if path.startswith(ALONE):
        return test
    named = next((group for beginning, group in GROUPS.items() if path.startswith(beginning)), None)
    return named or (path if path.startswith(MODULES) else test)


class Scheduling(LoadScopeScheduling):
    """Hands out one group after the other, those of many tests first."""

    def _split_scope(self, nodeid: str) -> str:
        return group_of(nodeid)
