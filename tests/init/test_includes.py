"""Pages of a documentation repository that include other files: what is included is read where it is included."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner

from codegen.cli.main import main
from codegen.dialects.generic.classify import INCLUDE
from codegen.init.includes import Includes
from tests.dialects.generic.reading import facts_of
from tests.interpret.found.made_facts import names_in

KEY = "Send your key in the header `X-Shed-Key`.\n"
FIELDS = "### Response\n\n| Field | Type | Description |\n|---|---|---|\n| id | integer | Its number. |\n"
PAGE = "# Tools\n\n{key}\n\n## List\n\n`GET /tools`\n\n{fields}\n"
RST = """\
Tools
=====

.. include:: key.rst

List
----

``GET /tools``

.. include:: fields.txt
   :start-line: 0
"""
RST_FIELDS = """\
Response
~~~~~~~~

=====  =======  ===========
Field  Type     Description
=====  =======  ===========
id     integer  Its number.
=====  =======  ===========
"""
TREES: dict[str, dict[str, str]] = {
    "MkDocs": {
        "docs/api.md": PAGE.format(key='--8<-- "snippets/key.md"', fields="--8<--\nsnippets/fields.md\n--8<--"),
        "docs/snippets/key.md": KEY,
        "docs/snippets/fields.md": FIELDS,
    },
    "Jekyll": {
        "api/tools.md": "---\nlayout: page\n---\n"
        + PAGE.format(key="{% include key.md %}", fields='{% include tables/fields.md of="tools" %}'),
        "_includes/key.md": KEY,
        "_includes/tables/fields.md": FIELDS,
    },
    "Docusaurus": {
        "docs/api.mdx": "import Key from './_key.mdx';\nimport Fields from '@site/shared/_fields.mdx';\n\n"
        + PAGE.format(key="<Key />", fields='<Fields of="tools" />'),
        "docs/_key.mdx": f"---\ntitle: Key\n---\n{KEY}",
        "shared/_fields.mdx": FIELDS,
    },
    "Sphinx": {"index.rst": RST, "key.rst": KEY.replace("`", "``"), "fields.txt": RST_FIELDS},
    "MyST": {
        "api.md": PAGE.format(key="```{include} key.md\n```", fields="```{include} fields.md\n:start-line: 0\n```"),
        "key.md": KEY,
        "fields.md": FIELDS,
    },
    "mdBook": {
        "src/api.md": PAGE.format(key="{{#include key.md}}", fields="{{#include fields.md}}"),
        "src/key.md": KEY,
        "src/fields.md": FIELDS,
    },
    "VitePress": {
        "api.md": PAGE.format(key="<!-- @include: ./key.md -->", fields="<!--@include: ./parts/fields.md-->"),
        "key.md": KEY,
        "parts/fields.md": FIELDS,
    },
    "Slate": {
        "source/index.html.md": "---\ntitle: Shed\nincludes:\n  - tools\n---\n\n# Access\n\n" + KEY,
        "source/includes/_tools.md": PAGE.format(key="", fields=FIELDS),
    },
}


def tree(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def started(tmp_path: Path, files: Mapping[str, str]) -> Any:
    """Return the answer of `codegen init` for the tree, and its spec."""
    source = tree(tmp_path / "tree", files)
    result = CliRunner().invoke(main, ["init", "shed", str(source), "--root", str(tmp_path), "--json"])
    assert result.exit_code == 0, result.output
    return msgspec.json.decode(result.stdout)


@pytest.mark.parametrize("make", TREES)
def test_what_a_page_includes_is_read_where_it_is_included(tmp_path: Path, make: str) -> None:
    from codegen.spec.canonical import convert
    from codegen.spec.model import Spec

    answer = started(tmp_path, TREES[make])
    data = msgspec.json.decode((tmp_path / "specs" / "shed" / "spec.json").read_bytes())
    assert [entry["name"] for entry in data["auth"]] == ["X-Shed-Key"]
    spec = convert(data, Spec)
    (call,) = spec.operations.values()
    assert names_in(spec, call.responses["200"].shape) == {"id": "integer"}
    if make != "Slate":
        assert len(answer["pages"]) == 1
        (found,) = [one for one in answer["findings"] if one["code"] == "start-left-out"]
        assert "files left out: 2" in found["message"]
        assert found["message"].endswith("another page includes it, and has its content")


def test_code_that_a_page_includes_is_an_example(tmp_path: Path) -> None:
    page = "Tools\n=====\n\n``GET /tools``\n\nResponse:\n\n.. literalinclude:: list.json\n   :language: json\n"
    text = Includes(tree(tmp_path, {"list.json": '{"id": 1}\n'})).expanded("api.rst", page)
    assert '.. code-block:: json\n\n   {"id": 1}\n' in text
    assert ":language:" not in text


@pytest.mark.parametrize("line", ['--8<-- "../secret.md"', "{% include ../secret.md %}", "{{#include /etc/hostname}}"])
def test_nothing_outside_of_the_folder_is_included(tmp_path: Path, line: str) -> None:
    (tmp_path / "secret.md").write_text("a secret")
    includes = Includes(tree(tmp_path / "tree", {"api.md": line}))
    assert includes.expanded("api.md", line) == line


def test_no_link_leads_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("a secret")
    source = tree(tmp_path / "tree", {"api.md": '--8<-- "link.md"'})
    (source / "link.md").symlink_to(tmp_path / "secret.md")
    assert "a secret" not in Includes(source).expanded("api.md", '--8<-- "link.md"')


def test_files_that_include_each_other_end(tmp_path: Path) -> None:
    line = '--8<-- "{}.md"\n'
    files = {"a.md": "# A\n" + line.format("b"), "b.md": "# B\n" + line.format("a") + line.format("b")}
    includes = Includes(tree(tmp_path, files))
    assert includes.expanded("a.md", files["a.md"]).count("# ") == 2


def test_a_file_that_is_included_very_often_is_included_so_often_and_no_more(tmp_path: Path) -> None:
    files = {f"{number}.md": f'--8<-- "{number + 1}.md"\n' * 50 for number in range(6)} | {"6.md": "word\n"}
    text = Includes(tree(tmp_path, files)).expanded("0.md", files["0.md"])
    assert 1000 < text.count("word") < 2000


def test_a_page_stays_where_another_part_of_the_tree_is_left_out(tmp_path: Path) -> None:
    files = dict(TREES["MkDocs"])
    source = tree(tmp_path / "tree", files)
    arguments = ["init", "shed", str(source), "--root", str(tmp_path), "--exclude", "snippets/*", "--json"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    assert msgspec.json.decode(result.stdout)["pages"] == ["pages/docs/api.md"]


def test_a_part_of_a_file_that_is_included_is_set_aside_with_a_reason() -> None:
    facts = facts_of('# Tools\n\n`GET /tools`\n\n--8<-- "file.md:2:5"\n')
    assert [one.reason for one in facts.account.ignored] == [INCLUDE]
