"""Rules: each way of reading a fact, by name, with the strength that settles a contradiction between two.

The stronger rule's claim wins, and the weaker one's is kept as its losing side. Between equals the one that the
documentation gives first wins. Why one outranks another is said here, and ``codegen explain`` repeats it.
"""

from __future__ import annotations

import msgspec

from codegen.spec.types import Origin


class Rule(msgspec.Struct, frozen=True):
    """``strength``: the higher wins. ``says``: what the rule does and why it ranks where it does.

    ``gives_way``: a usual value, not a statement; another rule's value replaces it without a contradiction.
    """

    origin: Origin
    strength: int
    says: str
    gives_way: bool = False


_TABLE, _EXAMPLE, _PROSE = Origin.TABLE, Origin.EXAMPLE, Origin.PROSE

RULES: dict[str, Rule] = {
    # what a person stated in api.toml holds where pages are written for people
    "settings": Rule(Origin.SETTINGS, 90, "api.toml states what the pages state only in prose, or not at all"),
    "repaired": Rule(Origin.PROSE, 0, "the pages contradict themselves here, and this is the least that can hold"),
    "not-understood": Rule(Origin.PROSE, 0, "this was not understood, so the spec lacks it"),
    "correction": Rule(Origin.CORRECTION, 100, "a person said so in corrections.toml, knowing what the pages say"),
    # the wire itself: an example shows what really travels
    "example-layout": Rule(_EXAMPLE, 70, "the example shows how the value is spelled; a type name only names it"),
    "example-name": Rule(_EXAMPLE, 70, "the example shows the name as it travels; a table may spell it otherwise"),
    "example-null": Rule(_EXAMPLE, 70, "the example holds null, so null is possible"),
    "example-empty": Rule(_EXAMPLE, 70, "the example holds an empty string where another type is documented"),
    "error-body": Rule(_EXAMPLE, 70, "the error's own body carries the code; its section may be the wrong one"),
    # tables are written to be exact
    "method-page": Rule(_TABLE, 60, "the page of the call itself is closer to it than an overview"),
    "table-cell": Rule(_TABLE, 50, "the cell of a table, taken as it is"),
    "native-type": Rule(_TABLE, 50, "the documented type name, by the type table of api.toml or its usual meaning"),
    "native-layout": Rule(_TABLE, 15, "how values of this type are usually spelled, by api.toml", gives_way=True),
    "wide-type": Rule(_TABLE, 45, "a general type word; an example may show more exactly what it is", gives_way=True),
    "exact-type-elsewhere": Rule(_TABLE, 45, "a general type word; the API has names of its own", gives_way=True),
    "key-in-name": Rule(_TABLE, 46, "a number named like the key is a key, of the type in api.toml", gives_way=True),
    "table-cut-short": Rule(_TABLE, 50, "dots in place of a field: the table goes on beyond the page"),
    "example-elsewhere": Rule(_EXAMPLE, 65, "examples of other records show how a date of this name is spelled"),
    "example-narrows": Rule(_EXAMPLE, 60, "the example shows which kind of the general type it is"),
    "length-cell": Rule(_TABLE, 50, "the length column; 0 states no limit"),
    "status-table": Rule(_TABLE, 50, "the table of statuses, made for all calls"),
    "directive": Rule(_TABLE, 50, "a directive of the page, taken as it is"),
    "fieldinfo": Rule(Origin.FIELDINFO, 45, "the API's own answer about its fields; the page is what was promised"),
    "request-line": Rule(_TABLE, 50, "method and URL as the page prints them"),
    "schema-table": Rule(_TABLE, 55, "a schema page's table, made from the schema itself"),
    # sentences
    "prose-limit": Rule(_PROSE, 40, "a sentence that states a limit"),
    "prose-default": Rule(_PROSE, 40, "a sentence that states a default"),
    "prose-enum": Rule(_PROSE, 40, "a sentence that lists the possible values"),
    "prose-unit": Rule(_PROSE, 40, "a sentence that names the unit"),
    "prose-deprecated": Rule(_PROSE, 40, "a sentence that says it is deprecated"),
    "prose-exclusion": Rule(_PROSE, 40, "a sentence that forbids two parameters together"),
    "prose-meaning": Rule(_PROSE, 40, "the words beside it, in the documentation's sense"),
    "prose-note": Rule(_PROSE, 40, "a statement kept in its words, by what it is about"),
    "prose-scope": Rule(_PROSE, 40, "a sentence that states where a thing may be used"),
    "status-section": Rule(_PROSE, 30, "the heading or sentence about one status; the table is written with more care"),
    # inference
    "example-type": Rule(_EXAMPLE, 20, "read off the values in examples; weaker than a stated type"),
    "example-key": Rule(_EXAMPLE, 20, "known because an example holds it; no table lists it"),
    "sample-call": Rule(_EXAMPLE, 20, "taken from the call that the page prints"),
    "spelling-of-siblings": Rule(_TABLE, 20, "no example shows the name: spelled as examples spell its neighbours"),
    "nested-rows": Rule(_TABLE, 55, "further rows of the table list the fields of a record inside this one"),
    "required-yet-fixed": Rule(_TABLE, 20, "required and not writeable at once: to be sent on creation, fixed after"),
    "call-index": Rule(_TABLE, 10, "the list of calls names it; no page describes it"),
    "type-missing": Rule(_TABLE, 1, "no type is stated and no example shows one", gives_way=True),
    "enum-table": Rule(_TABLE, 50, "the table of the property's values"),
    "implied-type": Rule(_PROSE, 4, "the description means such a value; no type is stated and no sample shows one"),
    "path-name": Rule(_TABLE, 5, "a name in a path is text until something states its type", gives_way=True),
    "key-in-path": Rule(_TABLE, 8, "the path names the record by its key, so it has the key's type", gives_way=True),
    "same-path": Rule(_TABLE, 14, "another call says the type of this place of the path", gives_way=True),
    "direction-reached": Rule(_TABLE, 20, "only requests, or only responses, lead to the record"),
    "envelope-key": Rule(_EXAMPLE, 60, "a key of the documented answer is that of an envelope's records"),
    "page-size": Rule(_TABLE, 20, "the limits of the parameter that sizes a page"),
    "usual-success": Rule(_TABLE, 20, "the usual status of success of the method"),
    "typing-mended": Rule(_PROSE, 40, "the words of the page, with a space added or removed where it was mistyped"),
    "record-key": Rule(_EXAMPLE, 25, "paths name records by it, so the API assigns it, and calls do not write it"),
    "paging-counts": Rule(_PROSE, 55, "pages and sizes are counted, so the number is whole and has a first"),
    "error-text": Rule(_PROSE, 35, "the text of a documented error states the limit"),
    # pages of no known make: where a table's fields travel
    "label-role": Rule(_TABLE, 50, "the label above says where its fields go"),
    "name-in-path": Rule(_TABLE, 50, "the path has a place of this name"),
    "method-role": Rule(_TABLE, 30, "no label says where; a call of this method takes its parameters there"),
    "sample-evidence": Rule(_EXAMPLE, 40, "no label says where; the samples show these names there"),
    "no-such-hole": Rule(_TABLE, 30, "said to be in the path, which has no such place: the value follows the path"),
    "announced-answer": Rule(_PROSE, 45, "a sentence says what the call returns"),
    # ... and what a thing is
    "found-record": Rule(_TABLE, 50, "a heading or a label names the record that the fields below it describe"),
    "linked-record": Rule(_TABLE, 50, "the words name or link to a record that the pages describe"),
    "sample-record": Rule(_EXAMPLE, 30, "the sample has the fields of a record that the pages describe"),
    "record-of-resource": Rule(_TABLE, 15, "the call has no table or sample; the page describes the record it saves"),
    "sample-path": Rule(_EXAMPLE, 12, "every sample call has a number at this place of the path", gives_way=True),
    "answered-only": Rule(_EXAMPLE, 15, "only answers show it, beside fields that a table lists"),
    "other-server": Rule(_TABLE, 90, "credentials are only for the servers that api.toml names"),
    "auth-words": Rule(_PROSE, 40, "the words say how calls prove who sends them"),
    "status-line": Rule(_TABLE, 50, "the status as the call's page gives it"),
    # ... and whether it must be sent
    "prose-required": Rule(_PROSE, 40, "the description says whether it must be sent"),
    "mark-required": Rule(_TABLE, 45, "a word before the description says whether it must be sent"),
    "prose-condition": Rule(_PROSE, 40, "it must be sent under a condition, so not always"),
    "label-required": Rule(_PROSE, 45, "the label above says whether these fields must be sent"),
    "unmarked-required": Rule(_TABLE, 15, "the pages mark what is optional, and this is not marked"),
    "unmarked-optional": Rule(_TABLE, 15, "the pages mark what must be sent, and this is not marked"),
    "default-optional": Rule(_PROSE, 15, "it has a default, so it need not be sent"),
    "nesting": Rule(_EXAMPLE, 20, "an object or list of objects inside an example is a model of its own"),
}
