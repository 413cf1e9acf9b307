"""What breaks the invariants of the spec."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

SPEC: dict[str, Code] = {
    "path-parameter-missing": Code(
        ERROR,
        "the path {path} of {operation} has {{{name}}}, and no path parameter of that name is declared",
        "add the parameter in corrections.toml, or correct the path",
    ),
    "path-parameter-alien": Code(
        ERROR,
        "{operation} declares the path parameter {name}, and its path {path} has no such place",
        "correct its location in corrections.toml: a value that stands after ? is in the query",
    ),
    "reference-broken": Code(
        ERROR,
        "{pointer} names {name}, and there is no such {kind}",
        "{guess}correct the name, or add what it names, in corrections.toml",
    ),
    "call-twice": Code(
        NOTE,
        "{operation} and {first} are the same call: {method} {path}",
        "nothing to do if both are meant; otherwise remove one in corrections.toml",
    ),
    "model-names-alike": Code(
        ERROR,
        "the models {name} and {first} differ only in upper and lower case",
        "give one of them another name under [models] in api.toml",
    ),
    "enum-empty": Code(
        ERROR,
        "{pointer} is an enum without a value",
        "correct it: list the values, or remove the enum",
    ),
    "enum-repeats": Code(ERROR, "{pointer} lists {value} twice", "correct it: each value once"),
    "limits-crossed": Code(
        ERROR,
        "{pointer}: the {low} {least} is above the {high} {most}",
        "correct one of the two in corrections.toml",
    ),
    "status-out-of-range": Code(
        ERROR,
        "{pointer}: {status} is no HTTP status",
        "a status is a number from 100 to 599; correct it in corrections.toml",
    ),
    "key-field-missing": Code(
        ERROR,
        "the key of {model} is {name}, and it has no such field",
        "{guess}correct the key, or add the field",
    ),
    "union-options": Code(
        ERROR,
        "{pointer} is of type {type} with {count} options",
        "give a union two options or more, and another type none; correct it in corrections.toml",
    ),
    "pagination-parameter-missing": Code(
        ERROR,
        "{pointer}: paging by {kind} needs a parameter",
        "name the parameter under [[conventions.pagination]] in api.toml; only the kind `link` works without one",
    ),
    "excluded-parameter-missing": Code(
        WARNING,
        "{pointer} excludes {name}, and the call takes no such parameter",
        "correct excludes in corrections.toml",
    ),
    "name-hides-character": Code(
        WARNING,
        "the name at {pointer} holds {characters}, which a reader cannot see; it travels so",
        "compare with a real answer; if the page is wrong, correct the captured page",
    ),
}
