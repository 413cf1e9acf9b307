"""Name cells: paths, depth, marks that are no part of the name, and what travels with it."""

from __future__ import annotations

import pytest

from codegen.wording.names import NameRead, Step, read_name, read_names
from tests.wording.marked_words import marked

NAMES = [
    ("id", "id"),
    ("`id`", "id"),
    ('"id"', "id"),
    ("**id**", "id"),
    ("wing_size", "wing_size"),
    ("X-Owl-Id", "X-Owl-Id"),
    ("wing.size", "wing.size"),
    ("wings[].size", "wings[].size"),
    ("wings[size]", "wings.size"),
    ("wings[][size]", "wings[].size"),
    ("wings[0].size", "wings[].size"),
    ("wings.0.size", "wings[].size"),
    ("wings[*].size", "wings[].size"),
    ("wings[i]", "wings[]"),
    ("tags[]", "tags[]"),
    ("focus[x]", "focus.x"),
    ("ids.n", "ids[]"),
    ("emails.#.value", "emails[].value"),
    ("items[0..n].id", "items[].id"),
    ("$filter", "$filter"),
    ("`id=1`", "id |1"),
    ("name = 5", "name |5"),
    ("`name`[]", "name[]"),
    ("name`*`", "name +"),
    ("`*`name", "name +"),
    ("id – the id of the owl that sleeps", "id |the id of the owl that sleeps"),
    ("(name)", "name"),
    ("Request body", "Request body"),
    ("name (optional, default: 5)", "name - |default: 5"),
    ("name (deprecated, use title)", "name dep |use title"),
    ("required name", "name +"),
    ("optional name", "name -"),
    ("name †", "name"),
    ("name¹", "name"),
    ("✓ name", "name"),
    ("│   ├── name", "name 2"),
    ("|– name", "name 1"),
    ("name<br>".replace("<br>", ""), "name"),
    ("focus[n]", "focus[]"),
    ("poll[options][]", "poll.options[]"),
    ("poll[options[]]", "poll.options[]"),
    ("a.b.c.d", "a.b.c.d"),
    ("$.wing.size", "wing.size"),
    ("wing > size", "wing.size"),
    ("`wing` > `size`", "wing.size"),
    ("wing -> size", "wing.size"),
    ("`wing`.`size`", "wing.size"),
    ("wings.[].size", "wings[].size"),
    ("id:", "id"),
    ("`id` :", "id"),
    ("id.", "id"),
    ("grid[][]", "grid[]"),
    ("name?", "name -"),
    ("`name?`", "name -"),
    ("name *", "name +"),
    ("name*", "name +"),
    ("*name", "name +"),
    ("`name` *", "name +"),
    ("name\\*", "name +"),
    ("[name]", "name -"),
    ("name (required)", "name +"),
    ("name (optional)", "name -"),
    ("`name` (optional)", "name -"),
    ("name [optional]", "name -"),
    ("name required", "name +"),
    ("name, optional", "name -"),
    ("`name` **required**", "name +"),
    ("name {{required}}", "name +"),
    ("`name` {{optional}}", "name -"),
    ("*optional* name", "name -"),
    ("`name` *optional*", "name -"),
    ("name – required", "name +"),
    ("id\nstring\nrequired", "id + :string"),
    ("`id`<br>string".replace("<br>", "\n"), "id :string"),
    ("`id` string", "id :string"),
    ("id string", "id :string"),
    ("id (string)", "id :string"),
    ("id: string", "id :string"),
    ("`id` (string, required)", "id + :string, required"),
    ("id integer required", "id + :integer"),
    ("string id", "id :string"),
    ("ids array of strings", "ids :array of strings"),
    ("id * integer (path)".replace(" *", "*"), "id + in:path :integer"),
    ("`id` (path)", "id in:path"),
    (":id", "id in:path"),
    ("`:id`", "id in:path"),
    ("{id}", "id in:path"),
    ("<id>", "id in:path"),
    ("?page", "page"),
    ("page=", "page"),
    ("↳ size", "size 1"),
    ("→ size", "size 1"),
    ("- size", "size 1"),
    ("-- size", "size 2"),
    ("↳↳ size", "size 2"),
    ("› › size", "size 2"),
    ("└─ size", "size 1"),
    ("> size", "size 1"),
    ("»size", "size 1"),
    ("— — `size`", "size 2"),
    ("-> size", "size 1"),
    ("• size", "size 1"),
    ("name (deprecated)", "name dep"),
    ("~~name~~", "name dep"),
    ("`name` {{deprecated}}", "name dep"),
    ("name (nullable)", "name null"),
    ("id (read-only)", "id ro"),
    ("`id`{{read-only}}", "id ro"),
    ("Owl name (`owl_name`)", "owl_name |Owl name"),
    ("First name", "First name"),
    ("Page size", "Page size"),
    ("`id` The id of the owl", "id |The id of the owl"),
    ("id\nThe id of the owl", "id |The id of the owl"),
    ("filter[name]", "filter.name"),
    ("owls.*.size", "owls{}.size"),
    ("owls.{id}.size", "owls{}.size"),
    ("titles.<locale>", "titles{}"),
    ("@type", "@type"),
    ("_links.self", "_links.self"),
    ("owl-id", "owl-id"),
    ("1st", "1st"),
    ("200", "200"),
]

SEVERAL = [
    ("width, height", ["width", "height"]),
    ("`width`, `height`", ["width", "height"]),
    ("`width` / `height`", ["width", "height"]),
    ("id or name", ["id", "name"]),
    ("`id` or `name`", ["id", "name"]),
    ("`width` and `height`", ["width", "height"]),
    ("id | name", ["id", "name"]),
    ("`a`\n`b`", ["a", "b"]),
    ("lat, lon, alt", ["lat", "lon", "alt"]),
    ("either id or name", ["id", "name"]),
    ("One of `id` or `name`", ["id", "name"]),
]

NO_NAMES = [
    "None",
    "N/A",
    "(none)",
    "",
    " ",
    "-",
    "–",
    "One of the following fields must be sent",
    "Note that owls sleep.",
    "…",
]


def shown(read: NameRead) -> str:
    """Return a name in short: path, depth, ``+`` required, ``-`` optional, ``null``, ``dep``, ``ro``, ``:type``,
    ``|rest``.
    """
    path = ".".join(step.name + "{}" * step.map + "[]" * step.list for step in read.path)
    parts = [path, str(read.depth or ""), {True: "+", False: "-", None: ""}[read.required], "null" * read.nullable]
    parts += ["dep" * read.deprecated, "ro" * read.read_only, f"in:{read.location}" if read.location else ""]
    parts += [f":{read.type}" if read.type else "", *(f"|{words}" for words in read.rest)]
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("written", "expected"), NAMES)
def test_a_name_cell_is_read(written: str, expected: str) -> None:
    read = read_name(*marked(written))
    assert read is not None
    assert shown(read) == expected


@pytest.mark.parametrize(("written", "names"), SEVERAL)
def test_a_cell_may_list_several_names(written: str, names: list[str]) -> None:
    assert [read.name for read in read_names(*marked(written))] == names
    assert read_name(*marked(written)) is None


@pytest.mark.parametrize("written", NO_NAMES)
def test_other_words_name_nothing(written: str) -> None:
    assert read_names(*marked(written)) == ()


def test_the_spelling_of_a_query_string_is_kept() -> None:
    read = read_name("filter[name][]")
    assert read is not None
    assert (read.written, read.dotted, read.name) == ("filter[name][]", "filter.name[]", "name")
    assert read.path == (Step("filter"), Step("name", list=True))
