"""Facts: what the documentation literally says, piece by piece, in its own words, with positions.

Nothing here is interpreted: a length is the text ``"250"``, a status line keeps its phrase. Each fact knows where it
is. The same page as HTML, Markdown or saved text gives the same facts, positions apart.

``operation`` in a fact is the ``key`` of the OperationFact it belongs to; None means it is said of the API as a whole.
``owner`` is the documentation's word for a record: a resource (``Assignments``) or an object (``assignment_plan``).
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.location import Location
from codegen.documents.model import Mark
from codegen.text import Text


class Base(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="fact"):
    """Base of the facts: where each one is."""

    place: Location


class OperationFact(Base, frozen=True, kw_only=True, tag="operation"):
    """A call is described (``listed`` false) or only named in a list of calls (``listed`` true).

    ``key`` is the native name, or ``METHOD url`` where calls have no names. ``paths`` are the path forms as written.
    ``noun`` is the page's word for one record (``Assignment`` in "add a(n) Assignment"). ``written`` is the endpoint
    line as printed, where ``paths`` already have their holes in braces; ``section`` is the key of the SectionFact.
    """

    key: str
    method: str
    listed: bool = False
    version: str | None = None
    resource: str | None = None
    base_url: str | None = None
    paths: tuple[str, ...] = ()
    noun: str | None = None
    summary: Text | None = None
    description: Text | None = None
    section: str | None = None
    written: Text | None = None


class ModelFact(Base, frozen=True, kw_only=True, tag="model"):
    """A record is introduced by a heading: its name as written, and what is said of it.

    ``of`` is the record's place inside another (``Results`` holds ``RecordIds``), when the page's outline says so.
    ``field`` is the field there that holds it; then ``owner`` is the whole way to it, and not how people call it.
    """

    owner: str
    description: Text | None = None
    of: str | None = None
    field: str | None = None


class FieldCell(msgspec.Struct, frozen=True, omit_defaults=True):
    """One cell of a field row: the column's header as written, the words, the place, and what marks them up."""

    header: str
    text: Text
    place: Location
    marks: tuple[Mark, ...] = ()


class FieldFact(Base, frozen=True, kw_only=True, tag="field"):
    """One row of a field table. ``cells`` is keyed by the standard column name, whatever the header's wording:
    ``name type_id type length required writeable force_write link description nullable defined default``.
    """

    owner: str
    operation: str | None = None
    cells: dict[str, FieldCell]


class ParameterFact(Base, frozen=True, kw_only=True, tag="parameter"):
    """One parameter as a table or a directive declares it. ``scope`` says whether calls take it, the token request
    takes it (``token_request``), or the token answer holds it (``token_answer``).
    ``location`` is the page's own word, right or wrong.
    """

    name: str
    location: str
    operation: str | None = None
    scope: Literal["call", "token_request", "token_answer"] = "call"
    type: str | None = None
    description: Text | None = None


class StatementFact(Base, frozen=True, kw_only=True, tag="statement"):
    """A sentence or paragraph that states something beyond tables: limits, what excludes what, enums, notes.

    ``about`` says about what, as far as the outline says: ``parameter:limit``, ``status:204``, ``field:Owner.name``,
    ``operation``, ``filter``, ``sort``, ``api``, ``auth``, ``model:Owner``; ``enum:Owner.name`` is one allowed value,
    ``default:Owner.name`` its default, both as JSON; ``holds:Owner.name`` is the record that the field holds;
    ``rest:Owner`` says that the table of its fields goes on beyond the page.
    ``section`` is the key of the SectionFact it is in; ``marks`` (links among them) are offsets into ``text``.
    """

    about: str
    text: Text
    operation: str | None = None
    section: str | None = None
    marks: tuple[Mark, ...] = ()


class StatusFact(Base, frozen=True, kw_only=True, tag="status"):
    """A status line. ``path`` is the path form it is said of; ``methods`` the methods it names; ``source`` says a
    table of statuses from a section about one and from a line on a method's page.
    """

    status: int
    source: Literal["table", "section", "line", "block"]
    operation: str | None = None
    path: str | None = None
    phrase: str | None = None
    type: str | None = None
    meaning: Text | None = None
    methods: tuple[str, ...] = ()
    section: str | None = None


class ExampleFact(Base, frozen=True, kw_only=True, tag="example"):
    """An example as printed, secrets replaced. ``role``: whose it is. ``owner``: of which record, when it shows one.

    ``lifted``: the page ran it through its typography. ``template``: it shows the form (``<string>``), not values.
    Pages of no known make add more: ``section``, the ``label`` above it, and the ``media`` that the label or the code's
    language names. There the role may be ``error`` or ``unknown``, and ``owner`` the record that a label names.
    """

    role: Literal["request", "response", "object", "token_answer", "error", "unknown"]
    code: Text
    operation: str | None = None
    path: str | None = None
    status: int | None = None
    owner: str | None = None
    title: Text | None = None
    lifted: bool = False
    section: str | None = None
    label: Text | None = None
    media: str | None = None


BodyKind: TypeAlias = Literal["json", "form", "multipart", "other"]


class CallFact(Base, frozen=True, kw_only=True, tag="call"):
    """A sample call: the URL as printed, and parameters (``location``, name, value), secrets replaced.

    Locations are ``path``, ``query``, ``header``, ``cookie``, ``body`` (a pair of a form) and ``basic``. ``body`` is
    the text that the call sends where it is no form, ``body_kind`` what it sends at all. ``source`` distinguishes a
    curl line from an HTTP message, a bare address, and the query string of an endpoint line (which is no sample).
    """

    url: str
    operation: str | None = None
    path: str | None = None
    parameters: tuple[tuple[str, str, Text], ...] = ()
    method: str | None = None
    section: str | None = None
    body: Text | None = None
    body_kind: BodyKind | None = None
    source: Literal["curl", "http", "url", "endpoint"] | None = None


class ServerFact(Base, frozen=True, kw_only=True, tag="server"):
    """A base URL that the page names. ``role`` distinguishes the API's servers from the one that gives tokens."""

    url: str
    role: Literal["api", "token"] = "api"


class OperatorFact(Base, frozen=True, kw_only=True, tag="operator"):
    """One filter operator and what the page says it means."""

    name: str
    meaning: Text


class ErrorFact(Base, frozen=True, kw_only=True, tag="error"):
    """One documented error: the status section it is in, what it is about, what provokes it, the body as printed.

    ``about`` is the parameter of the subsection (``columns``), ``field_type`` the type heading (``BOOLEAN``).
    """

    status: int
    code: Text
    about: str | None = None
    field_type: str | None = None
    trigger: Text | None = None
    lifted: bool = False


# -- What pages of no known make say. Tables stay whole there, for what they are about is known only from the other
#    pages and the samples: a group with its rows, the section it is in, and the calls in whose scope it is.


class SectionFact(Base, frozen=True, kw_only=True, tag="section"):
    """A heading with what is below it. ``key`` names it in other facts (``pages/owls.md#12``, its line).

    ``anchors`` are what links may call it: explicit ids first, then the usual slug of its words. ``parent`` is the key
    of the section around it. What is before the first heading has a section of level 0 without a title.
    """

    key: str
    level: int
    title: Text
    anchors: tuple[str, ...] = ()
    parent: str | None = None
    marks: tuple[Mark, ...] = ()


class GroupFact(Base, frozen=True, kw_only=True, tag="group"):
    """A table, list, or run of headings that describes fields, parameters, values or errors; its rows are RowFacts.

    ``operations`` are the keys of the calls in whose scope it is, none where it is in no call's scope.
    ``role`` is what the label says: ``path query header cookie body answer answer-header argument record values errors
    status``; None where there is no label. ``label`` are its words, ``status``, ``media``, ``named`` (the record or the
    field) and ``required`` what it says besides. ``heading`` says that the label is the section's own title.
    ``after`` is what is directly before: a sample call, a sample of an answer or of a body, the endpoint line, a
    sentence (``lead``, with its marks), a heading. ``anchors`` are ids that the page gives to the group itself.
    """

    key: str
    section: str | None = None
    operations: tuple[str, ...] = ()
    role: str | None = None
    label: Text | None = None
    status: str | None = None
    media: str | None = None
    named: str | None = None
    required: bool | None = None
    heading: bool = False
    form: Literal["table", "list", "headings", "tree", "lines"] = "table"
    after: Literal["sample_request", "sample_answer", "sample_body", "endpoint", "sentence", "heading"] | None = None
    lead: Text | None = None
    lead_marks: tuple[Mark, ...] = ()
    anchors: tuple[str, ...] = ()


class RowFact(Base, frozen=True, kw_only=True, tag="row"):
    """One row of a group, its cells by standard column (see ``wording.columns``).

    ``depth`` is how deep the page nests it below the rows before it (nested lists, nested tables, indentation by the
    markup); marks that draw depth stay in the name's words. ``values`` holds values that are on lines of their own
    below the row, one a line, as cells. ``choice`` numbers alternatives
    ("One of"). ``under`` is the full-width row above it. ``unknown`` are cells below unknown headers.
    """

    group: str
    cells: dict[str, FieldCell]
    depth: int = 0
    choice: int | None = None
    under: Text | None = None
    values: tuple[FieldCell, ...] = ()
    unknown: tuple[FieldCell, ...] = ()


class AuthFact(Base, frozen=True, kw_only=True, tag="auth"):
    """How calls prove who sends them: ``scheme``, ``name`` of the key where it has one, and the words that say so.

    ``scheme`` ``none`` says that a call needs none. ``scopes`` are those of OAuth 2.
    """

    scheme: Literal["bearer", "basic", "header", "query", "cookie", "oauth2", "none"]
    words: Text
    name: str | None = None
    operation: str | None = None
    section: str | None = None
    scopes: tuple[str, ...] = ()


Fact: TypeAlias = (
    OperationFact
    | ModelFact
    | FieldFact
    | ParameterFact
    | StatementFact
    | StatusFact
    | ExampleFact
    | CallFact
    | ServerFact
    | OperatorFact
    | ErrorFact
    | SectionFact
    | GroupFact
    | RowFact
    | AuthFact
)


class Ignored(msgspec.Struct, frozen=True, gc=False):
    """A block that carries no fact, and why."""

    place: Location
    reason: str


class Taken(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A block that the dialect took. ``level`` is 0 for content, 1 to 6 for a heading, 7 for what else gives structure.

    Whether it has any effect on the spec is known only after interpretation.
    """

    place: Location
    level: int = 0


class Account(msgspec.Struct, frozen=True):
    """What became of a page's blocks (each table row and each list item counts as one).

    ``taken`` are in page order; ``ignored`` lists places with reasons; ``unknown`` are the places not understood.
    """

    taken: tuple[Taken, ...]
    ignored: tuple[Ignored, ...]
    unknown: tuple[Location, ...]

    @property
    def used(self) -> int:
        """How many blocks the dialect took."""
        return len(self.taken)


class PageFacts(msgspec.Struct, frozen=True):
    """All facts of one page in page order, its account, and what was found while reading it."""

    page: str
    url: str
    kind: str
    facts: tuple[Fact, ...]
    account: Account
    findings: tuple[Finding, ...] = ()
