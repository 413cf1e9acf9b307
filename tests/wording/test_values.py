"""Lists of values in descriptions: what is one, what only looks like one, closed or open."""

from __future__ import annotations

import pytest

from codegen.wording.scalars import Kind
from codegen.wording.values import Values, read_values, read_values_cell, read_values_link
from tests.wording.marked_words import marked, unmarked

# description, values
WITH_MARKS = [
    ("One of `big`, `small`.", "big small"),
    ("One of: `big`, `small` or `tiny`", "big small tiny"),
    ("Can be one of `big`, `small` and `tiny`.", "big small tiny"),
    ("The size of the owl. Must be one of `big` or `small`.", "big small"),
    ("Must be either `big` or `small`.", "big small"),
    ("Possible values: `big`, `small`.", "big small"),
    ("Possible values are `big` (a big owl), `small` (a small owl).", "big small"),
    ("Possible values for this field are: `big`, `small`", "big small"),
    ("Possible values\n* `big` - a big owl\n* `small` - a small owl, not a `tiny` one", "big small"),
    ("Valid values are `big` and `small`.", "big small"),
    ("Valid options: `big`, `small` (default)", "big small"),
    ("Allowed: `big`, `small`", "big small"),
    ("Allowed values are `big`, `small` and `null`", "big small"),
    ("Accepted values: `big` | `small`", "big small"),
    ("Supported values:\n`big` - an owl whose size is not `tiny`.\n`small` - any other owl.", "big small"),
    ("Options: `big`, `small` and `tiny`. Default is `big`.", "big small tiny"),
    ("The available options are `big`, `small`.", "big small"),
    ("Can be `big`, `small`, `tiny`.", "big small tiny"),
    ("The size. Can be `big` or `small`. Defaults to `big`", "big small"),
    ("May be `big` or `small`", "big small"),
    ("Size of the owl, can be either “big”, “small” or “tiny”", "big small tiny"),
    ('Currently, can be "big" (over 2 kg), "small" (under 2 kg), "chick" (#chick or #chick@nest)', "big small chick"),
    ("Either `big` or `small`", "big small"),
    ("`big` or `small`", "big small"),
    ("`big` | `small` | `tiny`", "big small tiny"),
    ("`big` \\| `small`".replace("\\", ""), "big small"),
    ("`big|small|tiny`", "big small tiny"),
    ("One of `big|small|tiny`", "big small tiny"),
    ("One of `big`/`small`", "big small"),
    ("Can be 'big' or 'small'.", "big small"),
    ("The action taken. `none`, `skipped`or `done`.", "none skipped done"),
    ("The kind of nest. 'round'(default) or 'square'.", "round square"),
    ("`fixed` for planning on the exact date of `day` or `free` for planning within its week.", "fixed free"),
    ("'fixed' to set a date or 'free' to let the owls find the best one.", "fixed free"),
    ("The size: `big`, `small`", "big small"),
    ("Sort by `name`, `age`, or `size`.", "name age size"),
    ("Return owls ordered by `name`, `updated`, or `size`. Default is `updated`.", "name updated size"),
    ("Sort by the `name` or `age` field", "name age"),
    ("Set to `big` or `small`.", "big small"),
    ("Use `big` for eagle owls, or `small` for little owls.", "big small"),
    ("Enum: `big`, `small`", "big small"),
    ("Enumeration: `big` `small` `tiny`", "big small tiny"),
    ('oneOf: [`"big"`, `"small"`]', "big small"),
    ("Must be one of “🦉”, “🦅”, or “🦆”. Owls fly at 1-6 for “🦉” and “🦅”.", "🦉 🦅 🦆"),
    ("Choose `big` or `small`", "big small"),
    ("Only `big` and `small` are allowed.", "big small"),
    ("If set, must be `big` or `small`.", "big small"),
    ("When hunting is on, can be `big` or `small`.", "big small"),
    ("The following values are supported: `big`, `small`", "big small"),
    ("Possible values: `low` = 1 kg; `high` = 2 kg; `top` = more", "low high top"),
    ("The state. `open` – the nest is open; `closed` – it is not", "open closed"),
    ("Possible values: **Available**, **Sold**", "Available Sold"),
    ("One of <em>`big`</em>".replace("<em>", "").replace("</em>", "") + ", `small`", "big small"),
    ("Can be `BADGE` · `QUEST` · `FRIEND`", "BADGE QUEST FRIEND"),
    ("Kind of file. Can be `image/png` or `image/svg+xml`", "image/png image/svg+xml"),
    (
        "Status of the flight: `in_air`, `landed`, or `unknown` (when the owl cannot be reached).",
        "in_air landed unknown",
    ),
    ("Possible values include `big`, `small`, etc.", "big small"),
    (
        "`public` = Anyone (except blocked owls) can look\n`nobody` = Only you can look. Not even `admins` can.",
        "public nobody",
    ),
]

WITHOUT_MARKS = [
    ("One of big, small.", "big small"),
    ("One of: free, starter, standard, enterprise", "free starter standard enterprise"),
    ("Sort order: asc or desc. Defaults to asc.", "asc desc"),
    ('The state. Allowed: "open", "closed" or "all"', "open closed all"),
    ("Enum: big, small", "big small"),
    ("Possible values: big | small", "big small"),
    ("Possible values are: big, small, medium size", "big|small|medium size"),
    ("Can be one of these types: Barn Owl, Little Owl and Great Grey Owl.", "Barn Owl|Little Owl|Great Grey Owl"),
    ("Can be public or private.", "public private"),
    ("The visibility can be public, private or hidden.", "public private hidden"),
    ("Can be daily, weekly, monthly.", "daily weekly monthly"),
    ("either public or private", "public private"),
    ("1 - active, 2 - hidden", "1 2"),
    ("Possible values: 1 - active, 2 - hidden", "1 2"),
    ("Possible values:\n0 = Ms\n1 = Mr\n2 = Dr", "0 1 2"),
    ("big = A large owl\nsmall = A small owl", "big small"),
    ("Choose one, by what you want: nest for nests, wing_left or wing_right for wings.", "nest wing_left wing_right"),
    ("oneOf [BARN, LITTLE, GREY]", "BARN LITTLE GREY"),
    ("Can be one of [ONE_TIME, REUSABLE]", "ONE_TIME REUSABLE"),
    ('Possible outcome: "success" or "error"', "success error"),
    ("(string, possible values: add, remove). Adds or removes feathers.", "add remove"),
    ("possible values true/false/both. By default true.", "true false both"),
    ("Values: asc, desc", "asc desc"),
    ("Allowed values: Male, Female, Unknown.", "Male Female Unknown"),
    ("Valid values: read:owls, write:owls", "read:owls write:owls"),
    ("MONTHLY, YEARLY or ONCE.", "MONTHLY YEARLY ONCE"),
    ("Sort results by name, age or size", "name age size"),
    ("One of application/json, text/csv", "application/json text/csv"),
]

NONE = [
    "The size of the owl.",
    "Message only to be shown to employees.",
    "Can be used to find owls.",
    "This field can be used with `name` or `id`.",
    "e.g. `a`, `b`",
    "The colour, e.g. `red`, `blue` or `green`.",
    "The colour, such as `red` or `blue`.",
    'The colour (for example, "red", "blue" or "grey").',
    "The colour, like red or blue.",
    "Only for owls whose `kind` is `barn` or `little`.",
    "Required when `type` is `barn` or `little`.",
    "Null unless the `state` is one of `open`, `closed`, or the owl has flown.",
    "Ignored if `visibility` is `private` or `direct`.",
    "Used with `STOP`, `STOP_LIMIT`, and `PROFIT` owls.",
    "Either `name` or `id` must be sent.",
    "`name` or `id` must be sent",
    "One of `name` or `id` is required.",
    "Either `name` or `id` is required, but not both.",
    "One of item_id or item_name is required.",
    "Cannot be `big` or `small`.",
    "Must not be one of `big` or `small`.",
    "Any value other than `big` or `small`.",
    "A value between 1 and 100.",
    "One or more owls.",
    "One of the owls or nests of the account.",
    "One of our owls, nests or eggs.",
    "Can be a URL or an id.",
    "Can be unique owl token OR owl address.",
    "Can be edited or deleted.",
    "Owls can be created, updated and deleted.",
    "Can be null.",
    "Can be `null` or empty.",
    "Can be blank.",
    "True or false.",
    "`true` or `false`.",
    "1/True/true or 0/False/false, show all owls",
    "Set to `true` to wake the owl, or `false` to let it sleep.",
    "Either an owl id or an owl name.",
    "See `size` and `kind`.",
    "See the `Owl` and `Nest` objects.",
    "The `name` and `age` of the owl.",
    "The position of the owl (`lat`, `lon`).",
    "The address (street, city, zip).",
    "Format: `YYYY-MM-DD` or `YYYY/MM/DD`.",
    "A string or an array of strings.",
    "Can be `string` or `array`.",
    "Replaces `wing` and `tail`.",
    "Comma-separated list of ids, e.g. `1,2,3`.",
    "Either send the owl or the nest.",
    "The owl that has been either fed or cleaned by the keeper today.",
    "Owl name or nest name.",
    "List of options to show.",
    "An object with the fields `name`, `age` and `size`.",
    "Possible values are described in the guide.",
    "For possible values see [Sizes](sizes.md).",
    "Possible values depend on `kind`.",
    "The values are stored in grams or kilograms.",
    'Map of values: {"key": "value", "key2": "value2"}',
    "Returned only in `getOwl` and `getNest`.",
    "The `owl_id` or `owl_name` parameter wins.",
    "Use this parameter to mark the owl as fed.",
    "Street or P.O. box",
    "2-letter or 3-letter code",
    "Date range allows these formats: `2019-01-01` or `2019/01/01`",
    "Can be any [`owl_code`](#codes).",
    "all or `<number>`: `all` or `<number>`",
    "Filters: `label=key` or `label=value`",
    "The time in `HH:MM` or `HH:MM:SS`.",
    "Increase it by 1 or 2.",
    "Ends with `.png` or `.jpg`",
    'Keeper of the nest. Format is one of: "owl", "owl:nest", or "id:id".',
    "",
    "-",
]


def listed(values: Values | None) -> list[str] | None:
    return [str(value) for value in values.values] if values else None


def expected(values: str | None) -> list[str] | None:
    return values and (values.split("|") if "|" in values else values.split())  # type: ignore[return-value]


@pytest.mark.parametrize(("written", "values"), WITH_MARKS)
def test_values_that_are_set_apart_are_listed(written: str, values: str | None) -> None:
    words, marks = marked(written)
    assert listed(read_values(words, marks)) == expected(values)


@pytest.mark.parametrize(("words", "values"), WITHOUT_MARKS)
def test_plain_words_are_values_after_words_that_say_so(words: str, values: str | None) -> None:
    assert listed(read_values(words, ())) == expected(values)


@pytest.mark.parametrize("written", NONE)
def test_other_lists_are_none_of_values(written: str) -> None:
    words, marks = marked(written)
    assert read_values(words, marks) is None
    assert read_values(unmarked(written), ()) is None


# name of the field, description, values
NAMED = [
    ("order", "Sort order (asc/desc)", "asc desc"),
    ("order", "Sort order: asc, desc", "asc desc"),
    ("sort", "Sort field: name, age, weight", "name age weight"),
    ("sort", "Sort field (age, weight)", "age weight"),
    ("state", "Filter by state of the nest (open, closed, building)<br>", "open closed building"),
    ("kind", "Kind of owl (Barn, Little, EagleOwl)", "Barn Little EagleOwl"),
    ("status", "`NEW` → `FED` → `ASLEEP`", "NEW FED ASLEEP"),
    ("status", "Status. 0 - off, 1 - on, 2 - unknown", "0 1 2"),
    ("type", "Type of owl (1 = barn, 2 = little)", "1 2"),
    ("level", "low, middle, high", "low middle high"),
    ("gender", "male / female / other", "male female other"),
    ("type", "What to read: text (the default), url, html or files.", "text url html files"),
    ("visibility", "Sets the visibility to `public`, `unlisted`, `private`.", "public unlisted private"),
    ("category", "Tells if it is due to `noise`, `dirt` (too dirty), or some `other` reason.", "noise dirt other"),
    ("state", "Return all owls or just those that are `awake` or `asleep`", "awake asleep"),
    ("role", "Either guard or feeder depending on the nest.", "guard feeder"),
    ("merge_method", "Set the method used. (`fast`, `slow` or `both`)", "fast slow both"),
    ("lang", "Language filter (`zh|en|nl`; default all)", "zh en nl"),
    ("mode", "Response format. `standard`, `metric` and `imperial` units are available.", "standard metric imperial"),
    ("order", "`asc` - ascending `desc` - descending", "asc desc"),
    ("status", "The status of the owl (e.g. Awake or Asleep).", None),
    ("type", "Page type, freely assigned (e.g. home, list, detail)", None),
    ("status", "Filter by status (keepers can use `draft`, `archived`)", None),
    ("status", "Always `queued` in this nest; the life beyond queued comes later", None),
    ("name", "First name or nickname", None),
    ("city", "City or town", None),
    ("q", "Name, email or phone", None),
    ("id", "ID or slug of the nest", None),
    ("fields", "Comma-separated list of fields: `id`, `name`, `age`", None),
    ("url", "Must start with `http://` or `https://`", None),
    ("id", "`kind` can be `barn` or `little`", None),
    ("kind", "`kind` can be `barn` or `little`", "barn little"),
    ("name", "Possible values for `kind`: `barn`, `little`", None),
    ("amount", "The amount (gross, net, tax)", None),
]


@pytest.mark.parametrize(("name", "written", "values"), NAMED)
def test_the_name_of_the_field_is_evidence(name: str, written: str, values: str | None) -> None:
    words, marks = marked(written)
    assert listed(read_values(words, marks, name=name)) == expected(values)


@pytest.mark.parametrize(
    ("written", "values"),
    [
        ("big or small", "big small"),
        ("M, F or X", "M F X"),
        ("id or name", None),
        ("Open or Closed", None),
        ("big or small owls", None),
        ("string or integer", None),
    ],
)
def test_plain_words_that_are_all_of_a_description_are_values(written: str, values: str | None) -> None:
    assert listed(read_values(*marked(written), name="wing")) == expected(values)


ENUM = [
    ("`low`, `high`", "low high"),
    ("user, system, adapter", "user system adapter"),
    ("Only `big` is supported.", "big"),
    ("Kind of operation (see the table)", None),
    ("Current state", None),
]


@pytest.mark.parametrize(("written", "values"), ENUM)
def test_a_type_that_says_enum_is_evidence(written: str, values: str | None) -> None:
    words, marks = marked(written)
    assert listed(read_values(words, marks, enum=True)) == expected(values)


@pytest.mark.parametrize(
    "written",
    [
        "One of `a`, `b`",
        "Must be `a` or `b`",
        "Enum: `a`, `b`",
        "Valid values: `a`, `b`",
        "Allowed: `a`, `b`",
        "Only `a` and `b` are allowed",
    ],
)
def test_words_that_say_that_there_are_no_others_close_the_list(written: str) -> None:
    values = read_values(*marked(written))
    assert values is not None
    assert not values.open


@pytest.mark.parametrize(
    "written",
    [
        "Can be `a` or `b`",
        "`a` or `b`",
        "Possible values: `a`, `b`",
        "Either `a` or `b`",
        "Options: `a`, `b`",
        "One of `a`, `b`, etc.",
    ],
)
def test_other_words_leave_the_list_open(written: str) -> None:
    values = read_values(*marked(written))
    assert values is not None
    assert values.open


def test_values_have_the_type_of_their_field() -> None:
    assert read_values("One of 1, 2 or 3", (), Kind.INTEGER) == Values((1, 2, 3), open=False)
    assert read_values("One of 0.5, 1", (), Kind.NUMBER) == Values((0.5, 1), open=False)
    assert read_values("One of 1, 2 or 3", (), Kind.STRING) == Values(("1", "2", "3"), open=False)
    assert read_values("One of big, small", (), Kind.INTEGER) is None
    assert read_values("One of `true`, `false`", (), Kind.BOOLEAN) is None


def test_a_range_of_numbers_is_no_list() -> None:
    assert read_values("Acceptable values are 0 to 500, inclusive.", (), Kind.INTEGER) is None
    assert read_values("Acceptable values range from 1 (lowest) to 100 (highest).", (), Kind.INTEGER) is None


def test_null_among_the_values_is_none_of_them() -> None:
    assert read_values(*marked("One of `a`, `b` or `null`")) == Values(("a", "b"), open=False, null=True)


def test_the_words_that_explain_values_are_kept() -> None:
    values = read_values(*marked("Possible values are `big` (over 2 kg), `small` - under 2 kg, `chick`"))
    assert values is not None
    assert values.meanings == ("over 2 kg", "under 2 kg", "")
    lines = read_values(*marked("Sizes:\n`big` = Over 2 kg. Heavy.\n`small` = Under 2 kg"))
    assert lines is not None
    assert lines.meanings == ("Over 2 kg. Heavy.", "Under 2 kg")


def test_what_a_description_says_of_other_times_is_no_value() -> None:
    written = "The state.\n`open` = to all\n`shut` = to none\n**Version history:**\n4.4.0 - added\n4.5.0 - added `shut`"
    assert listed(read_values(*marked(written), name="state", enum=True)) == ["open", "shut"]


def test_a_value_said_twice_is_one() -> None:
    assert read_values(*marked("One of `a`, `b`, `a`")) == Values(("a", "b"), open=False)


@pytest.mark.parametrize(
    ("written", "values"),
    [
        ("`big`, `small`", "big small"),
        ("big, small", "big small"),
        ("big | small", "big small"),
        ("big / small", "big small"),
        ("big\nsmall", "big small"),
        ("big or small", "big small"),
        ("Big Owl, Small Owl", "Big Owl|Small Owl"),
        ("`1m`, `3m`, `5m`", "1m 3m 5m"),
        ('"big", "small"', "big small"),
        ("`1s`", "1s"),
        ("big (default), small", "big small"),
        ("[big, small]", "big small"),
        ("Any text", None),
        ("", None),
        ("-", None),
        ("1-100", None),
        ("See below for what is possible here", None),
        ("Positive integers", None),
    ],
)
def test_a_cell_of_possible_values_is_read(written: str, values: str | None) -> None:
    words, marks = marked(written)
    assert listed(read_values_cell(words, marks)) == expected(values)


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("Please see [Enums](enums.md#side) for supported values.", "enums.md#side"),
        ("The possible values are: [sizes](#sizes).", "#sizes"),
        ("One of the [supported values](v.md)", "v.md"),
        ("See [Sizes](sizes.md) for a list of values", "sizes.md"),
        ("See [Owl](owl.md).", None),
        ("The [owl](owl.md) to feed", None),
        ("Possible values are `a`", None),
    ],
)
def test_a_linked_list_of_values_is_found(written: str, target: str | None) -> None:
    assert read_values_link(*marked(written)) == target
