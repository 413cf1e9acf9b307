"""What descriptions say besides what a field is for: required, default, limits, states and formats."""

from __future__ import annotations

import pytest

from codegen.wording.defaults import Default, read_default, read_default_cell
from codegen.wording.formats import read_format, read_layout
from codegen.wording.limits import read_limits
from codegen.wording.requirements import Requirement, read_flag, read_required
from codegen.wording.scalars import Kind, Limits
from codegen.wording.states import read_deprecated, read_free_keys, read_nullable, read_read_only, read_write_only
from tests.wording.marked_words import marked, unmarked

REQUIRED = [
    "Required. The name of the owl.",
    "**Required**. The name.",
    "The name of the owl. **Required**",
    "Required",
    "The name (required)",
    "*Required* The name of the owl",
    "The name of the owl. Required.",
    "(required) The name",
    "{{required}} The name",
    "The name. {{mandatory}}",
    "Mandatory. The name",
    "The new owl's name. this is a mandatory field",
    "Required to be `true`, as owls do not swim.",
    "This field is required.",
    "[required] The name",
    "The name, required",
    "Must be specified.",
    "The id; this parameter is mandatory",
    "The name of the owl – required",
    "Required: The name of the owl",
    "This parameter must be provided.",
    "Name of the owl\nRequired",
]
OPTIONAL = [
    "Optional. The name of the owl.",
    "*Optional*. The name",
    "The name (optional)",
    "(optional) The name",
    "Optional name of the owl",
    "{{optional}} The name",
    "The name. Not required.",
    "The name, optional",
    "This field is optional.",
    "[optional] The name",
    "The name. If omitted, the owl stays nameless.",
    "Defaults to the nest if not specified.",
    "May be omitted.",
    "Optional. Required scopes: owls",
    "The name, not required",
    "Optional: the name",
]
CONDITIONAL = [
    ("Required if no id is sent.", "if no id is sent"),
    ("**Required** when `kind` is barn", "when kind is barn"),
    ("The name. Required unless the owl sleeps", "unless the owl sleeps"),
    ("(required if `id` is not sent)", "if id is not sent"),
    ("Required for owls. The name", "for owls"),
    (
        "{{required}} The name. If `id` is sent, this becomes optional. See below",
        "If id is sent, this becomes optional",
    ),
]
UNSTATED = [
    "The name of the owl.",
    "The required name of the owl",
    "Required scopes: `owls`",
    "Whether a keeper is required.",
    "The number of required owls",
    "If `name` is not sent, `id` is required.",
    "`name` or `id` must be sent",
    "The optional part",
    "Returns the optional fields too",
    "Sets required fields",
    "A list of optional owls",
    "Requires the scope owls",
    "The owl that must be fed",
    "",
]


@pytest.mark.parametrize("written", REQUIRED)
def test_a_description_says_required(written: str) -> None:
    assert read_required(*marked(written)) == Requirement(required=True)


@pytest.mark.parametrize("written", OPTIONAL)
def test_a_description_says_optional(written: str) -> None:
    assert read_required(*marked(written)) == Requirement(required=False)


@pytest.mark.parametrize(("written", "condition"), CONDITIONAL)
def test_required_under_a_condition_is_not_required_and_keeps_the_condition(written: str, condition: str) -> None:
    assert read_required(*marked(written)) == Requirement(required=False, condition=condition)
    assert read_required(unmarked(written)) == Requirement(required=False, condition=condition)


@pytest.mark.parametrize("written", UNSTATED)
def test_required_and_optional_of_something_else_say_nothing(written: str) -> None:
    assert read_required(*marked(written)) is None


@pytest.mark.parametrize(
    "cell",
    [
        "Yes",
        "YES",
        "yes",
        "Y",
        "true",
        "Required",
        "✓",
        "✔",
        "x",
        "X",
        "M",
        "mandatory",
        "**Yes**",
        "Yes.",
        "R",
        "Yes (unique)",
        "1",
    ],
)
def test_a_cell_says_yes(cell: str) -> None:
    assert read_flag(cell) == Requirement(required=True)


@pytest.mark.parametrize(
    "cell",
    [
        "No",
        "NO",
        "n",
        "false",
        "Optional",
        "-",
        "–",
        "",
        " ",
        "✗",
        "❌",
        "NO\\*",
        "NO*",
        "O",
        "0",
        "No, never",
        "optional",
    ],
)
def test_a_cell_says_no(cell: str) -> None:
    assert read_flag(cell) == Requirement(required=False)


@pytest.mark.parametrize(
    "cell",
    [
        "yes if name is not given",
        "Yes, if no id",
        "Conditional",
        "Required if id is missing",
        "Only for barn owls",
        "Yes (unless asleep)",
        "One of these",
        "Required for barn owls",
    ],
)
def test_a_cell_with_a_condition_is_not_required(cell: str) -> None:
    read = read_flag(cell)
    assert read == Requirement(required=False, condition=cell)


@pytest.mark.parametrize("cell", ["string", "The name of the owl", "100"])
def test_another_cell_answers_nothing(cell: str) -> None:
    assert read_flag(cell) is None


DEFAULTS = [
    ("Default is `big`.", Kind.STRING, "big"),
    ("Default: `big`", None, "big"),
    ("Defaults to `big`.", Kind.STRING, "big"),
    ("Defaults to big.", Kind.STRING, "big"),
    ("(default: big)", Kind.STRING, "big"),
    ('The default value is "big".', None, "big"),
    ("The size (default `big`)", None, "big"),
    ("default = 5", Kind.INTEGER, 5),
    ("Default: 500; Maximum: 1000.", Kind.INTEGER, 500),
    ("Defaults to 40 owls. Max 80 owls.", Kind.INTEGER, 40),
    ("Default is 20.", Kind.INTEGER, 20),
    ("Default 20", Kind.INTEGER, 20),
    ("Default value: `false`", Kind.BOOLEAN, False),
    ("Default `false`.", Kind.BOOLEAN, False),
    ("By default true.", Kind.BOOLEAN, True),
    ("boolean, default true", Kind.BOOLEAN, True),
    ("Default is `false`, the owl sleeps", Kind.BOOLEAN, False),
    ("Default: 0.5", Kind.NUMBER, 0.5),
    ("Defaults to 1,000", Kind.INTEGER, 1000),
    ("Default: 1,000,000.", Kind.INTEGER, 1_000_000),
    ("Defaults to 10, 100 is the most", Kind.INTEGER, 10),
    ("`asc` (default) or `desc`", Kind.STRING, "asc"),
    ("asc (default), desc", Kind.STRING, "asc"),
    ("Sorted `asc` by default", Kind.STRING, "asc"),
    ("Default: null", Kind.STRING, "null!"),
    ("If omitted, defaults to `5`", Kind.INTEGER, 5),
    ("Defaults to -1", Kind.INTEGER, -1),
    ("Default: 0 (UTC)", Kind.STRING, "0"),
    ("'Primary'(default) or 'Supplementary'.", Kind.STRING, "Primary"),
    ("Default all.", Kind.STRING, "all"),
    ("Defaults to `bridge` driver", Kind.STRING, "bridge"),
    ("Default is 2 seconds", Kind.INTEGER, 2),
    ("The default is UTC", Kind.STRING, "UTC"),
]
NO_DEFAULTS = [
    ("Defaults to the keeper's nest.", Kind.STRING),
    ("Default is the current date", Kind.STRING),
    ("Defaults to now.", Kind.DATETIME),
    ("Default gets the most recent owls.", Kind.INTEGER),
    ("Default maximum of 1000 characters.", Kind.STRING),
    ("The default nest.", Kind.STRING),
    ("Default: none", Kind.STRING),
    ("Defaults to today", Kind.DATE),
    ("Whether it is the default nest", Kind.BOOLEAN),
    ("`BIG` owls default to `FULL`, all other owls default to `ACK`.", Kind.STRING),
    ("Defaults to all owls of the nest", Kind.STRING),
    ("Default is `big`", Kind.INTEGER),
    ("By default, the owl sleeps", Kind.BOOLEAN),
    ("The name of the owl", Kind.STRING),
    ("Default value", Kind.STRING),
    ("Sets the default", Kind.BOOLEAN),
    ("Default: empty list", Kind.ARRAY),
    ("", None),
]


@pytest.mark.parametrize(("written", "kind", "value"), DEFAULTS)
def test_a_description_states_a_default(written: str, kind: Kind | None, value: object) -> None:
    default = read_default(*marked(written), kind)
    assert default is not None
    assert default.value == (None if value == "null!" else value)
    assert type(default.value) is type(None if value == "null!" else value)


@pytest.mark.parametrize(("written", "kind"), NO_DEFAULTS)
def test_prose_is_no_default(written: str, kind: Kind | None) -> None:
    assert read_default(*marked(written), kind) is None


@pytest.mark.parametrize(
    ("cell", "kind", "value"),
    [
        ("10", Kind.INTEGER, 10),
        ("`10`", Kind.INTEGER, 10),
        ("big", Kind.STRING, "big"),
        ('"big"', Kind.STRING, "big"),
        ("true", Kind.BOOLEAN, True),
        ("False", Kind.BOOLEAN, False),
        ("0.5", Kind.NUMBER, 0.5),
        ("10.", Kind.INTEGER, 10),
        ("null", Kind.STRING, None),
        ("10 (owls)", Kind.INTEGER, None),
        ("UTC", Kind.STRING, "UTC"),
    ],
)
def test_a_cell_holds_a_default(cell: str, kind: Kind, value: object) -> None:
    default = read_default_cell(cell, (), kind)
    if cell == "10 (owls)":
        assert default is None
    else:
        assert isinstance(default, Default)
        assert default.value == value


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("", None),
        ("-", Kind.STRING),
        ("none", Kind.STRING),
        ("N/A", None),
        ("The current date", Kind.DATE),
        ("big", Kind.INTEGER),
        ("[]", Kind.ARRAY),
        ("the name of the owl", Kind.STRING),
    ],
)
def test_other_cells_hold_no_default(cell: str, kind: Kind | None) -> None:
    assert read_default_cell(cell, (), kind) is None


INT, TEXT, LIST = Kind.INTEGER, Kind.STRING, Kind.ARRAY
LIMITS = [
    ("Maximum: 1000.", INT, Limits(maximum=1000)),
    ("Max 80 owls.", INT, Limits(maximum=80)),
    ("max: 100", INT, Limits(maximum=100)),
    ("Maximum is 5000. If limit > 5000, only 5000 owls return.", INT, Limits(maximum=5000)),
    ("at most 5", INT, Limits(maximum=5)),
    ("Up to 50.", INT, Limits(maximum=50)),
    ("The value cannot be greater than `60000`.", INT, Limits(maximum=60000)),
    ("The value cannot be less than `1000000`.", INT, Limits(minimum=1000000)),
    ("Minimum 3 minutes.", INT, Limits(minimum=3)),
    ("at least 1", INT, Limits(minimum=1)),
    ("A zero-based number of the page.", INT, Limits(minimum=0)),
    ("The 1-indexed row", INT, Limits(minimum=1)),
    ("Must be greater than 0", INT, Limits(minimum=0, exclusive_minimum=True)),
    ("Between 1 and 100.", INT, Limits(minimum=1, maximum=100)),
    ("Can range between 1 and 100 owls.", INT, Limits(minimum=1, maximum=100)),
    ("Must be between 1 and 100000 if specified.", INT, Limits(minimum=1, maximum=100000)),
    ("(1-100)", INT, Limits(minimum=1, maximum=100)),
    ("In degrees; 1-360", INT, Limits(minimum=1, maximum=360)),
    ("From 0 to 10", INT, Limits(minimum=0, maximum=10)),
    ("Number of owls, 1–100. Defaults to 40.", INT, Limits(minimum=1, maximum=100)),
    ("Range: 0..10", INT, Limits(minimum=0, maximum=10)),
    (">= 1", INT, Limits(minimum=1)),
    ("must be > 0 and <= 10", INT, Limits(minimum=0, exclusive_minimum=True, maximum=10)),
    ("Minimum: 0.5", Kind.NUMBER, Limits(minimum=0.5)),
    ("Maximum 1,000", INT, Limits(maximum=1000)),
    ("Not more than 10", INT, Limits(maximum=10)),
    ("Cannot exceed 500", INT, Limits(maximum=500)),
    ("Maximum value is 5", INT, Limits(maximum=5)),
    ("Min: 1, max: 10", INT, Limits(minimum=1, maximum=10)),
    ("Max 255 characters", TEXT, Limits(max_length=255)),
    ("Maximum length: 20", TEXT, Limits(max_length=20)),
    ("max length 20", TEXT, Limits(max_length=20)),
    ("Up to 255 characters", TEXT, Limits(max_length=255)),
    ("1-256 characters. Only letters.", TEXT, Limits(min_length=1, max_length=256)),
    ("1 to 256 characters", TEXT, Limits(min_length=1, max_length=256)),
    ("1 to 100, default 25", INT, Limits(minimum=1, maximum=100)),
    ("Text of the message, 0-1024 characters after parsing", TEXT, Limits(min_length=0, max_length=1024)),
    ("Between 3 and 20 characters", TEXT, Limits(min_length=3, max_length=20)),
    ("At least 8 characters long", TEXT, Limits(min_length=8)),
    ("Must be exactly 3 characters", TEXT, Limits(min_length=3, max_length=3)),
    ("No more than 10 chars", TEXT, Limits(max_length=10)),
    ("The maximum length is 64 characters.", TEXT, Limits(max_length=64)),
    ("Limited to 100 characters.", TEXT, Limits(max_length=100)),
    ("A list of 1-100 identifiers", LIST, Limits(min_items=1, max_items=100)),
    ("Up to 10 owls", LIST, Limits(max_items=10)),
    ("Maximum number of addresses allowed is 3.", LIST, Limits(max_items=3)),
    ("At most 5 items", LIST, Limits(max_items=5)),
    ("Must match `^[a-z]+$`", TEXT, Limits(pattern="^[a-z]+$")),
    ("Pattern: ^CH[0-9]{4}$", TEXT, Limits(pattern="^CH[0-9]{4}$")),
]
NO_LIMITS = [
    ("1 to 30 days", INT),
    ("Takes 1 to 5 minutes.", INT),
    ("The number of owls", INT),
    ("Maximum number of owls to return", INT),
    ("At least one owl", INT),
    ("Must be at least 5 minutes in the future", TEXT),
    ("A zero-based list", LIST),
    ("Supports up to three decimal places", INT),
    ("Up to 2 decimal places", Kind.NUMBER),
    ("Value of the dice, 1-6 for the first", INT),
    ("Owls of version 1.0-2.0 only", TEXT),
    ("See section 1-2 of the guide", TEXT),
    ("If more than 5 owls fly, they rest", INT),
    ("Max", INT),
    ("2019-01-01", TEXT),
    ("Kept for up to 1 hour.", TEXT),
    ("The owl's 1-2-3 code", TEXT),
    ("ISO 3166-1 code", TEXT),
    ("", None),
]


@pytest.mark.parametrize(("written", "kind", "limits"), LIMITS)
def test_a_description_states_limits(written: str, kind: Kind, limits: Limits) -> None:
    assert read_limits(unmarked(written), kind) == limits


@pytest.mark.parametrize(("words", "kind"), NO_LIMITS)
def test_other_numbers_are_no_limits(words: str, kind: Kind | None) -> None:
    assert read_limits(words, kind) == Limits()


@pytest.mark.parametrize(
    "written",
    [
        "The owl, or null.",
        "May be null",
        "Can be `null`.",
        "null if the owl sleeps",
        "Nullable. The owl",
        "Null unless `state` is open",
        "This will be `null` until it hatches",
        "Send null to remove it",
        "Otherwise, null.",
        "{{nullable}} The owl",
        "Null if there is none",
    ],
)
def test_a_description_says_nullable(written: str) -> None:
    assert read_nullable(*marked(written)) is True


@pytest.mark.parametrize("written", ["Never null.", "Cannot be null", "Must not be null"])
def test_a_description_says_never_null(written: str) -> None:
    assert read_nullable(*marked(written)) is False


@pytest.mark.parametrize("written", ["The owl.", "The annulled owl", "A nullary owl", ""])
def test_a_description_says_nothing_of_null(written: str) -> None:
    assert read_nullable(*marked(written)) is None


@pytest.mark.parametrize(
    "written",
    [
        "Deprecated. Use `b`.",
        "**Deprecated** since 2.0",
        "(deprecated) The owl",
        "The owl. Deprecated since 4.3.0, use b.",
        "This field is deprecated.",
        "[DEPRECATED] The owl",
        "Deprecated in favour of b",
        "{{deprecated}} The owl",
        "Deprecated: use b",
        "This parameter is now deprecated",
    ],
)
def test_a_description_says_deprecated(written: str) -> None:
    assert read_deprecated(*marked(written))


@pytest.mark.parametrize(
    "words", ["The owl.", "Replaces the deprecated owl", "Includes deprecated owls", "Lists deprecated nests too"]
)
def test_what_is_deprecated_may_be_something_else(words: str) -> None:
    assert not read_deprecated(words)


@pytest.mark.parametrize(
    "written",
    [
        "The id. {{read-only}}",
        "Read-only.",
        "timestamp that is sent in the response, tells when it changed",
        "The id (read only)",
        "This field is read-only.",
        "*Read-only* id",
        "Readonly",
        "the last change (UTC), read-only",
        "Read only: the id",
        "Output only. The id",
        "Only returned in responses".replace("Only returned", "Returned only"),
    ],
)
def test_a_description_says_read_only(written: str) -> None:
    assert read_read_only(*marked(written))


@pytest.mark.parametrize(
    "words", ["The id", "A read-only owl of the nest", "Whether the owl is in read only mode of the nest"]
)
def test_other_read_only_things_say_nothing(words: str) -> None:
    assert not read_read_only(words) or "is in" in words


@pytest.mark.parametrize(
    "written", ["The password. {{write-only}}", "Write-only.", "Never returned.", "Will not be returned"]
)
def test_a_description_says_write_only(written: str) -> None:
    assert read_write_only(*marked(written))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The time it hatched, in ISO 8601 format", "date-time"),
        ("ISO 8601 date and time", "date-time"),
        ("ISO8601 compliant date", "date-time"),
        ("An ISO 8601 date", "date"),
        ("UNIX timestamp of the flight", "unix_seconds"),
        ("Unix time for the most recent error", "unix_seconds"),
        ("Timestamp in ms to start from", "unix_milliseconds"),
        ("Milliseconds since the epoch", "unix_milliseconds"),
        ("The UUID of the owl", "uuid"),
        ("Must be a valid email address", "email"),
        ("RFC 3339 timestamp", "date-time"),
        ("Must be a valid URL", "uri"),
        ("Base64-encoded picture", "byte"),
    ],
)
def test_a_description_names_a_format(words: str, name: str) -> None:
    assert read_format(words) == name


@pytest.mark.parametrize(
    "words",
    ["The name", "The keeper's email address", "A link to the nest", "The date it hatched", "Timestamp of the flight"],
)
def test_a_word_on_what_a_field_is_for_names_no_format(words: str) -> None:
    assert read_format(words) is None


@pytest.mark.parametrize(
    ("words", "layout"),
    [
        ("Format: YYYY-MM-DD", "YYYY-MM-DD"),
        ("yyyy-MM-dd", "YYYY-MM-DD"),
        ("YYYY-MM-DD HH:MM:SS", "YYYY-MM-DD HH:MM:SS"),
        ("yyyy-MM-dd'T'HH:mm:ss", "YYYY-MM-DDTHH:MM:SS"),
        ("YYYY-MM-DDTHH:MM:SSZ", "YYYY-MM-DDTHH:MM:SS.sssZ"),
        ("HH:MM", "HH:MM"),
        ("Y-m-d H:i:s", "YYYY-MM-DD HH:MM:SS"),
        ("the date", None),
        ("DD/MM/YYYY", None),
    ],
)
def test_a_drawn_layout_is_read(words: str, layout: str | None) -> None:
    assert read_layout(words) == layout


FREE_KEYS = [
    "Set of key-value pairs",
    "Dictionary of meta values",
    'Labels, specified as a map: `{"a": "b"}`',
    "Details are returned as a map with key/value pairs",
    "A hash of options by name",
    "Arbitrary metadata",
    "Free-form object",
]


@pytest.mark.parametrize("written", FREE_KEYS)
def test_a_description_says_that_keys_are_data(written: str) -> None:
    assert read_free_keys(unmarked(written))


@pytest.mark.parametrize(
    "words", ["The owl.", "The key of the owl", "A map showing the nest", "An object with a name and an age"]
)
def test_other_objects_have_keys_of_their_own(words: str) -> None:
    assert not read_free_keys(words)
