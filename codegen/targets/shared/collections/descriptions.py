"""What a folder and a call say about themselves: in the page's words where it has some, with a link to that page."""

from __future__ import annotations

from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action
from codegen.targets.encoders.commonmark import code_span, inert
from codegen.targets.shared.collections.access import Access
from codegen.targets.shared.collections.chain import CHANGE_LISTED, MADE, Chain
from codegen.targets.shared.web_addresses import web_address
from codegen.targets.shared.wording import what_it_does

EXCHANGE_NAME = "Exchange credentials for a token"
ABOUT_EXCHANGE = "The other calls carry the token that this one answers: send it first, and again when it has expired."


def about_collection(spec: Spec, how: Access) -> str:
    """Return what to fill in, what a run does, and where the API is documented."""
    secrets = ", ".join(code_span(variable.name) for variable in how.variables if variable.secret)
    parts = [f"Fill in {secrets} in the environment, then run the collection."] if secrets else []
    if how.exchange:
        parts.append("Its first call exchanges them for a token that the others carry.")
    run = (
        "A run lists each resource, reads its first record, then creates, changes and deletes a record of its own. "
        f"Other records are changed or deleted only when {code_span(CHANGE_LISTED)} is {code_span('true')}. "
        "Calls that lack a record, or documented fields to send, are passed over."
    )
    parts = [" ".join(parts), run]
    if limit := spec.conventions.rate_limit:
        pause = -(-1000 * limit.seconds // max(limit.requests, 1))
        words = f"At most {limit.requests} calls in {limit.seconds} seconds are taken"
        parts.append(f"{words}: let a run wait {pause} milliseconds between calls.")
    parts.append(
        f"Without the vendor: {code_span(f'codegen serve {spec.api.id}')} starts a mock server and prints its "
        "credentials; the other environment uses it."
    )
    parts += link(spec.api.docs_url)
    return "\n\n".join(part for part in parts if part)


def about_call(spec: Spec, chain: Chain, operation: Operation, is_known: bool) -> str:
    """Return what ``operation`` does, where it takes its record from, and where it is documented.

    ``is_known``: there are documented fields to send, if it sends any.
    """
    title = operation.summary if operation.action is Action.CALL and operation.description is None else None
    parts = [inert(title) if title else what_it_does(operation, spec)]
    if operation.documented == "index":
        parts.append("Only the list of calls names this one.")
    if not is_known and spec.conventions.write:
        name = code_span(spec.conventions.write.parameter or "")
        parts.append(f"Its fields are not documented: it is skipped in a run until {name} is filled in.")
    if operation.action is Action.LIST:
        parts += _leading_on(spec)
    if taken := chain.taken(operation):
        parts.append(_taking(taken, operation))
    parts += link(operation.docs_url)
    return "\n\n".join(parts)


def _leading_on(spec: Spec) -> list[str]:
    """Return where the answer of a list has the address of its next page, if it has one."""
    ways = [way for way in spec.conventions.pagination if way.kind == "link"]
    places = [(f"header {code_span(way.header)}" if way.header else f"key {code_span(way.next or '')}") for way in ways]
    return [f"The {place} of the answer has the address of the next page." for place in places]


def _taking(variable: str, operation: Operation) -> str:
    name = code_span(variable)
    if operation.action is Action.GET or not variable.startswith(MADE):
        return f"Takes the record that the list found ({name})."
    return (
        f"Takes the record that this run made ({name}), and is skipped without one. "
        f"With {code_span(CHANGE_LISTED)} set to {code_span('true')} it takes the first one of the list."
    )


def about_resource(spec: Spec, resource: str) -> str:
    """How far ``resource`` is documented, and where."""
    calls = [operation for operation in spec.operations.values() if operation.resource == resource]
    models = {name: model for name, model in spec.models.items() if model.resource == resource}
    fields = sum(len(model.fields) for model in models.values())
    words = f"{fields} fields are known." if fields else "The documentation lists no fields of these records."
    urls = [*(model.docs_url for model in models.values()), *(call.docs_url for call in calls)]
    return "\n\n".join([words, *next((lines for url in urls if (lines := link(url))), [])])


def link(url: str | None) -> list[str]:
    """Return a sentence with the address of a page, if it is one."""
    return [f"Documented at <{address}>."] if url and (address := web_address(url)) else []
