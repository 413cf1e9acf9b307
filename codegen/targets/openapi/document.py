"""The whole OpenAPI 3.1.0 document as plain data, in its order; how it is spelled is the templates' business."""

from __future__ import annotations

from codegen.spec.model import Contact, License, Operation, Spec
from codegen.spec.requirements import default_auth
from codegen.targets.encoders.commonmark import code_span, inert_line
from codegen.targets.openapi.calls import Calls
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.incomplete import all_gaps
from codegen.targets.openapi.introduction import introduction
from codegen.targets.openapi.security import TOKEN_TAG, Security, token_paths
from codegen.targets.openapi.servers import DOCUMENTATION, TOKEN_OPERATION, server_object
from codegen.targets.openapi.sharing import Sharing
from codegen.targets.openapi.tag_groups import tag_groups
from codegen.targets.shared.call_names import CallNames, call_names
from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.schemas import Data
from codegen.targets.shared.web_addresses import web_address
from codegen.targets.shared.wording import calls_in_words, joined
from codegen.targets.target import FIRST_VERSION

VERSION = "3.1.0"  # this very spelling: old readers list patch versions


def document(spec: Spec, version: str = FIRST_VERSION) -> Data:
    """Return the OpenAPI document of ``spec``: JSON data, the same for the same spec.

    ``version`` is that of the document. The API's own is ``x-api-version``, which may be any word.
    """
    components = Components(spec)
    names = call_names(spec, TOKEN_OPERATION)
    tokens = token_paths(spec, components)
    calls = Calls(spec, components, names)
    paths = {**tokens, **calls.paths()}
    no_call = calls.answers_of_no_call()
    pool = NamePool(components.names())
    sharing = Sharing()
    paths, responses = sharing.settle(paths, "responses", pool)
    paths, parameters = sharing.settle(paths, "parameters", pool)
    (paths, responses, no_call), examples = sharing.settle([paths, responses, no_call], "examples", NamePool())
    security = Security(spec)
    parts = {"securitySchemes": security.schemes(), "parameters": parameters, "responses": responses}
    parts |= {"examples": examples, "schemas": components.all()}
    whole: Data = {"openapi": VERSION, "info": _info(spec, version)}
    if spec.api.docs_url and (url := web_address(spec.api.docs_url)):
        whole["externalDocs"] = {"url": url, "description": DOCUMENTATION}
    whole["servers"] = [server_object(server) for server in spec.servers]
    whole["security"] = security.needed(default_auth(spec))
    whole["tags"] = _tags(spec, names, has_tokens=bool(tokens))
    if groups := tag_groups([tag["name"] for tag in whole["tags"]]):
        whole["x-tagGroups"] = groups
    whole["paths"] = paths
    used = {name: part for name, part in parts.items() if part}
    whole |= {"components": used} if used else {}
    return whole | ({"x-answers-to-unknown-calls": no_call} if no_call else {}) | all_gaps(spec)


def _info(spec: Spec, version: str) -> Data:
    """Who answers for the API is the vendor's to say: where it does not, the contact is its documentation.

    A license that nobody states is left out.
    """
    title = inert_line(spec.api.title)
    url = web_address(spec.api.docs_url or "")
    info: Data = {"title": title, "version": version}
    if spec.api.version:
        info["x-api-version"] = inert_line(spec.api.version)
    info["description"] = introduction(spec)
    info["contact"] = _stated(spec.api.contact) or {
        "name": f"Documentation of {title}",
        **({"url": url} if url else {}),
    }
    if license_ := _stated(spec.api.license):
        info["license"] = license_
    return info


def _stated(party: Contact | License | None) -> Data:
    """Return what the spec says about a contact or a license; an address only when it is one."""
    known = {} if party is None else {key: getattr(party, key) for key in party.__struct_fields__}
    return {key: item for key, item in known.items() if item and (key != "url" or web_address(item))}


def _tags(spec: Spec, names: CallNames, *, has_tokens: bool) -> list[Data]:
    """One tag a resource, in alphabetical order."""
    calls: dict[str, list[tuple[str, Operation]]] = {}
    for key, operation in spec.operations.items():
        calls.setdefault(names.tags[operation.resource], []).append((key, operation))
    tags = [{"name": tag, "description": _about(tag, of_tag)} for tag, of_tag in calls.items()]
    if has_tokens:
        tags.append({"name": TOKEN_TAG, "description": "Get the token that all other calls need."})
    return sorted(tags, key=lambda tag: (tag["name"].casefold(), tag["name"]))


def _about(tag: str, calls: list[tuple[str, Operation]]) -> str:
    """Return what the calls under ``tag`` do, and the resource's own names where they are others."""
    resources = list(dict.fromkeys(call.resource for _, call in calls))
    others = [code_span(resource) for resource in resources if resource != tag]
    words = inert_line(calls_in_words(calls))
    return f"{words} The API {'also ' if tag in resources else ''}spells it {joined(others)}." if others else words
