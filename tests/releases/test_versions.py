"""Steps, the next version, and which of them each package takes."""

from __future__ import annotations

import pytest

from codegen.compare.compare import SpecRevision, compare
from codegen.releases.history import History, Release
from codegen.releases.packages import proposals, version_of
from codegen.releases.versions import StepName, next_version
from codegen.targets.python.python_files import PYTHON
from codegen.targets.registry import TARGETS
from codegen.targets.templating import Templates
from codegen.targets.validators.validators_files import VALIDATORS
from tests.compare.labelled import labelled
from tests.targets.sample_specs import yard


def _release(versions: dict[str, str]) -> Release:
    return Release(date="2026-06-01", since="HEAD", base="", versions=versions, changes=())


@pytest.mark.parametrize(
    ("current", "step", "after"),
    [
        ("1.4.2", "major", "2.0.0"),
        ("1.4.2", "minor", "1.5.0"),
        ("1.4.2", "patch", "1.4.3"),
        ("1.4.2", "none", "1.4.2"),
        ("0.4.2", "major", "0.5.0"),
        ("0.4.2", "minor", "0.4.3"),
        ("0.4.2", "patch", "0.4.3"),
    ],
)
def test_the_next_version(current: str, step: StepName, after: str) -> None:
    assert next_version(current, step) == after


def test_a_version_that_is_no_three_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="three numbers"):
        next_version("1.0rc1", "major")


def _proposed(name: str) -> dict[str, tuple[str, str]]:
    """Step and next version of each package by the changes of a labelled pair; both are at 1.4.2."""
    older, newer = labelled(name).pair()
    changes = compare(SpecRevision(name="older", spec=older), SpecRevision(name="newer", spec=newer))
    versions = dict.fromkeys((target.name for target in TARGETS), "1.4.2")
    all_proposals = proposals(older, newer, changes, TARGETS, versions, Templates())
    return {proposal.package.rpartition("-")[2]: (proposal.step, proposal.next) for proposal in all_proposals}


@pytest.mark.parametrize(
    ("pair", "client", "validators"),
    [
        ("length-shorter", "major", "major"),  # what was sent is refused now, and the check says so
        ("field-added-optional", "minor", "minor"),
        ("description-changed", "patch", "none"),  # the words stand in the client's docstrings, and nowhere else
        ("path-moved", "major", "none"),  # a payload has no path
        ("operation-added", "minor", "none"),
        ("error-text-changed", "patch", "none"),
        ("nothing-changed", "none", "none"),
        ("only-the-source-moved", "none", "none"),
    ],
)
def test_each_package_steps_by_what_reaches_it(pair: str, client: str, validators: str) -> None:
    steps = {"major": "2.0.0", "minor": "1.5.0", "patch": "1.4.3", "none": "1.4.2"}
    assert _proposed(pair) == {"client": (client, steps[client]), "validators": (validators, steps[validators])}


def test_only_packages_have_versions() -> None:
    assert [target.name for target in TARGETS if target.package] == ["python", "validators"]


RELEASED = History(releases=(_release({"yard-client": "0.3.0"}), _release({"yard-validators": "0.2.0"})))


@pytest.mark.parametrize(
    ("stated", "history", "version"),
    [
        ({}, History(), "0.1.0"),
        ({}, RELEASED, "0.3.0"),
        ({"python": "1.0.0"}, RELEASED, "1.0.0"),
        ({"python": "0.2.9"}, RELEASED, "0.3.0"),
        ({"python": "0.10.0"}, RELEASED, "0.10.0"),
        ({"validators": "1.0.0"}, RELEASED, "0.3.0"),
    ],
)
def test_a_version_is_the_greater_of_stated_and_released(
    stated: dict[str, str], history: History, version: str
) -> None:
    assert version_of(PYTHON, yard(), stated, history) == version


def test_a_package_that_a_release_left_out_keeps_its_version() -> None:
    assert version_of(VALIDATORS, yard(), {}, RELEASED) == "0.2.0"
