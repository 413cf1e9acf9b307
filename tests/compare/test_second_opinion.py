"""A second opinion: Redocly's ``diff`` on the OpenAPI documents of the labelled pairs; disagreements are explained."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.targets.openapi.openapi_files import OPENAPI
from codegen.targets.templating import Templates
from tests.acceptance.linting.tools import linter, run
from tests.compare.labelled import NAMES, labelled

_DEFAULT = "the tool takes a default for wording; here, what is not sent means something else"
_ONLY_WORDS = "OpenAPI has no place for it but the words of a description"
_NO_PLACE = "the document does not say it, so the two documents are one"
_EXTENSION = "it is an extension (x-…) in the document, and the tool takes those for wording"
_RANGE = "a status of its own takes the place of a range (4XX) in the document; the tool sees the range go"
_SEMVER = "the tool takes it for a patch; semver.org has a minor step for it, and whoever writes gains by it"
_NAME_IN_CODE = "the name does not travel, so the tool is right for the wire; generated code is called by it"
_FOR_CALLERS = "the tool takes it for wording; callers need no credentials any longer"

# The name of a pair: the step that the tool asks for, and why it is another than ours.
EXPLAINED = {
    "call-auth-dropped": ("patch", _FOR_CALLERS),
    "call-auth-said-again": (
        "major",
        "the tool compares the words at a call, not what the call needs",
    ),
    "call-deprecated": ("patch", "semver.org: a minor step when something is marked as deprecated"),
    "call-server-moved": ("patch", "the tool takes servers for wording; calls to the old one fail"),
    "default-changed": ("patch", _DEFAULT),
    "default-told": ("patch", _DEFAULT),
    "enum-value-new-open": ("none", "an open enum is any string in the document, for its values cannot be relied on"),
    "enum-values-reordered": ("patch", "the tool compares the list as it is written; its order says nothing"),
    "error-added": ("major", _RANGE),
    "error-status-added": ("major", _RANGE),
    "error-status-removed-from-one-call": (
        "major",
        "the tool takes every status that goes for a break; here other calls still answer it",
    ),
    "error-text-changed": ("minor", "the document's example is named by the text, so one goes and another comes"),
    "field-deprecated": ("patch", "semver.org: a minor step when something is marked as deprecated"),
    "field-no-longer-required": ("patch", _SEMVER),
    "field-required-stated": ("none", "in OpenAPI, not required and not said are the same"),
    "filter-operator-gone": ("patch", _ONLY_WORDS),
    "filter-operator-new": ("patch", _ONLY_WORDS),
    "format-told": ("major", "the tool takes a format for a limit; no output here rejects a value because of it"),
    "key-changed": ("none", _NO_PLACE),
    "link-changed": ("patch", _EXTENSION),
    "model-added": ("patch", "no call uses the model yet; generated packages have a class more"),
    "model-no-longer-sent": ("none", _NO_PLACE),
    "model-removed": (
        "minor",
        "the other record has all properties of this one, which is what the tool compares",
    ),
    "model-renamed": ("patch", _NAME_IN_CODE),
    "only-the-source-moved": ("patch", "the extensions x-origin and x-documented tell the source; that is no change"),
    "page-size-default-changed": ("none", _NO_PLACE),
    "page-size-maximum-lowered": ("none", _NO_PLACE),
    "parameter-default-changed": ("patch", _DEFAULT),
    "parameter-maximum-raised": ("patch", _SEMVER),
    "path-hole-renamed": ("patch", _NAME_IN_CODE),
    "rate-limit-lower": ("patch", _ONLY_WORDS),
    "rate-limit-told": ("patch", _ONLY_WORDS),
    "request-no-longer-partial": ("patch", _ONLY_WORDS),
    "scope-removed": ("none", "the tool does not compare scopes; a login that asks for this one fails"),
    "status-shared": ("major", _RANGE),
    "token-address-moved": ("patch", "the tool takes the address for wording; a login at the old one fails"),
    "unit-changed": ("patch", _EXTENSION),
}


@pytest.fixture(scope="session")
def redocly() -> Path:
    """Provide the tool, at the version that lints the documents too."""
    return linter("redocly")


def _step(redocly: Path, name: str, folder: Path) -> str:
    """Return what the tool says of the documents of one pair."""
    templates = Templates(folder / "none")
    for side, spec in zip(("older", "newer"), labelled(name).pair(), strict=True):
        document = OPENAPI.emit(spec, templates).files["openapi.json"]
        (folder / f"{side}.json").write_text(document, "utf-8")
    done = run(redocly, "diff", "older.json", "newer.json", "--format", "json", "--fail-on", "none", cwd=folder)
    assert done.returncode == 0, done.stderr
    return str(json.loads(done.stdout).get("bump", "none"))


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_the_tool_concludes_the_same_or_the_difference_is_explained(redocly: Path, name: str, tmp_path: Path) -> None:
    ours, theirs = labelled(name).step, _step(redocly, name, tmp_path)
    expected, why = EXPLAINED.get(name, (ours, ""))
    assert theirs == expected, why
    assert (theirs != ours) == (name in EXPLAINED), "a disagreement that is none"


def test_every_explained_pair_is_there() -> None:
    assert set(EXPLAINED) <= set(NAMES)
    assert all(why for _, why in EXPLAINED.values())
