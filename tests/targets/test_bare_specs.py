"""A spec that says next to nothing still makes files that parse."""

from __future__ import annotations

import pytest

from codegen.spec.canonical import convert
from codegen.spec.model import Spec
from codegen.targets.registry import TARGETS
from codegen.targets.target import Target
from codegen.targets.templating import Templates
from codegen.writing.checking import check_files
from tests.hostile.hostile_checks import parsed

_BARE = {
    "api": {"id": "shed", "title": "The Shed API"}, "servers": [{"url": "https://shed.test"}],
    "conventions": {}, "models": {}, "errors": [],
}  # fmt: skip
_CALL = {
    "method": "GET", "path": "/ping", "resource": "ping", "action": "call", "documented": "page",
    "responses": {"200": {"body": "none"}},
}  # fmt: skip


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("operations", [{}, {"ping.call": _CALL}], ids=["no call", "a call without a model"])
def test_a_spec_without_models_makes_files_that_parse(target: Target, operations: dict[str, object]) -> None:
    spec = convert({**_BARE, "operations": operations}, Spec)
    files = target.emit(spec, Templates()).files
    assert check_files(files) == []
    for path, text in files.items():
        parsed(path, text)
