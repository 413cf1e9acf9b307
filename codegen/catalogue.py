"""The catalogue: every finding there can be, by its code: severity, message and hint, with named parts in braces.

The whole list stands here, so that its tone stays one. A test shows the exact text of each, from real bad input.
"""

from __future__ import annotations

import enum

import msgspec


class Severity(enum.StrEnum):
    """How much a finding matters. Only an error stops a build."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Code(msgspec.Struct, frozen=True):
    """One entry of the catalogue: ``message`` and ``hint`` have named parts in braces."""

    severity: Severity
    message: str
    hint: str


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

CATALOGUE: dict[str, Code] = {
    # dialects
    "block-not-understood": Code(
        _ERROR,
        "not understood: {words}",
        "teach the dialect this wording, or have it set the block aside with a reason",
    ),
    "secret-replaced": Code(
        _WARNING,
        "an example shows what looks like a secret; it was replaced by {stand_in}",
        "tell the vendor, and have the secret withdrawn",
    ),
    # dialects, tables
    "table-unknown-column": Code(
        _ERROR,
        "a table has the column {header}, which is not among those known here: {known}",
        "add the wording of the header to the dialect's columns",
    ),
    "table-row-short": Code(
        _WARNING,
        "a table row has {cells} cells under {columns} columns; the last ones are missing",
        "compare with the page: what is missing counts as not stated",
    ),
    "table-row-long": Code(
        _ERROR,
        "a table row has {cells} cells under {columns} columns: {words}",
        "compare with the page: a cell may hold the character that parts the cells",
    ),
    "table-empty": Code(
        _WARNING,
        "a table has the columns {columns} and no row",
        "look whether another page lists what should stand here",
    ),
    "object-without-table": Code(
        _WARNING,
        "the object {owner} is announced, and no table of its fields follows",
        "look whether another page lists its fields",
    ),
    # targets, names
    "not-an-identifier": Code(
        _ERROR,
        "{name} cannot be a name in Python",
        "choose a name of letters, digits and underscores that is no word of the language",
    ),
    "name-clash": Code(
        _NOTE,
        "in {where}, {wire} and {first} give the same Python name; {wire} became {name}",
        "nothing to do: the names on the wire stay as they are",
    ),
    # dialects: pages of calls
    "field-name-repeated": Code(
        _WARNING,
        "the field {name} stands in the table more than once",
        "compare the rows; the first one counts unless a correction says otherwise",
    ),
    "field-type-error": Code(
        _WARNING,
        "the field {name} has the type {type}: the vendor's generator failed on it",
        "find the type in an example or in the API's own field information, and record a correction",
    ),
    "path-list-dangling": Code(
        _NOTE,
        'the list of paths ends with an "or" that no path follows',
        "nothing to do, unless the page lost a path: compare with the sections below the list",
    ),
    "path-list-gap": Code(
        _NOTE,
        "the list of paths has an empty place",
        "nothing to do, unless the page lost a path: compare with the sections below the list",
    ),
    "path-spelled-otherwise": Code(
        _NOTE,
        "the path {form} stands in the list of paths as {known}",
        "nothing to do: the two differ in a slash at the end, and count as one path",
    ),
    "method-named-otherwise": Code(
        _WARNING,
        "the page says {said} where the name of the call says {named}",
        "the page's table counts; record a correction if the name is right",
    ),
    "status-line-contradicts": Code(
        _WARNING,
        "a sentence says {said} where the status below it says {status}",
        "the status in brackets counts; record a correction if the sentence is right",
    ),
    "call-listed-twice": Code(
        _WARNING,
        "the index names the call {name} more than once",
        "nothing to do: the first one counts",
    ),
    "call-not-listed": Code(
        _WARNING,
        "an example shows the call {name}, which the index does not name",
        "compare the name with the index of calls",
    ),
    # targets, validators
    "pattern-not-checked": Code(
        _WARNING,
        "the validators do not check the pattern of {field} in {model}: {reason}",
        "give a simpler pattern for the field in corrections.toml, or leave it to the server",
    ),
    # templates
    "template-missing": Code(
        _ERROR,
        "there is no template {template}",
        "see `codegen targets` for the templates; in templates/ only files of the same path override them",
    ),
    "template-broken": Code(
        _ERROR,
        "the template cannot be laid out: {problem}",
        "mend the template at this line, or remove it to use the one that came with codegen",
    ),
    # sources
    "pages-list-missing": Code(
        _ERROR,
        "there is no pages/pages.toml, the list of the captured pages",
        "write it: one [[page]] table for each page, with file and url",
    ),
    "pages-list-unreadable": Code(
        _ERROR,
        "pages.toml cannot be read: {problem}",
        "mend the list at this line: it is TOML in UTF-8, one [[page]] table for each page",
    ),
    "pages-list-wrong": Code(
        _ERROR,
        "{key} of a page must be {expected}, found {found}",
        "mend this [[page]] table: file and url are needed; the other keys are optional",
    ),
    "pages-list-unknown-key": Code(
        _WARNING,
        "a page has a key {key} that nothing reads",
        "the keys of a [[page]] table are file, url, final_url, media_type, hash, date, etag and last_modified",
    ),
    "page-missing": Code(
        _ERROR,
        "{file} is listed but not there",
        "put the page back, or take it off the list",
    ),
    "page-not-listed": Code(
        _WARNING,
        "{file} lies in pages/ but is not listed; it was not read",
        "add a [[page]] table for it to pages.toml, or remove the file",
    ),
    "page-listed-twice": Code(
        _ERROR,
        "{file} is listed twice",
        "keep one of the two [[page]] tables",
    ),
    "page-outside": Code(
        _ERROR,
        "{file} does not lie inside pages/",
        "give the file's path inside pages/, with / and without ..",
    ),
    "page-kind-unknown": Code(
        _ERROR,
        "{found} is no kind of page that can be read",
        "name the file .html, .md or .txt, or set media_type to text/html, text/markdown or text/plain",
    ),
    "page-not-utf8": Code(
        _ERROR,
        "the page is not UTF-8: byte {byte} at offset {offset}",
        "save the page as UTF-8",
    ),
    "page-too-large": Code(
        _ERROR,
        "the page has {size} bytes; no page of documentation has more than {limit}",
        "check that the right file was captured",
    ),
    "page-edited": Code(
        _WARNING,
        "the page is not the one that was captured: its hash is {found}, the list says {expected}",
        "if the edit is meant, write the new hash into pages.toml; otherwise capture the page again",
    ),
    # documents
    "html-unreadable": Code(
        _ERROR,
        "the page is not HTML that can be read: {problem}",
        "open the page and mend it at this line, or capture it again",
    ),
    "html-nested-deeply": Code(
        _WARNING,
        "elements are nested {depth} deep here",
        "the page was read whole; see whether it is the page you meant to capture",
    ),
    "html-hidden-text": Code(
        _NOTE,
        "text that a reader of the page cannot see was passed over",
        "nothing to do, unless the page shows these words after all",
    ),
    "markdown-nested-deeply": Code(
        _ERROR,
        "quotes or lists are nested deeper than {limit}; what stands inside was not read",
        "mend the page at this line",
    ),
    "front-matter-unreadable": Code(
        _WARNING,
        "the settings at the top of the page are not YAML: {problem}",
        "mend the lines between the two ---; the rest of the page was read",
    ),
    "directive-unknown": Code(
        _WARNING,
        "the directive {name} is not known",
        "its blocks were read; a dialect must say what it means or set it aside",
    ),
    "directive-not-closed": Code(
        _ERROR,
        "the directive {name} is never closed",
        "add {{% end{name} %}} where it ends",
    ),
    "directive-end-alone": Code(
        _ERROR,
        "{name} closes a directive that is not open",
        "remove it, or add the start of the directive",
    ),
    "directive-nested-deeply": Code(
        _ERROR,
        "the directive {name} is nested too deep to keep its place",
        "mend the page: a directive before it was not closed",
    ),
    "table-split-ambiguous": Code(
        _WARNING,
        "the cells of this row run together and can be told apart in two ways",
        "check the cells; a capture as HTML or Markdown leaves no doubt",
    ),
    "table-row-not-split": Code(
        _ERROR,
        "this line stands in a table of the columns {columns}, but cannot be split into them",
        "add a type or a pattern to the dialect's vocabulary, or capture the page as HTML",
    ),
    # interpret
    "call-without-path": Code(
        _ERROR,
        "{call} is only listed, and nothing tells the path of a listed {method} call",
        "capture its page, or give the path form in api.toml under [calls]",
    ),
    "server-unknown": Code(
        _ERROR,
        "the call goes to {url}, which is below no server of the API",
        "add its base URL to api.toml under [[servers]]; known are {known}",
    ),
    "method-unknown": Code(
        _ERROR,
        "the method {method} is none that a call can have here; known are {known}",
        "correct the captured page, if the vendor's page says otherwise; a call of another method cannot be described",
    ),
    "operation-named-apart": Code(
        _WARNING,
        "{call} would be called {taken}, which another call is; it is called {key}",
        "give it a name of your own in api.toml under [operations]",
    ),
    "operation-repeated": Code(
        _WARNING, "{key} is described again; the description that comes first is kept", "see which page is current"
    ),
    "example-unreadable": Code(
        _ERROR,
        "the example cannot be read as JSON near {near}: {problem}",
        "teach codegen/interpret/wire.py this form, or correct the captured page",
    ),
    "example-repaired": Code(_NOTE, "the example is no JSON as printed: {repair}", "nothing to do; it was repaired"),
    "type-unknown": Code(
        _WARNING,
        "nobody knows the type {type}; the field takes anything",
        "say what it means in api.toml under [types]; known are {known}",
    ),
    "type-id-differs": Code(
        _WARNING,
        "{type} stands beside type id {id}, known is {known}; the name decides",
        "see which of the two is meant",
    ),
    "cell-not-understood": Code(
        _ERROR, "the cell under {column} says {words}, which is no value of that column", "correct the captured page"
    ),
    "length-without-text": Code(
        _NOTE, "a length of {length} stands with the type {type}, which has none; it is left out", "nothing to do"
    ),
    "name-spelled-differently": Code(
        _WARNING,
        "{model}: the table calls it {table}, the example {example}; {example} travels",
        "if the table is right, say so in corrections.toml",
    ),
    "field-names-alike": Code(
        _WARNING,
        "{model}: one table has {first} and {other}, which differ in capitals alone; they count as one field",
        "correct the captured page if one is a slip; if the API knows both, tell the vendor",
    ),
    "name-not-shown": Code(
        _NOTE,
        "{model}: no example shows {table}; spelled {wire}, as the examples spell its neighbours",
        "check it against a real answer",
    ),
    "field-only-in-example": Code(
        _NOTE, "{model}: {field} is in an example, and in no table", "nothing to do; it is a field of origin example"
    ),
    "field-only-in-table": Code(
        _NOTE, "{model}: {field} is in a table, and in none of its examples", "nothing to do; it is kept"
    ),
    "required-not-writeable": Code(
        _NOTE,
        "{model}: {field} is required and not writeable; taken as sent on creation and fixed afterwards",
        "if it can be changed later, say so in corrections.toml",
    ),
    "operator-not-understood": Code(
        _ERROR,
        "the filter operator {operator} is said to mean {words}, which is no known meaning",
        "add the wording to codegen/interpret/conventions.py",
    ),
    "name-misspelled": Code(_NOTE, "{word} must be {meant}", "tell the vendor"),
    "example-value-unfit": Code(
        _WARNING,
        "the sample call gives {field} the value {value}, which is no {type}; the example goes without it",
        "tell the vendor",
    ),
    "fieldinfo-broken": Code(
        _ERROR, "this is no field information: {problem}", "ask the API again for this resource, or remove the file"
    ),
    "fact-without-effect": Code(
        _NOTE,
        "the {kind} “{words}” says nothing that the spec holds",
        "nothing to do; it stands in facts.json. A wording that matters is a line in codegen/interpret/",
    ),
    "contradiction": Code(
        _WARNING,
        "the documentation contradicts itself at {pointer}: {kept} against {dropped}; {kept} stands ({verdict}: {why})",
        "if {kept} is wrong, say so in corrections.toml",
    ),
    # writing
    "output-not-parsed": Code(
        _ERROR,
        "what was made is not {kind}: {problem}",
        "mend the template that makes this file; nothing was written",
    ),
    "output-hides-character": Code(
        _ERROR,
        "what was made holds {character}, which a reader cannot see",
        "have the template print this value through an encoder; nothing was written",
    ),
    "output-path-refused": Code(
        _ERROR,
        "{path} must not be written: {reason}",
        "mend the target that makes this path; nothing was written",
    ),
    "formatter-failed": Code(
        _ERROR,
        "{formatter} cannot lay out the Python files: {problem}",
        "see that {formatter} is installed beside codegen and runs by itself",
    ),
    "manifest-unreadable": Code(
        _ERROR,
        "the list of what codegen wrote here cannot be used: {problem}",
        "restore the file from version control, or delete it together with the files it lists, and build again",
    ),
    "hand-edit": Code(
        _ERROR,
        "{path} is not as codegen left it, so it was not overwritten",
        "say the change in corrections.toml or a template; or build with --keep {file} to merge it into what is made, "
        "or with --discard {file} to drop it",
    ),
    "hand-edit-removed": Code(
        _ERROR,
        "{path} is no longer made, and is not as codegen left it, so it was not deleted",
        "move what is yours elsewhere and delete the file; or build with --keep {file} to let it stay, "
        "or with --discard {file} to drop it",
    ),
    "kept-conflict": Code(
        _ERROR,
        "{path} holds edits that were kept, and what is made now contradicts them: it was not overwritten ({count}x)",
        "build with --keep {file} to have both marked in the file, or with --discard {file} to drop the edits",
    ),
    "edit-unknown": Code(
        _ERROR,
        "no edited file is called {name}",
        "name a file as the build shows it, a folder, or a pattern in quotes; edited are: {files}. APIs to build stand "
        "before --keep and --discard",
    ),
    "conflict-marked": Code(
        _ERROR,
        "{path} holds an edit and what is made now, which contradict each other; both are marked here",
        "leave in the file what is right, remove the marks, and build again",
    ),
    "kept-not-parsed": Code(
        _ERROR,
        "{path}, with the edits that were kept, is not {kind}: {problem}",
        "mend the file: its edits are merged in, and it is written as it is",
    ),
    "kept-no-longer-made": Code(
        _WARNING,
        "{path} is no longer made; it stays because of its edits",
        "move what is yours elsewhere, then delete the file",
    ),
    "machine-file-edited": Code(
        _WARNING,
        "{path} was edited since the last build; the edit was overwritten",
        "say the change in corrections.toml: this file is made anew by each build",
    ),
    "output-changed-meanwhile": Code(
        _ERROR,
        "{path} changed while it was being built; nothing was written",
        "close what writes there, and build again",
    ),
    "output-not-read": Code(
        _ERROR,
        "{folder} cannot be compared with what was made: {problem}",
        "give permission to read every file there, and build again; nothing was written",
    ),
    "output-not-written": Code(
        _ERROR,
        "{folder} cannot be written: {problem}",
        "free space or give permission, and build again; every file there is whole, old or new",
    ),
    # workspace
    "workspace-missing": Code(
        _ERROR,
        "there is no folder specs/ in {where} or above it",
        "go to a workspace, or name it with --root: it is the folder that holds specs/",
    ),
    "api-unknown": Code(_ERROR, "there is no API {name}", "{guess}known here: {known}"),
    "api-name": Code(
        _ERROR,
        "an API cannot be called {name}: {problem}",
        "rename the folder: the generated package gets the same name",
    ),
    "dialect-unknown": Code(
        _ERROR,
        "dialect: there is no dialect {name}",
        "{guess}known are: {known}",
    ),
    "target-unknown": Code(
        _ERROR,
        "targets: there is no target {name}",
        "{guess}known are: {known}",
    ),
    "spec-missing": Code(
        _ERROR,
        "{file} is missing or cannot be read",
        "run `codegen build` first; it writes the file",
    ),
    "name-unknown": Code(
        _ERROR,
        "the spec of {api} has nothing called {name}",
        "{guess}name a field, model, operation or parameter, or give a pointer such as #/models/NAME/fields/NAME",
    ),
    "pages-none": Code(
        _ERROR,
        "no page is listed, and there is no field information: nothing to compile",
        "add a [[page]] table for each captured page",
    ),
    # corrections
    "correction-wrong": Code(
        _ERROR,
        "{key}: {problem}",
        "a [[correction]] has at, because, and expect or absent = true, value or remove = true; evidence is optional",
    ),
    "correction-expired": Code(
        _ERROR,
        "the correction of {pointer} has expired: it expects {expected}, the documentation now gives {found}",
        "read the page again: remove the correction, or let expect say what the documentation gives now",
    ),
    "correction-lost": Code(
        _ERROR,
        "the correction of {pointer} has expired: there is no {part} any more",
        "{guess}remove the correction, or let at lead to where the value stands now",
    ),
    "correction-needless": Code(
        _ERROR,
        "the correction of {pointer} changes nothing: the documentation gives {found} already",
        "remove it",
    ),
    "correction-twice": Code(
        _ERROR,
        "{pointer} is corrected twice; the first one stands in line {line}",
        "keep one of the two",
    ),
    "correction-misfit": Code(
        _ERROR,
        "the correction of {pointer} does not fit the spec: {problem}",
        "see specs/spec.schema.json for what may stand there",
    ),
    "contradiction-settled": Code(
        _NOTE,
        "the documentation contradicts itself at {pointer}; corrections.toml says {value}: {because}",
        "nothing to do; the correction fails when the documentation changes",
    ),
    # invariants of the spec
    "path-parameter-missing": Code(
        _ERROR,
        "the path {path} of {operation} has {{{name}}}, and no path parameter of that name is declared",
        "add the parameter in corrections.toml, or correct the path",
    ),
    "path-parameter-alien": Code(
        _ERROR,
        "{operation} declares the path parameter {name}, and its path {path} has no such place",
        "correct its location in corrections.toml: a value that stands after ? is in the query",
    ),
    "reference-broken": Code(
        _ERROR,
        "{pointer} names {name}, and there is no such {kind}",
        "{guess}correct the name, or add what it names, in corrections.toml",
    ),
    "call-twice": Code(
        _NOTE,
        "{operation} and {first} are the same call: {method} {path}",
        "nothing to do if both are meant; otherwise remove one in corrections.toml",
    ),
    "model-names-alike": Code(
        _ERROR,
        "the models {name} and {first} differ only in upper and lower case",
        "give one of them another name under [models] in api.toml",
    ),
    "enum-empty": Code(
        _ERROR,
        "{pointer} is an enum without a value",
        "correct it: list the values, or remove the enum",
    ),
    "enum-repeats": Code(_ERROR, "{pointer} lists {value} twice", "correct it: each value once"),
    "limits-crossed": Code(
        _ERROR,
        "{pointer}: the {low} {least} is above the {high} {most}",
        "correct one of the two in corrections.toml",
    ),
    "status-out-of-range": Code(
        _ERROR,
        "{pointer}: {status} is no HTTP status",
        "a status is a number from 100 to 599; correct it in corrections.toml",
    ),
    "key-field-missing": Code(
        _ERROR,
        "the key of {model} is {name}, and it has no such field",
        "{guess}correct the key, or add the field",
    ),
    "excluded-parameter-missing": Code(
        _WARNING,
        "{pointer} excludes {name}, and the call takes no such parameter",
        "correct excludes in corrections.toml",
    ),
    "name-hides-character": Code(
        _WARNING,
        "the name at {pointer} holds {characters}, which a reader cannot see; it travels so",
        "compare with a real answer; if the page is wrong, correct the captured page",
    ),
    # emulator
    "emulator-db-unusable": Code(
        _ERROR, "{file} cannot keep the records: {problem}", "give --db another file, or remove this one"
    ),
    "emulator-credential-unknown": Code(
        _ERROR, "{name} is no credential of this API", "{guess}its credentials are: {known}"
    ),
    "emulator-cannot-listen": Code(
        _ERROR,
        "cannot listen on {host} port {port}: {problem}",
        "choose another --port (0 takes any free one) or --host",
    ),
    "emulator-option": Code(_ERROR, "{option} {given} cannot be read", "write {expected}"),
    # diff
    "since-unknown": Code(
        _ERROR,
        "{given} is no file, no folder, and no revision that git knows here",
        "give a spec.json, a folder of captures like those in specs/, or a revision such as HEAD~1 or a tag",
    ),
    "revision-without-spec": Code(
        _ERROR,
        "{revision} holds no {file}",
        "choose a revision in which this API had been built",
    ),
    "spec-unreadable": Code(
        _ERROR,
        "{file} is no spec that can be read: {problem}",
        "give a spec.json as a build of this version of codegen writes it, or a folder of captures",
    ),
    "history-unreadable": Code(
        _ERROR,
        "the history of releases cannot be read: {problem}",
        "take the file as it was from your version control; without it the changelog is lost",
    ),
    # fetching
    "fetch-nothing-listed": Code(
        _ERROR,
        "no page is listed that could be fetched",
        "name pages, or an index page, in the table [fetch] of api.toml",
    ),
    "fetch-url-refused": Code(
        _ERROR,
        "{url} cannot be fetched: {problem}",
        "write a whole http or https address inside the prefix, without user, password or key",
    ),
    "fetch-accept-unknown": Code(
        _ERROR,
        "{name} is no page of this API, so it cannot be accepted",
        "name a file in pages/, or an address inside the prefix of api.toml",
    ),
    "fetch-under-way": Code(
        _ERROR, "another run fetches these pages just now", "wait until it is done, or end it; nothing is lost"
    ),
    "fetch-capture-edited": Code(
        _WARNING,
        "{file} was edited since it was captured; it was not asked for, and stays",
        "write its hash into pages.toml if the edit is right, or fetch with --accept {file} to replace it",
    ),
    "fetch-gone": Code(
        _ERROR,
        "{url} answers {status}: the page is gone; its capture stays",
        "look where the vendor put it; if it is gone for good, take its table off pages.toml and remove the file",
    ),
    "fetch-redirected": Code(
        _ERROR,
        "{url} leads to {target}, {problem}; the capture stays",
        "look there; if the page moved, write its new address (and prefix) into api.toml or pages.toml",
    ),
    "fetch-shrunk": Code(
        _ERROR,
        "{url} has {now} characters and had {before}; the capture stays",
        "look at the page; fetch with --accept and the page's address if it is whole",
    ),
    "fetch-error-text": Code(
        _ERROR,
        "{url} answers 200, shows “{words}” and holds no fact; no capture was made of it",
        "look at the page; fetch with --accept and the page's address if it is documentation",
    ),
    "fetch-facts-gone": Code(
        _ERROR,
        "{url} holds no fact any more, and held {before}; the capture stays",
        "look at the page: the site may be built anew; fetch with --accept and the page's address to take it so",
    ),
    "fetch-not-a-page": Code(
        _ERROR,
        "{url} is {found}; no capture was made of it",
        "give an address that answers HTML, Markdown or plain text",
    ),
    "fetch-too-large": Code(
        _ERROR,
        "{url} has more than {limit} bytes; no capture was made of it",
        "check the address, or set a larger largest in the table [fetch] of api.toml",
    ),
    "fetch-cut": Code(
        _ERROR,
        "{url} did not come whole, however often it was asked for: {problem}",
        "fetch again later; what was captured before stays",
    ),
    "fetch-failed": Code(_ERROR, "{url} did not come: {problem}", "fetch again later; what was captured before stays"),
    "fetch-disallowed": Code(
        _ERROR,
        "robots.txt of {host} disallows {url}; it was not asked for",
        "ask the vendor, or take the page off the list",
    ),
    "fetch-host-left": Code(
        _ERROR,
        "{host} was left alone: {problem}; pages that were not asked for: {count}",
        "fetch again later: the run goes on where it stopped",
    ),
    "fetch-unreachable": Code(
        _ERROR,
        "{host} cannot be reached: {problem}; pages that were not asked for: {count}",
        "check the address and the connection (a proxy is taken from HTTPS_PROXY), and fetch again",
    ),
    "fetch-not-written": Code(
        _ERROR,
        "{file} cannot be written: {problem}; no page that came is lost",
        "make room there, and fetch again: the run goes on where it stopped",
    ),
    "fetch-link-broken": Code(
        _WARNING,
        "a page links to {url}, which answers {status}",
        "tell the vendor; if the page is listed elsewhere, nothing is lost",
    ),
    "fetch-link-left": Code(
        _NOTE, "a page links to {url}, which was left out: {problem}", "list it in api.toml if it is wanted"
    ),
    "fetch-unlinked": Code(
        _WARNING,
        "no page leads to {url} any more, and api.toml does not list it; its capture stays",
        "if the vendor withdrew it, take its table off pages.toml and remove the file",
    ),
    "fetch-too-many": Code(
        _ERROR,
        "links lead to more than {most} pages; the others were not asked for",
        "give a narrower prefix in api.toml, or set a larger most there",
    ),
    # starting
    "start-name": Code(
        _ERROR,
        "a new API cannot be called {name}: {problem}",
        "choose another name; for an API that is there already, use codegen build",
    ),
    "start-source": Code(
        _ERROR,
        "{source} cannot be read: {problem}",
        "give the address where the documentation starts, or a folder of saved pages",
    ),
    "start-no-pages": Code(_ERROR, "{source} holds no page", "save the pages there; their names end in {endings}"),
    "start-not-recognised": Code(
        _ERROR,
        "none of the {count} pages of {source} shows a sign of a known dialect ({known})",
        "give pages with tables of fields or lines such as GET /items; save those that need scripts from a browser",
    ),
    # introspecting
    "introspect-none": Code(
        _ERROR,
        "this API is not known to answer with field tables of its own",
        "if it does, set introspection in the table [conventions] of api.toml, and build",
    ),
    "introspect-credential": Code(
        _ERROR, "the credential {name} {problem}", "set {variable}, or run this where it can ask for it"
    ),
    "introspect-refused": Code(
        _ERROR, "the server refuses {what}: {problem}", "check the credentials in the environment"
    ),
    "introspect-elsewhere": Code(
        _ERROR,
        "the token answer leads to {host}, which is none of the documented servers: {known}",
        "if that server is right, add it to hosts in api.toml and build",
    ),
    "introspect-failed": Code(
        _ERROR, "no field table of {resource}: {problem}", "ask again later; what was stored before stays"
    ),
    "introspect-left": Code(
        _ERROR,
        "{host} was left alone: {problem}; resources whose answers are still to come: {count}",
        "ask again later: the run goes on where it stopped",
    ),
    "introspect-no-table": Code(
        _NOTE, "the server has no field table of {resource} (404)", "nothing is to be done, unless the resource is gone"
    ),
    "introspect-differs": Code(
        _WARNING,
        "{field}: {column} is {page} on the page and {server} at the server",
        "build: the server counts as one more witness; tell the vendor, or correct the spec in corrections.toml",
    ),
    "introspect-field-missing": Code(
        _WARNING,
        "{resource}.{field} stands on the page, and the server does not know it",
        "tell the vendor; if it is gone, remove it in corrections.toml",
    ),
    "introspect-field-new": Code(
        _WARNING,
        "{resource}.{field} is known to the server and stands on no page",
        "build: the field is taken from the server's answer",
    ),
    # lint
    "lint-path": Code(_ERROR, "{where}: {problem}", "correct the path in corrections.toml, if the page misspells it"),
    "lint-parameter": Code(
        _ERROR,
        "{where}: {problem}",
        "correct the call's parameters in corrections.toml, if the page is wrong about them",
    ),
    "lint-operation": Code(_ERROR, "{where}: {problem}", "name the call in api.toml, under operations"),
    "lint-words": Code(_ERROR, "{where}: {problem}", "give the missing words in corrections.toml"),
    "lint-answer": Code(_ERROR, "{where}: {problem}", "tell under statuses in api.toml what every call may answer"),
    "lint-reference": Code(_ERROR, "{where}: {problem}", "this is a bug of the document's maker: please report it"),
    "lint-unused": Code(
        _ERROR,
        "{where}: {problem}",
        "add the pages that describe its calls, or correct in corrections.toml what a call takes and returns",
    ),
    "lint-info": Code(_ERROR, "{where}: {problem}", "give it in api.toml, under contact or license"),
    "lint-security": Code(_ERROR, "{where}: {problem}", "tell under auth in api.toml how callers show who they are"),
    "lint-schema": Code(_ERROR, "{where}: {problem}", "correct the record in corrections.toml"),
    "lint-example": Code(
        _ERROR,
        "{where}: {problem}",
        "correct the field or the example in corrections.toml, whichever the page is wrong about",
    ),
    "lint-server": Code(_ERROR, "{where}: {problem}", "give the vendor's server in api.toml"),
    # code of other people
    "vendored-not-fetched": Code(
        _ERROR,
        "{package} could not be fetched: {problem}",
        "install Node.js, whose npm fetches it; or give the archive itself with --viewer",
    ),
    "vendored-changed": Code(
        _ERROR,
        "{file} is not the archive of {package} that is pinned: its hash is another",
        "give the archive as npm pack makes it; what was fetched was not kept",
    ),
    # files that people write
    "file-missing": Code(_ERROR, "there is no file {file}", "create it, or take it out of the list that names it"),
    "file-not-utf8": Code(
        _ERROR, "{file} is not UTF-8 (first wrong byte at offset {offset})", "save the file as UTF-8"
    ),
    "toml-broken": Code(_ERROR, "not TOML: {problem}", "mend this line; strings need quotes, tables a closing bracket"),
    "settings-wrong": Code(_ERROR, "{key}: {problem}", "expected is {expected}; docs/api-toml.md describes every key"),
}
