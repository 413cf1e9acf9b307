"""What a page said in a sentence and says in a table now is no change: only where it is said has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.build.pipeline import compile_api
from codegen.compare.changes import Change
from codegen.compare.compare import SpecRevision, compare
from codegen.config.workspace import find_workspace
from tests.tiny_workspace import TinyWorkspace

SETTINGS = """\
title = "The Aviary API"
dialect = "generic"

[[servers]]
url = "https://api.aviary.test"
"""
HEAD = "# Owls\n\n## List owls\n\n`GET /owls`\n\n### Query parameters\n\n"
SENTENCE = "| Name | Type | Description |\n|---|---|---|\n| size | integer | How many owls. Default is {}. |\n"
COLUMN = "| Name | Type | Default | Description |\n|---|---|---|---|\n| size | integer | {} | How many owls. |\n"
BODY = "# Owls\n\n## Add an owl\n\n`POST /owls`\n\n### Body\n\n"


def changes(folder: Path, older: str, newer: str) -> list[Change]:
    """Return the changes from the page ``older`` to the page ``newer``, each read as documentation of its own."""
    revisions = [_read(folder / name, page) for name, page in (("older", older), ("newer", newer))]
    return compare(*revisions)


def _read(root: Path, page: str) -> SpecRevision:
    root.mkdir()
    workspace = TinyWorkspace(root)
    (workspace.folder / "api.toml").write_text(SETTINGS, "utf-8")
    workspace.page(page)
    build = compile_api(find_workspace(root, root), "shed")
    assert build.spec is not None
    return SpecRevision(name=root.name, spec=build.spec)


@pytest.mark.parametrize("head", [HEAD, BODY], ids=["parameter", "field"])
def test_a_default_that_a_sentence_stated_and_a_table_states_now_is_no_change(head: str, tmp_path: Path) -> None:
    all_changes = changes(tmp_path, head + SENTENCE.format(20), head + COLUMN.format(20))
    assert [change.kind for change in all_changes if "default" in change.kind] == []
    assert {change.pointer.rpartition("/")[2] for change in all_changes} <= {"description"}


@pytest.mark.parametrize("head", [HEAD, BODY], ids=["parameter", "field"])
def test_another_default_in_the_table_is_one_change(head: str, tmp_path: Path) -> None:
    all_changes = changes(tmp_path, head + SENTENCE.format(20), head + COLUMN.format(50))
    (default,) = [change for change in all_changes if "default" in change.kind]
    assert (default.before, default.after) == (20, 50)
