"""What `codegen init` proposes in api.toml: each line has its evidence, and is right once it is set free."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from codegen.cli.main import main
from codegen.init.init import init_api
from tests.test_language import banned_words

CALL = """\
# Tools

## Make a tool

`POST /tools`

{label}

{table}

## List tools

`GET /tools`

{more}
"""
FIELDS = "| Field | Type | Description |\n|---|---|---|\n| name | string | What people call it. |\n"


@pytest.fixture(autouse=True)
def bugs_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODEGEN_TRACEBACK", "1")


def page(*, label: str = "### Body", table: str = FIELDS, more: str = "") -> str:
    return CALL.format(label=label, table=table, more=more)


def proposed(root: Path, text: str) -> str:
    """Return the api.toml that `init` writes for one page."""
    (root / "saved").mkdir(exist_ok=True)
    (root / "saved" / "tools.md").write_text(text, "utf-8")
    init_api(root, "shed", str(root / "saved"))
    return (root / "specs" / "shed" / "api.toml").read_text("utf-8")


def freed(root: Path, *beginnings: str) -> dict[str, Any]:
    """Set lines of api.toml free by their beginnings, in their order, build, and return the settings."""
    path = root / "specs" / "shed" / "api.toml"
    lines = path.read_text("utf-8").splitlines()
    bare = [line.removeprefix("# ") for line in lines]
    chosen: list[int] = []
    for beginning in beginnings:
        last = chosen[-1] if chosen else 0
        chosen.append(next(number for number, line in enumerate(bare) if number > last and line.startswith(beginning)))
    path.write_text("\n".join(bare[n] if n in chosen else line for n, line in enumerate(lines)) + "\n", "utf-8")
    result = CliRunner().invoke(main, ["build", "--root", str(root)])
    assert result.exit_code == 0, result.output
    return tomllib.loads(path.read_text("utf-8"))


def table(header: str, *cells: str, description: bool = True) -> str:
    about = " Description |" if description else ""
    rows = (f"| field{number} | {cell} |" + " x |" * description for number, cell in enumerate(cells))
    return "\n".join([f"| Field | {header} |{about}", "|---|---|" + "---|" * description, *rows]) + "\n"


# -- types -------------------------------------------------------------------------------------------------------------


def test_an_unknown_type_gets_a_line_with_its_count_and_its_first_place(tmp_path: Path) -> None:
    text = proposed(tmp_path, page(table=table("Type", "tpSum", "string", "tpSum")))
    assert '\n[types]\n# "tpSum" = { type = "any" } # 2 times, first at "pages/tools.md:11"\n' in text
    assert freed(tmp_path, '"tpSum" = ')["types"] == {"tpSum": {"type": "any"}}


def test_a_record_that_no_page_describes_is_an_object_and_a_list_of_them_an_array(tmp_path: Path) -> None:
    text = proposed(tmp_path, page(table=table("Type", "Handle", "Handle[]", "string")))
    assert '# "Handle" = { type = "object" } # once, at "pages/tools.md:11"\n' in text
    assert '# "Handle[]" = { type = "array" } # once, at "pages/tools.md:12"\n' in text


# -- columns -----------------------------------------------------------------------------------------------------------


def test_a_column_that_holds_only_types_is_set(tmp_path: Path) -> None:
    text = proposed(tmp_path, page(table=table("Sort of thing", "string", "integer", "boolean")))
    line = '"Sort of thing" = "type" # once, at "pages/tools.md:11", such as "string"\n'
    assert f"\n[reading.columns]\n{line}" in text
    spec = CliRunner().invoke(main, ["build", "--root", str(tmp_path)])
    assert spec.exit_code == 0
    assert '"type": "boolean"' in (tmp_path / "specs" / "shed" / "spec.json").read_text("utf-8")


def test_a_column_of_sentences_is_the_description_where_there_is_none(tmp_path: Path) -> None:
    words = ("What people call it.", "How heavy it is.", "Where it hangs now.")
    text = proposed(tmp_path, page(table=table("Blurb", *words, description=False)))
    assert '\n"Blurb" = "description" # once, at "pages/tools.md:11", such as "What people call it."\n' in text


@pytest.mark.parametrize(
    ("cells", "meaning"),
    [(("yes", "no", "yes"), "required"), (("12", "40", "8"), "ignored"), (("oak", "iron", "tin"), "ignored")],
)
def test_a_column_that_may_mean_several_things_is_left_to_a_person(
    cells: tuple[str, ...], meaning: str, tmp_path: Path
) -> None:
    typed = table("Type | Zzz", *(f"string | {cell}" for cell in cells)).replace("|---|---|---|", "|---|---|---|---|")
    text = proposed(tmp_path, page(table=typed))
    assert f'\n[reading.columns]\n# "Zzz" = "{meaning}" # once, at "pages/tools.md:11", such as "{cells[0]}"\n' in text
    assert freed(tmp_path, '"Zzz" = ')["reading"]["columns"] == {"Zzz": meaning}


def test_two_types_are_too_few_to_be_sure(tmp_path: Path) -> None:
    assert '\n# "Sort of thing" = "type" # ' in proposed(
        tmp_path, page(table=table("Sort of thing", "string", "integer"))
    )


# -- what is left out --------------------------------------------------------------------------------------------------


def test_a_table_that_describes_nothing_can_be_left_out_by_its_heading(tmp_path: Path) -> None:
    text = proposed(tmp_path, page() + "\n# Ideas\n\n" + table("Type", "string", "integer"))
    assert '# [[reading.skip]]\n# heading = "Ideas" # once, at "pages/tools.md:' in text
    lines = ("[[reading.skip]]", "heading = ", "because = ")
    assert [skip["heading"] for skip in freed(tmp_path, *lines)["reading"]["skip"]] == ["Ideas"]
    findings = json.loads(CliRunner().invoke(main, ["build", "--root", str(tmp_path), "--json"]).stdout)
    assert "table-without-effect" not in str(findings)


def test_a_page_that_gives_nothing_but_warnings_can_be_left_out(tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    news = "".join(f"Now there is POST /moved{number}, as many have asked.\n\n" for number in range(3))
    (tmp_path / "saved" / "news.md").write_text(f"# News\n\n{news}", "utf-8")
    text = proposed(tmp_path, page())
    assert '# [[reading.skip]]\n# page = "news.md" # 3 times, first at "pages/news.md:3"\n' in text
    skip = freed(tmp_path, "[[reading.skip]]", "page = ", "because = ")["reading"]["skip"]
    assert [value["page"] for value in skip] == ["news.md"]
    findings = json.loads(CliRunner().invoke(main, ["build", "--root", str(tmp_path), "--json"]).stdout)
    assert "call-in-text" not in str(findings)


# -- labels ------------------------------------------------------------------------------------------------------------


def test_words_above_several_tables_get_a_line_with_how_their_fields_were_read(tmp_path: Path) -> None:
    calls = "".join(f"## Make {word}\n\n`POST /{word}`\n\n### Ingredients\n\n{FIELDS}\n" for word in ("tea", "soup"))
    text = proposed(tmp_path, f"# Kitchen\n\n{calls}")
    assert '\n[reading.labels]\n# "ingredients" = "body" # 2 times, first at "pages/tools.md:9"\n' in text
    assert freed(tmp_path, '"ingredients" = ')["reading"]["labels"] == {"ingredients": "body"}


def test_words_above_tables_without_any_effect_need_no_line(tmp_path: Path) -> None:
    weights = "".join(f"## {word}\n\n### Weight\n\n| Size | Weight |\n|---|---|\n| 1 | 2 |\n\n" for word in ("A", "B"))
    assert "[reading.labels]" not in proposed(tmp_path, f"{page()}\n{weights}")


def test_known_labels_need_no_line(tmp_path: Path) -> None:
    calls = "".join(f"## Make {word}\n\n`POST /{word}`\n\n### Body\n\n{FIELDS}\n" for word in ("tea", "soup"))
    assert "[reading.labels]" not in proposed(tmp_path, f"# Kitchen\n\n{calls}")


# -- marks and bodies --------------------------------------------------------------------------------------------------


def test_fields_without_a_mark_are_counted(tmp_path: Path) -> None:
    text = proposed(tmp_path, page(table=table("Type", "string", "integer")))
    evidence = '2 times, first at "pages/tools.md:11"'
    assert f'marked neither required nor optional: {evidence}\n# unmarked = "optional"\n' in text
    assert freed(tmp_path, "unmarked = ")["reading"]["unmarked"] == "optional"


def test_marked_fields_need_no_line(tmp_path: Path) -> None:
    marked = table("Type | Required", "string | yes", "string | no").replace("|---|---|---|", "|---|---|---|---|")
    assert "unmarked = " not in proposed(tmp_path, page(table=marked))


def test_calls_whose_pages_show_no_body_may_send_forms(tmp_path: Path) -> None:
    text = proposed(tmp_path, page())
    assert 'JSON is assumed: once, at "pages/tools.md:' in text
    assert freed(tmp_path, "body = ")["reading"]["body"] == "form"
    assert '"style": "form"' in (tmp_path / "specs" / "shed" / "spec.json").read_text("utf-8")


def test_a_body_that_is_shown_needs_no_line(tmp_path: Path) -> None:
    sample = '### Example request\n\n```json\n{"name": "axe"}\n```\n'
    assert "# body = " not in proposed(tmp_path, page(table=f"{FIELDS}\n{sample}"))


# -- authentication ----------------------------------------------------------------------------------------------------


def test_authentication_that_pages_state_is_named_and_not_proposed(tmp_path: Path) -> None:
    curl = '```\ncurl -H "Authorization: Bearer EXAMPLE" https://api.shed.test/tools\n```\n'
    text = proposed(tmp_path, page(more=curl))
    assert re.search(
        r'read from the pages: bearer \("pages/tools.md:\d+"\)\. An \[\[auth\]\] table replaces it\.', text
    )
    assert "# [[auth]]" not in text


def test_a_parameter_that_looks_like_a_key_is_proposed(tmp_path: Path) -> None:
    query = "### Query parameters\n\n| Name | Type |\n|---|---|\n| api_key | string |\n"
    text = proposed(tmp_path, page(more=query))
    assert '# kind = "api_key" # once, at "pages/tools.md:' in text
    lines = ("[[auth]]", 'kind = "api_key"', 'credential = "api_key"', 'name = "api_key"', 'location = "query"')
    assert freed(tmp_path, *lines)["auth"] == [
        {"kind": "api_key", "credential": "api_key", "name": "api_key", "location": "query"}
    ]


# -- pagination --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "results"),
    [
        (("page", "per_page"), {"kind": "page", "parameter": "page", "size_parameter": "per_page", "first": 1}),
        (("offset", "limit"), {"kind": "offset", "parameter": "offset", "size_parameter": "limit"}),
        (
            ("cursor", "limit"),
            {"kind": "cursor", "parameter": "cursor", "size_parameter": "limit", "next": "next_cursor"},
        ),
    ],
)
def test_parameters_that_page_through_lists_are_proposed(
    names: tuple[str, str], results: dict[str, Any], tmp_path: Path
) -> None:
    rows = "".join(f"| {name} | integer |\n" for name in names)
    text = proposed(tmp_path, page(more=f"### Query parameters\n\n| Name | Type |\n|---|---|\n{rows}"))
    assert f'# [[conventions.pagination]]\n# kind = "{results["kind"]}" # once, at "pages/tools.md:' in text
    lines = [f"{key} = " for key in results]
    assert freed(tmp_path, "[[conventions.pagination]]", *lines)["conventions"]["pagination"] == [results]


def test_a_link_header_in_a_sentence_is_proposed(tmp_path: Path) -> None:
    text = proposed(tmp_path, page(more="Follow the `Link` header of the answer to the next page.\n"))
    assert '# kind = "link" # once, at "pages/tools.md:' in text
    pagination = freed(tmp_path, "[[conventions.pagination]]", "kind = ", "header = ")["conventions"]["pagination"]
    assert pagination == [{"kind": "link", "header": "Link"}]


def test_every_page_is_looked_at(tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    for number in range(60):
        type_ = "tpLate" if number == 59 else "string"
        text = f"# Tool{number}\n\n`POST /tools{number}`\n\n### Body\n\n" + table("Type", type_, "string")
        (tmp_path / "saved" / f"tool-{number:02}.md").write_text(text, "utf-8")
    init_api(tmp_path, "shed", str(tmp_path / "saved"))
    assert '"pages/tool-59.md:' in (tmp_path / "specs" / "shed" / "api.toml").read_text("utf-8")


def test_the_comments_are_plain_english(tmp_path: Path) -> None:
    texts = proposed(tmp_path, page(table=table("Type", "tpSum", "string")) + "\n# Ideas\n\n" + table("Type", "string"))
    corrections = (tmp_path / "specs" / "shed" / "corrections.toml").read_text("utf-8")
    assert banned_words(texts + corrections) == []


# -- hostile words -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ['a"b', "a\\\\b", "a]b", "a#b", "a'b", "[x]", '"""', "é\u200bx", "a = 1"])
def test_words_of_pages_cannot_break_out_of_their_lines(word: str, tmp_path: Path) -> None:
    """They are keys in quotes, whatever they are; a column of types is set at once."""
    columns = table(word, "string", "integer", "boolean") + f"\n## Other\n\n`POST /other`\n\n### {word}\n\n"
    types = table("Type", f"tp {word}", "string")
    text = proposed(tmp_path, page(table=columns) + f"\n{types}\n# {word}\n\n" + table("Type", "string"))
    parsed = tomllib.loads(text)
    assert set(parsed) <= {"title", "dialect", "strict", "types", "reading", "conventions"}
    freed_text = "\n".join(
        line.removeprefix("# ") if re.match(r'# "', line) or line.startswith("# heading") else line
        for line in text.splitlines()
    )
    assert set(tomllib.loads(freed_text.replace("\nheading =", "\n# heading ="))) == set(parsed)
