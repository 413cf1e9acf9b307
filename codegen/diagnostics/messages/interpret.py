"""What comes up when facts are given a meaning: unknown types, contradictions, unreadable examples."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

INTERPRET: dict[str, Code] = {
    "nothing-documented": Code(
        ERROR,
        "no call and no record found in the documentation; it has {seen}",
        "check the captured pages: a call is a method and a path, such as `GET /items`; save pages that need "
        "JavaScript from a browser",
    ),
    "no-operations": Code(
        WARNING,
        "no call found in the documentation; it has {records} and {seen}",
        "check the captured pages: a call is a method and a path, such as `GET /items`",
    ),
    "call-without-path": Code(
        ERROR,
        "`{call}` is listed, but its path is not documented",
        "capture its page, or add the path of listed {method} calls under [calls] in api.toml",
        lenient=WARNING,
        many="{count} calls are only listed, without a path",
        gap="a call is listed without a path",
    ),
    "server-unknown": Code(
        ERROR,
        "`{url}` does not belong to a server of the API",
        "add its base URL under [[servers]] in api.toml; known servers: {known}",
        lenient=WARNING,
        many="{count} calls do not belong to a server of the API",
        gap="a call goes to another server",
    ),
    "credentials-withheld": Code(
        WARNING,
        "the call is at `{server}`, a server that api.toml does not name; it is made without credentials",
        "if this server belongs to the API, add it under [[servers]] in api.toml",
        many="{count} calls are made without credentials, at servers that api.toml does not name",
    ),
    "method-unknown": Code(
        ERROR,
        "unsupported HTTP method `{method}`",
        "if the vendor's page has another method, correct the captured page; supported methods: {known}",
        lenient=WARNING,
        many="{count} calls have an unsupported method",
        gap="a call has an unsupported method",
    ),
    "operation-named-apart": Code(
        WARNING,
        "`{call}` is named `{key}`, because `{taken}` is another call",
        "choose another name under [operations] in api.toml",
        many="{count} calls have a number added to their names",
    ),
    "operation-repeated": Code(
        WARNING,
        "`{key}` is described more than once; the first description counts",
        "check which page is current, and remove the outdated one from pages.toml",
        many="{count} calls are described more than once",
    ),
    "example-unreadable": Code(
        ERROR,
        "invalid JSON in an example near `{near}`: {problem}",
        "correct the captured page; `strict = false` in api.toml lets a build go on without the example",
        lenient=WARNING,
        many="{count} examples are invalid JSON",
        gap="an example cannot be read as JSON",
    ),
    "example-repaired": Code(NOTE, "invalid JSON in an example was repaired: {repair}", "nothing to do"),
    "type-unknown": Code(
        WARNING,
        "unknown type `{type}`; the field accepts any value",
        "say what it means in api.toml under [types]; known are {known}",
        many="{count} fields have an unknown type",
        gap="a type is unknown; the field accepts any value",
    ),
    "record-undescribed": Code(
        WARNING,
        "the type `{type}` is a record that no page describes; the field is an object of any fields",
        "capture the page that describes it, or say in api.toml under [types] what it means",
        many="{count} fields are records that no page describes",
        gap="a record is described on no page; the field is an object of any fields",
    ),
    "column-unknown": Code(
        WARNING,
        "the column `{header}` has an unknown meaning; its cells, such as `{words}`, were not read",
        'say what it means in api.toml under [reading.columns]: "{header}" = "description", or "ignored"',
        many="{count} columns have an unknown meaning",
        gap="a column has an unknown meaning",
    ),
    "examples-repaired": Code(
        NOTE,
        "examples that are not JSON as printed were repaired, {count} in all: {repair}",
        "nothing to do",
    ),
    "table-without-effect": Code(
        WARNING,
        "a table of fields belongs to no call and no record: {words}",
        "say in api.toml under [reading.labels] what the words above it mean, or leave it out with [[reading.skip]]",
        many="{count} tables of fields belong to no call and no record",
        gap="a table of fields belongs to no call and no record",
    ),
    "call-in-text": Code(
        WARNING,
        "a sentence names {call}, which is not documented as a call",
        "if it is a call of this API, look for the page that describes it",
        many="{count} calls are named in sentences and documented nowhere",
        gap="a sentence names a call that is documented nowhere",
    ),
    "body-missing": Code(
        WARNING,
        "{call} sends no body, and the page shows one here",
        "say in api.toml under [reading.labels] what the words above it mean",
        many="{count} calls send no body, though their pages show one",
        gap="the page shows a body that was not understood",
    ),
    "answer-missing": Code(
        WARNING,
        "{call} answers without a shape, and the page shows one here",
        "say in api.toml under [reading.labels] what the words above it mean",
        many="{count} calls answer without a shape, though their pages show one",
        gap="the page shows an answer that was not understood",
    ),
    "name-odd": Code(
        WARNING,
        "the name `{name}` holds blanks or marks, which names rarely do",
        "compare with the page; if these are words about the field, correct the captured page",
        many="{count} names hold blanks or marks",
    ),
    "model-shared": Code(
        WARNING,
        "{first} and {other} share the model {model}, though their paths have no word in common",
        "if they are different records, correct one of the references in corrections.toml",
        many="{count} models are shared by calls with nothing in common",
    ),
    "type-id-differs": Code(
        WARNING,
        "`{type}` has the type id {id}, elsewhere it has {known}; the name of the type counts",
        "check which of the two is right",
        many="{count} types have two type ids",
    ),
    "cell-not-understood": Code(
        ERROR,
        "unknown value `{words}` in the column `{column}`",
        "correct the captured page, or give the value in corrections.toml",
        lenient=WARNING,
        many="{count} cells were not understood",
        gap="a cell was not understood",
    ),
    "length-without-text": Code(
        NOTE, "the length {length} was ignored: the type `{type}` has no length", "nothing to do"
    ),
    "name-spelled-differently": Code(
        WARNING,
        "`{model}`: the table has `{table}`, the example has `{example}`; the name in the example counts",
        "if the table is right, correct the name in corrections.toml",
        many="{count} names are spelled differently in tables and examples",
    ),
    "field-names-alike": Code(
        WARNING,
        "`{model}`: `{first}` and `{other}` differ only in capital letters and count as one field",
        "if one is a misspelling, correct the captured page",
        many="{count} field names differ only in capital letters",
    ),
    "name-not-shown": Code(
        NOTE,
        "`{model}`: `{table}` is in no example; `{wire}` is used, spelled like the other fields",
        "check the name against a real response",
    ),
    "field-only-in-example": Code(
        NOTE,
        "`{model}`: `{field}` is in an example, but in no table",
        "nothing to do; the field is kept, with origin `example`",
    ),
    "field-only-in-table": Code(
        NOTE, "`{model}`: `{field}` is in a table, but in no example", "nothing to do; the field is kept"
    ),
    "name-of-no-field": Code(
        WARNING,
        "`{name}` has a name in api.toml, but no field is called so",
        "compare the spelling under [names] with the documentation; capital letters count",
    ),
    "table-cut-short": Code(
        NOTE,
        "`{model}`: the table of fields goes on beyond the page",
        "nothing to do; the record may have more fields. `codegen fetch` captures the page again",
        many="{count} tables of fields go on beyond their pages",
        gap="the table of fields goes on beyond the page",
    ),
    "required-not-writeable": Code(
        NOTE,
        "`{model}`: `{field}` is required and not writeable; it is sent on creation and fixed afterwards",
        "if it can be changed later, correct it in corrections.toml",
    ),
    "operator-not-understood": Code(
        ERROR,
        "unknown meaning `{words}` of the filter operator `{operator}`",
        "add the operator under [conventions.filter.operators] in api.toml",
        lenient=WARNING,
        many="{count} filter operators have an unknown meaning",
        gap="a filter operator has an unknown meaning",
    ),
    "name-misspelled": Code(
        NOTE, "misspelled `{word}`, read as `{meant}`", "nothing to do; report the misspelling to the vendor"
    ),
    "example-value-unfit": Code(
        WARNING,
        "the value `{value}` of `{field}` in a sample call is not of type `{type}`; it was left out",
        "nothing to do; report the example to the vendor",
        many="{count} values of sample calls do not fit their types",
    ),
    "fieldinfo-broken": Code(
        ERROR,
        "invalid field information: {problem}",
        "run `codegen introspect` for this resource again, or remove the file",
    ),
    "fact-without-effect": Code(
        NOTE,
        "the {kind} `{words}` has no effect on the spec",
        "nothing to do; facts.json keeps it. If it matters, state it in corrections.toml",
    ),
    "contradiction": Code(
        WARNING,
        "contradiction at `{pointer}`: `{kept}` or `{dropped}`; `{kept}` counts ({verdict}: {why})",
        "if `{kept}` is wrong, correct it in corrections.toml",
        many="the documentation contradicts itself in {count} places",
    ),
}
