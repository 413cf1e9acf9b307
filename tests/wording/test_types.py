"""Type cells: names of types in many spellings, unions, lists, maps, records, and what travels with them."""

from __future__ import annotations

import pytest

from codegen.wording.scalars import Kind, Limits
from codegen.wording.types import TypeRead, read_implied_type, read_leading_type, read_type, read_type_in_brackets
from tests.wording.marked_words import marked

TYPES = [
    ("string", "string"),
    ("String", "string"),
    ("STRING", "string"),
    ("`string`", "string"),
    ("text", "string"),
    ("Strings", "string"),
    ("string.", "string"),
    ("str", "string"),
    ("varchar(255)", "string"),
    ("integer", "integer"),
    ("Int", "integer"),
    ("LONG", "integer int64"),
    ("uint64", "integer int64"),
    ("Integer(int64)", "integer int64"),
    ("integer (int32)", "integer int32"),
    ("integer<int64>", "integer int64"),
    ("int(11)", "integer"),
    ("whole number", "integer"),
    ("unsigned integer", "integer"),
    ("bigint", "integer int64"),
    ("number", "number"),
    ("float", "number"),
    ("Double", "number"),
    ("numeric", "number"),
    ("number (float)", "number"),
    ("decimal", "decimal"),
    ("decimal(10,2)", "decimal"),
    ("Money", "decimal~Money"),
    ("bool", "boolean"),
    ("Boolean", "boolean"),
    ("true/false", "boolean"),
    ("boolean value", "boolean"),
    ("date", "date"),
    ("date-time", "datetime"),
    ("datetime", "datetime"),
    ("DateTime", "datetime"),
    ("timestamp", "datetime"),
    ("ISO 8601", "datetime"),
    ("ISO 8601 date", "date"),
    ("date (YYYY-MM-DD)", "date"),
    ("string (YYYY-MM-DD)", "date"),
    ("string (date-time)", "datetime"),
    ("string <date>", "date"),
    ("string(date-time)", "datetime"),
    ("string<date-time>", "datetime"),
    ("String (Datetime)", "datetime"),
    ("unix timestamp", "integer unix_seconds"),
    ("integer (unix timestamp)", "integer unix_seconds"),
    ("Unix timestamp in milliseconds", "integer unix_milliseconds"),
    ("String (UNIX timestamp)", "string unix_seconds"),
    ("time", "time"),
    ("string (email)", "string email"),
    ("string (URL)", "string uri"),
    ("url", "string uri"),
    ("string<uuid>", "string uuid"),
    ("UUID", "string uuid"),
    ("string($uuid)", "string uuid"),
    ("numeric string", "string decimal"),
    ("string (decimal)", "string decimal"),
    ("string (number)", "string decimal"),
    ("base64", "string byte"),
    ("hash", "object"),
    ("Hash", "object"),
    ("json", "object"),
    ("object", "object"),
    ("dict", "object"),
    ("map", "map"),
    ("object (map)", "map"),
    ("map<string, string>", "map<string>"),
    ("map[string]integer", "map<integer>"),
    ("Map<String, Owl>", "map<?Owl>"),
    ("dict[str, int]", "map<integer>"),
    ("map of strings", "map<string>"),
    ("map[string][]string", "map<array<string>>"),
    ("Record<string, number>", "map<number>"),
    ("array", "array"),
    ("list", "array"),
    ("array of strings", "array<string>"),
    ("array of string", "array<string>"),
    ("Array of String", "array<string>"),
    ("string[]", "array<string>"),
    ("[]string", "array<string>"),
    ("[string]", "array<string>"),
    ("array[string]", "array<string>"),
    ("array<string>", "array<string>"),
    ("Array(String)", "array<string>"),
    ("array (string)", "array<string>"),
    ("list of integers", "array<integer>"),
    ("List<Integer>", "array<integer>"),
    ("string array", "array<string>"),
    ("integer list", "array<integer>"),
    ("array of objects", "array<object>"),
    ("object[]", "array<object>"),
    ("Object Array", "array<object>"),
    ("array of arrays of numbers", "array<array<number>>"),
    ("number[][]", "array<array<number>>"),
    ("int[]", "array<integer>"),
    ("a list of strings", "array<string>"),
    ("array of 2 numbers", "array<number>"),
    ("Array of zero or more strings", "array<string>"),
    ("array of string (email)", "array<string email>"),
    ("collection of strings", "array<string>"),
    ("JSON array", "array"),
    ("set of int", "array<integer>"),
    ("integer or string", "integer|string"),
    ("Integer or String", "integer|string"),
    ("integer/string", "integer|string"),
    ("integer | string", "integer|string"),
    ("string, integer or boolean", "string|integer|boolean"),
    ("string or array of strings", "string|array<string>"),
    ("string|string[]", "string|array<string>"),
    ("(string|integer)[]", "array<string|integer>"),
    ("array of (string or integer)", "array<string|integer>"),
    ('["string", "integer"]', "string|integer"),
    ("string or null", "string null"),
    ("string|null", "string null"),
    ("string/null", "string null"),
    ("null or string", "string null"),
    ("?string", "string null"),
    ("string?", "string null"),
    ("nullable string", "string null"),
    ("string (nullable)", "string null"),
    ("string, nullable", "string null"),
    ("Nullable<int>", "integer null"),
    ("*string", "string null"),
    ('["string","null"]', "string null"),
    ("string, or null if the owl is asleep", "string null"),
    ("array of string, or null", "array<string> null"),
    ("Owl", "?Owl"),
    ("Owl object", "object Owl"),
    ("Owl[]", "array<?Owl>"),
    ("Array of Owl", "array<?Owl>"),
    ("array of Owl objects", "array<object Owl>"),
    ("Array<Owl>", "array<?Owl>"),
    ("array[Owl]", "array<?Owl>"),
    ("[Owl]", "array<?Owl>"),
    ("object (Owl)", "object Owl"),
    ("Owl or Nest", "?Owl|?Nest"),
    ("barn_owl", "?barn_owl"),
    ("Forest::Owl", "?Forest::Owl"),
    ("list of owls", "array<?owls>"),
    ("an Owl object", "object Owl"),
    ("Barn Owl object", "object Barn Owl"),
    ("object<Owl>", "object Owl"),
    ("Page<Owl>", "?Page+Owl"),
    ("[Owl](owl.md)", "object Owl@owl.md"),
    ("Array of [Owl](#owl)", "array<object Owl@#owl>"),
    ("[Owl](a), [Nest](b) or null", "object Owl@a|object Nest@b null"),
    ("[List](list.md)", "object List@list.md"),
    ("[string](types.md)", "string"),
    ("String ([Datetime](format.md))", "datetime"),
    ("Owl or Nest or Egg or Wing", "?Owl|?Nest|?Egg|?Wing"),
    ("file", "file"),
    ("File", "file~File"),
    ("binary", "file"),
    ("string (binary)", "file"),
    ("InputFile or String", "file~InputFile|string"),
    ("any", "any"),
    ("mixed", "any"),
    ("Null", "null null"),
    ("null", "null null"),
    ("enum", "string enum"),
    ("ENUM", "string enum"),
    ("enum[string]", "string enum"),
    ("enum[number]", "number enum"),
    ("array[enum]", "array<string enum>"),
    ("enum (a, b)", "string enum=a,b"),
    ("enum(a|b)", "string enum=a,b"),
    ("enum: a, b", "string enum=a,b"),
    ('Enum["a","b"]', "string enum=a,b"),
    ('"a" or "b"', "string enum=a,b"),
    ("'a' | 'b' | 'c'", "string enum=a,b,c"),
    ("string (`a`, `b` or `c`)", "string enum=a,b,c"),
    ("string: `a` or `b`", "string=a,b"),
    ("`a` or `b`", "string enum=a,b"),
    ("string enum", "string enum"),
    ("String (Enumerable, oneOf)", "string enum"),
    ("string (enum)", "string enum"),
    ("1 | 2 | 3", "integer enum=1,2,3"),
    ("string\nEnum: `a` `b`", "string=a,b"),
    ("String (Enumerable, oneOf)\n`a` = An a\n`b` = A b, no `c`", "string enum=a,b"),
    ("integer, optional", "integer -"),
    ("string, required", "string +"),
    ("string (required)", "string +"),
    ("required string", "string +"),
    ("string, optional, nullable", "string null -"),
    ("array[string], required", "array<string> +"),
    ("string\nrequired", "string +"),
    ("required\nstring", "string +"),
    ("enum, required", "string enum +"),
    ("string (query)", "string in:query"),
    ("{{nullable}} String", "string null"),
    ("{{optional}} Boolean", "boolean -"),
    ("{{nullable}} [Owl](owl.md), or null if there is none.", "object Owl@owl.md null"),
    ("String (cast from an integer)", "string"),
    ("String (HTML)", "string"),
    ("String (ISO 639-1 two-letter code)", "string"),
    ("Integer, or null if `many` is false.", "integer null"),
    ("read-only string", "string ro"),
    ("string (read only)", "string ro"),
    ("Boolean, deprecated", "boolean deprecated"),
    ("Comma-separated string", "string"),
    ("JSON string", "string"),
    ("string (max 20 characters)", "string"),
    ("integer (1-100)", "integer"),
    ("integer between 1 and 100", "integer"),
]

NO_TYPES = [
    "",
    "-",
    "–",
    "n/a, see below for what to do with it",
    "The name of the owl",
    "See below",
    "Yes",
    "no",
    "id of the owl that sleeps",
    "1",
]


WILD = [
    ("SID<CH>", "?SID+CH"),
    ("integer ≥ 0", "integer"),
    ("float (0..1)", "number"),
    ("Y/N", "?Y|?N"),
    ("Optional[str]", "string null"),
    ("Union[str, int]", "string|integer"),
    ("List[Dict[str, Any]]", "array<map<any>>"),
    ('Literal["a", "b"]', "string enum=a,b"),
    ("Array of objects (Owl)", "array<object Owl>"),
    ("array (of Owl objects)", "array<object Owl>"),
    ("list of [Owl](owl.md) objects", "array<object Owl@owl.md>"),
    ("Object with keys", "object"),
    ("comma separated list of ids", "string"),
    ("CSV of integers", "string"),
    ("Timestamp (ms)", "integer unix_milliseconds"),
    ("date YYYY-MM-DD", "date"),
    ("Money object", "object Money"),
    ("One of: string, number", "string|number"),
    ("image/png", "file"),
    ("application/json", "object"),
    ("type: string", "string"),
    ("string, format: uuid", "string uuid"),
    ("string (format: date-time)", "datetime"),
    ("string/enum", "string enum"),
    ("Numeric ID", "integer"),
    ("true", "boolean"),
    ("[Owl!]!", "array<?Owl +> +"),
    ("Int!", "integer +"),
    ("long?", "integer int64 null"),
    ("map[string]*Owl", "map<?Owl null>"),
    ("[]map[string]string", "array<map<string>>"),
    ('{ "a": string }', "object"),
    ("array of {id, name}", "array<object>"),
    ("string or integer or null", "string|integer null"),
    ("integer - required", "integer +"),
    ("object or array", "object|array"),
    ("forest.v1.Owl", "?forest.v1.Owl"),
    ("string; required", "string +"),
    ("boolean (true/false)", "boolean"),
    ("tinyint(1)", "integer"),
    ("Enum [`a`, `b`]", "string enum=a,b"),
    ("array of array of int", "array<array<integer>>"),
    ("void", "null null"),
    ("ISO 8601 timestamp", "datetime"),
    ("phone number (E.164)", "string"),
]


@pytest.mark.parametrize(("written", "expected"), WILD)
def test_a_type_cell_of_other_makers_is_read(written: str, expected: str) -> None:
    assert shown(read_type(*marked(written))) == expected


def test_two_numbers_in_brackets_are_limits() -> None:
    ranges = {words: read_type(words) for words in ("float [0,1]", "string[1..255]", "array (1-5)", "int (-10 to 10)")}
    assert {words: read and read.limits for words, read in ranges.items()} == {
        "float [0,1]": Limits(minimum=0, maximum=1),
        "string[1..255]": Limits(min_length=1, max_length=255),
        "array (1-5)": Limits(min_items=1, max_items=5),
        "int (-10 to 10)": Limits(minimum=-10, maximum=10),
    }


def shown(read: TypeRead | None) -> str:
    """Return a type in short: kind, format, names (``?`` without a kind), ``null``, ``enum=``, ``+`` for required."""
    if read is None:
        return ""
    if read.kind is Kind.UNION:
        return "|".join(map(shown, read.options)) + " null" * read.nullable
    names = "+".join(read.names) + (f"@{read.target}" if read.target else "")
    if read.kind is None:
        text = f"?{names}"
    elif read.items is not None:
        text = f"{read.kind.value}<{shown(read.items)}>"
    else:
        text = read.kind.value + (f" {read.format}" if read.format else "")
        text += (f" {names}" if read.kind is Kind.OBJECT else f"~{names}") if names else ""
    text += " enum" * read.enum + ("=" + ",".join(map(str, read.values.values)) if read.values else "")
    text += " null" * read.nullable + " ro" * read.read_only + " deprecated" * read.deprecated
    text += {True: " +", False: " -", None: ""}[read.required]
    return text + (f" in:{read.location}" if read.location else "")


@pytest.mark.parametrize(("written", "expected"), TYPES)
def test_a_type_cell_is_read(written: str, expected: str) -> None:
    words, marks = marked(written)
    assert shown(read_type(words, marks)) == expected


@pytest.mark.parametrize("written", NO_TYPES)
def test_other_words_are_no_type(written: str) -> None:
    assert read_type(*marked(written)) is None


LEADING = [
    ("String. The name of the owl.", "string", "The name of the owl."),
    ("{{required}} String. The name.", "string +", "The name."),
    ("Array of String. The names.", "array<string>", "The names."),
    ("{{required}} Array of [Owl](owl.md). The owls.", "array<object Owl@owl.md> +", "The owls."),
    ("String (Enumerable, oneOf). Sets who may look.", "string enum", "Sets who may look."),
    ("Boolean value, wakes the owl.", "boolean", "wakes the owl."),
    ("integer - How many owls", "integer", "How many owls"),
    ("(string, required) The name", "string +", "The name"),
    ("Optional. Integer. How many", "integer -", "How many"),
    ("Object", "object", ""),
]
NOT_LEADING = [
    "The name of the owl",
    "Date of birth",
    "Number of owls in the nest",
    "List of owls",
    "Time zone of the nest",
    "File name",
    "Maximum number of owls",
    "Text to hoot",
    "Object id",
    "Owl. A bird.",
    "URL of the nest",
    "Email address of the keeper",
]
IN_BRACKETS = [
    ("The name of the owl (string, required, unique in its nest)", "string +"),
    ("the nest (integer, not required)", "integer -"),
    ("names of owls (array of strings, not required)", "array<string> -"),
    ("when it hatched (string, required, ISO 8601 date and time)", "datetime +"),
    ("asleep or not (boolean, default false)", "boolean"),
    ("(string, possible values: add, remove). Adds.", "string=add,remove"),
    ('Filter by status ("draft", "open", "shut")', "string=draft,open,shut"),
    ("the weight (in grams) (integer)", "integer"),
]
NOT_IN_BRACKETS = [
    "The name of the owl (if it has one)",
    "The weight (in grams)",
    "The nest (see Nest)",
    "The name (Owl)",
    "No brackets",
]


@pytest.mark.parametrize(("written", "expected", "rest"), LEADING)
def test_a_description_may_begin_with_a_type(written: str, expected: str, rest: str) -> None:
    words, marks = marked(written)
    read = read_leading_type(words, marks)
    assert read is not None
    assert (shown(read[0]), words[read[1] :].strip()) == (expected, rest)


@pytest.mark.parametrize("written", NOT_LEADING)
def test_a_description_that_begins_with_a_noun_begins_with_no_type(written: str) -> None:
    assert read_leading_type(*marked(written)) is None


@pytest.mark.parametrize(("written", "expected"), IN_BRACKETS)
def test_a_type_may_stand_in_brackets(written: str, expected: str) -> None:
    read = read_type_in_brackets(*marked(written))
    assert read is not None
    assert shown(read[0]) == expected


@pytest.mark.parametrize("written", NOT_IN_BRACKETS)
def test_other_words_in_brackets_are_no_type(written: str) -> None:
    assert read_type_in_brackets(*marked(written)) is None


def test_what_travels_with_a_type_is_kept() -> None:
    read = read_type("integer (1-100, default: 20)", ())
    assert read is not None
    assert (read.kind, read.default, read.limits) == (Kind.INTEGER, 20, Limits(minimum=1, maximum=100))
    assert read_type("string(64)", ()) == TypeRead(Kind.STRING, limits=Limits(max_length=64))
    cast = read_type("String (cast from an integer)", ())
    assert cast is not None
    assert cast.rest == ("cast from an integer",)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Whether the owl sleeps", "boolean"),
        ("True if it sleeps", "boolean"),
        ("If true, wakes it", "boolean"),
        ("1/True/true or 0/False/false, show all owls", "boolean"),
        ("Is it asleep?", "boolean"),
        ("Enables hunting", "boolean"),
        ("Number of owls", "integer"),
        ("Set of key-value pairs that you attach", "map"),
        ("A mapping of names and owls", "map"),
        ("when set to `true`, will wake the owl", "boolean"),
        ("Wakes the owl when true", "boolean"),
        ("How many owls to show\nMust be a Integer", "integer"),
        ("The wing. Must be a positive number.", "number"),
        ("The name", None),
        ("", None),
        ("A number", None),
        ("The owl to wake", None),
    ],
)
def test_a_description_may_imply_a_type(words: str, kind: str | None) -> None:
    read = read_implied_type(words)
    assert (read and read.kind) == (kind and Kind(kind))
