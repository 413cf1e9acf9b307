"""Found documentation: the facts of pages of no known make into claims, in one pass over all calls.

First everything is indexed and records are found, then each call is looked at, then records take what calls show of
them, and only then shapes get their models and claims are made: what one call shows may change what another says.
"""

from __future__ import annotations

import msgspec

from codegen.interpret.context import Context
from codegen.interpret.found.answers import Answers, Referred, Reply
from codegen.interpret.found.authentication import claim_authentication
from codegen.interpret.found.calls import Call, calls_of
from codegen.interpret.found.cells import CellReader
from codegen.interpret.found.claims_of_calls import claim_reply, claim_request
from codegen.interpret.found.claims_of_models import claim_models
from codegen.interpret.found.from_json import FromJson
from codegen.interpret.found.index import FoundFacts
from codegen.interpret.found.kinds import Kinds
from codegen.interpret.found.links import Links
from codegen.interpret.found.model_names import Models
from codegen.interpret.found.nodes import Said
from codegen.interpret.found.parameters import claim_parameters, described_places
from codegen.interpret.found.records import Records
from codegen.interpret.found.request_bodies import Bodies, Body
from codegen.interpret.found.same_answers import Looked, lend_answers
from codegen.interpret.found.same_bodies import lend_rows
from codegen.interpret.found.seats import fold
from codegen.interpret.found.shapes import Shapes
from codegen.interpret.found.size_tables import claim_paging
from codegen.interpret.found.unread_cells import report_cells
from codegen.interpret.found.words import folded
from codegen.interpret.names import pascal, singular
from codegen.interpret.operations import ResolvedOperation

_CREDENTIALS = ("authorization", "proxyauthorization", "cookie")


class _Looked(msgspec.Struct, frozen=True):
    """A call with what it sends and answers, before shapes have models."""

    call: Call
    body: Body | None
    replies: list[Reply]


def interpret_found(context: Context, operations: list[ResolvedOperation], usual: dict[str, int]) -> None:
    """Claim everything that the facts of pages of no known make say about ``operations``, their calls, and of records.

    ``usual`` is the status of success by method, where something says it.
    """
    if not context.found_pages:
        return
    found_facts = FoundFacts(context.found_facts)
    pages = {page.page: page.url for page in context.found_pages}
    links = Links(found_facts.sections.values(), (group.fact for group in found_facts.groups()), pages)
    records = Records(found_facts, links)
    kinds = Kinds(records, context.settings.types)
    json = FromJson(_collections(operations))
    shapes = Shapes(found_facts, records, CellReader(records, kinds), json, _unmarked(context))
    calls = calls_of(operations, found_facts, shapes)
    lend_rows(calls, links)
    bodies, answers = Bodies(shapes, _usual_body(context)), Answers(shapes, kinds, usual, Referred(links, calls))
    looked = [_Looked(call, bodies.of(call), answers.of(call)) for call in calls]
    lend_answers([Looked(looked_at.call, looked_at.replies) for looked_at in looked], links)
    shapes.recognise_inside()
    shapes.settle_sightings()
    keys = claim_authentication(context, found_facts, calls)
    claim_paging(context, found_facts)
    report_cells(context, found_facts.groups(), kinds)
    _claim(context, looked, shapes, [*keys, *_credentials(context, found_facts)])


def _claim(context: Context, looked: list[_Looked], shapes: Shapes, keys: list[str]) -> None:
    models = Models(context, shapes)
    models.reserve([key for key, record in shapes.records.all.items() if record.declared])
    credentials = frozenset((*_CREDENTIALS, *map(fold, keys)))
    places = described_places(looked_at.call for looked_at in looked)
    for looked_at in looked:
        answer = next((reply.node for reply in looked_at.replies if 200 <= reply.status < 300), None)
        claim_parameters(context, looked_at.call, answer, shapes, models, credentials, places)
        if looked_at.body is not None:
            claim_request(context, looked_at.call, looked_at.body, models)
        for reply in looked_at.replies:
            claim_reply(context, looked_at.call, reply, models)
    for key, record in shapes.records.all.items():
        if record.declared and shapes.record(key).members:
            models.record(key)
    claim_models(context, models, shapes, _resources(looked))


def _unmarked(context: Context) -> Said | None:
    """Return what api.toml says about fields that nothing marks."""
    unmarked = context.settings.reading.unmarked
    if unmarked is None:
        return None
    return Said(value=unmarked == "required", rule="settings", quote=context.settings_quote("reading", "unmarked"))


def _usual_body(context: Context) -> Said | None:
    """How calls send their bodies, where api.toml says so and no page does."""
    body = context.settings.reading.body
    if body is None:
        return None
    style = "json_body" if body == "json" else body
    return Said(value=style, rule="settings", quote=context.settings_quote("reading", "body"))


def _collections(operations: list[ResolvedOperation]) -> frozenset[str]:
    """Return the words of paths that are before a name in braces, or alone: collections of records."""
    steps = (step for known in operations for step in known.path.split("/"))
    return frozenset(step.casefold() for step in steps if step and not step.startswith("{") and len(step) > 2)


def _credentials(context: Context, found_facts: FoundFacts) -> list[str]:
    """Return the names of headers and parameters that authentication sends, by api.toml and by pages."""
    names = [str(entry.get("name", "")) for entry in context.file.data.get("auth", [])]
    names += [name for entry in context.file.data.get("auth", []) for name in entry.get("call_headers", {})]
    names += [fact.name for fact in found_facts.auths if fact.name is not None]
    return [name for name in names if name]


def _resources(looked: list[_Looked]) -> dict[str, str]:
    """Return the resource of each model that is called like one."""
    resources: dict[str, str] = {}
    for looked_at in looked:
        resource = looked_at.call.known.resource
        resources.setdefault(pascal(singular(resource)), resource)
        resources.setdefault(pascal(folded(resource)), resource)
    return resources
