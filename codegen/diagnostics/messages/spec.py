"""What breaks the invariants of the spec."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

SPEC: dict[str, Code] = {
    "path-parameter-missing": Code(
        ERROR,
        "the path `{path}` of `{operation}` has no path parameter for `{{{name}}}`",
        "add the parameter in corrections.toml, or correct the path",
        lenient=WARNING,
        many="{count} places in paths have no parameter",
        gap="a place in a path has no documented parameter",
    ),
    "path-parameter-alien": Code(
        ERROR,
        "`{operation}` has the path parameter `{name}`, which is not in its path `{path}`",
        "correct its location in corrections.toml; values after `?` are in the query",
        lenient=WARNING,
        many="{count} path parameters have no place in their paths",
        gap="a path parameter has no place in its path; it is sent in the query",
    ),
    "reference-broken": Code(
        ERROR,
        "`{pointer}` refers to the {kind} `{name}`, which does not exist",
        "{guess}correct the name in corrections.toml, or add what it names",
    ),
    "call-twice": Code(
        NOTE,
        "`{operation}` and `{first}` are the same call: `{method} {path}`",
        "nothing to do if both are meant; otherwise remove one in corrections.toml",
    ),
    "model-names-alike": Code(
        ERROR,
        "the models `{name}` and `{first}` differ only in capital letters",
        "give one of them another name under [models] in api.toml",
    ),
    "enum-empty": Code(
        ERROR,
        "the enum at `{pointer}` has no values",
        "list its values in corrections.toml, or remove the enum there",
        lenient=WARNING,
        many="{count} enums have no value",
        gap="an enum without a value was left out",
    ),
    "enum-repeats": Code(
        ERROR,
        "the enum at `{pointer}` has the value `{value}` twice",
        "list each value once in corrections.toml",
        lenient=WARNING,
        many="{count} enums list a value twice",
    ),
    "limits-crossed": Code(
        ERROR,
        "`{pointer}`: {low} `{least}` is greater than {high} `{most}`",
        "correct one of the two in corrections.toml",
        lenient=WARNING,
        many="{count} limits leave no room for a value",
        gap="limits that leave no room for a value were left out",
    ),
    "status-out-of-range": Code(
        ERROR,
        "`{pointer}`: invalid HTTP status `{status}`",
        "correct it in corrections.toml: a status is a number from 100 to 599",
        lenient=WARNING,
        many="{count} statuses are no HTTP statuses",
        gap="a status that is no HTTP status was left out",
    ),
    "key-field-missing": Code(
        ERROR,
        "the key `{name}` of `{model}` is not one of its fields",
        "{guess}correct the key in corrections.toml, or add the field",
    ),
    "union-options": Code(
        ERROR,
        "`{pointer}` has the type `{type}`, with {count} options",
        "correct it in corrections.toml: a union has two or more options, other types have none",
    ),
    "pagination-parameter-missing": Code(
        ERROR,
        "`{pointer}`: paging by `{kind}` needs a parameter",
        "set `parameter` under [[conventions.pagination]] in api.toml; only the kind `link` works without one",
    ),
    "excluded-parameter-missing": Code(
        WARNING,
        "`{pointer}` excludes `{name}`, which is not a parameter of the call",
        "correct `excludes` in corrections.toml",
    ),
    "name-hides-character": Code(
        WARNING,
        "the name at `{pointer}` contains invisible characters ({characters}); it is sent like this",
        "compare it with a real response; if the page is wrong, correct the captured page",
    ),
}
