"""What comes up when facts are given a meaning: unknown types, contradictions, unreadable examples."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

INTERPRET: dict[str, Code] = {
    "nothing-documented": Code(
        ERROR,
        "the documentation describes no call and no record; it has {seen}",
        "see what the pages print: a call is a method and a path, such as `GET /items`; pages that are empty without"
        " JavaScript must be saved from a browser",
    ),
    "no-operations": Code(
        WARNING,
        "the documentation describes {records} and no call; it has {seen}",
        "see what the pages print: a call is a method and a path, such as `GET /items`",
    ),
    "call-without-path": Code(
        ERROR,
        "{call} is only listed, and nothing tells the path of a listed {method} call",
        "capture its page, or give the path form in api.toml under [calls]",
        lenient=WARNING,
        many="{count} calls are only listed, without a path",
        gap="a call is listed without a path",
    ),
    "server-unknown": Code(
        ERROR,
        "the call goes to {url}, which is below no server of the API",
        "add its base URL to api.toml under [[servers]]; known are {known}",
        lenient=WARNING,
        many="{count} calls go to no server of the API",
        gap="a call goes to another server",
    ),
    "method-unknown": Code(
        ERROR,
        "the method {method} is none that a call can have here; known are {known}",
        "correct the captured page, if the vendor's page says otherwise; a call of another method cannot be described",
        lenient=WARNING,
        many="{count} calls have an unsupported method",
        gap="a call has an unsupported method",
    ),
    "operation-named-apart": Code(
        WARNING,
        "{call} would be called {taken}, which another call is; it is called {key}",
        "give it a name of your own in api.toml under [operations]",
        many="{count} calls are named apart",
    ),
    "operation-repeated": Code(
        WARNING,
        "{key} is described again; the description that comes first is kept",
        "see which page is current",
        many="{count} calls are described again",
    ),
    "example-unreadable": Code(
        ERROR,
        "the example cannot be read as JSON near {near}: {problem}",
        "correct the captured page; with `strict = false` in api.toml a build goes on without the example",
        lenient=WARNING,
        many="{count} examples cannot be read as JSON",
        gap="an example cannot be read as JSON",
    ),
    "example-repaired": Code(NOTE, "the example is no JSON as printed: {repair}", "nothing to do; it was repaired"),
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
        "{type} stands beside type id {id}, known is {known}; the name decides",
        "see which of the two is meant",
        many="{count} types stand beside another type id",
    ),
    "cell-not-understood": Code(
        ERROR,
        "the cell under {column} says {words}, which is no value of that column",
        "correct the captured page",
        lenient=WARNING,
        many="{count} cells were not understood",
        gap="a cell was not understood",
    ),
    "length-without-text": Code(
        NOTE, "a length of {length} stands with the type {type}, which has none; it is left out", "nothing to do"
    ),
    "name-spelled-differently": Code(
        WARNING,
        "{model}: the table calls it {table}, the example {example}; {example} travels",
        "if the table is right, say so in corrections.toml",
        many="{count} names are spelled differently in tables and examples",
    ),
    "field-names-alike": Code(
        WARNING,
        "{model}: one table has {first} and {other}, which differ in capitals alone; they count as one field",
        "correct the captured page if one is a slip; if the API knows both, tell the vendor",
        many="{count} field names differ in capitals alone",
    ),
    "name-not-shown": Code(
        NOTE,
        "{model}: no example shows {table}; spelled {wire}, as the examples spell its neighbours",
        "check it against a real answer",
    ),
    "field-only-in-example": Code(
        NOTE, "{model}: {field} is in an example, and in no table", "nothing to do; it is a field of origin example"
    ),
    "field-only-in-table": Code(
        NOTE, "{model}: {field} is in a table, and in none of its examples", "nothing to do; it is kept"
    ),
    "required-not-writeable": Code(
        NOTE,
        "{model}: {field} is required and not writeable; taken as sent on creation and fixed afterwards",
        "if it can be changed later, say so in corrections.toml",
    ),
    "operator-not-understood": Code(
        ERROR,
        "the filter operator {operator} is said to mean {words}, which is no known meaning",
        "add the wording to codegen/interpret/conventions.py",
        lenient=WARNING,
        many="{count} filter operators have an unknown meaning",
        gap="a filter operator has an unknown meaning",
    ),
    "name-misspelled": Code(NOTE, "{word} must be {meant}", "tell the vendor"),
    "example-value-unfit": Code(
        WARNING,
        "the sample call gives {field} the value {value}, which is no {type}; the example goes without it",
        "tell the vendor",
        many="{count} values of sample calls do not fit their types",
    ),
    "fieldinfo-broken": Code(
        ERROR, "this is no field information: {problem}", "ask the API again for this resource, or remove the file"
    ),
    "fact-without-effect": Code(
        NOTE,
        "the {kind} “{words}” says nothing that the spec holds",
        "nothing to do; it stands in facts.json. A wording that matters is a line in codegen/interpret/",
    ),
    "contradiction": Code(
        WARNING,
        "the documentation contradicts itself at {pointer}: {kept} against {dropped}; {kept} stands ({verdict}: {why})",
        "if {kept} is wrong, say so in corrections.toml",
        many="the documentation contradicts itself in {count} places",
    ),
}
