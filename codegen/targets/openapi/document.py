"""The whole OpenAPI 3.1.0 document as plain data, in its order; how it is spelled is the templates' business."""

from __future__ import annotations

from codegen.spec.model import Contact, License, Operation, Spec
from codegen.spec.requirements import default_auth
from codegen.targets.encoders.commonmark import code_span, inert_line
from codegen.targets.openapi.calls import Calls
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.introduction import introduction
from codegen.targets.openapi.security import TOKEN_OPERATION, TOKEN_TAG, Security, token_paths
from codegen.targets.openapi.servers import server_object
from codegen.targets.openapi.sharing import settle
from codegen.targets.shared.call_names import CallNames, call_names
from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.schemas import Data
from codegen.targets.shared.web_addresses import web_address
from codegen.targets.shared.wording import calls_in_words

VERSION = "3.1.0"  # this very spelling: old readers list patch versions


def document(spec: Spec) -> Data:
    """Return the OpenAPI document of ``spec``: JSON data, the same for the same spec."""
    components = Components(spec)
    names = call_names(spec, TOKEN_OPERATION)
    tokens = token_paths(spec, components)
    paths = {**tokens, **Calls(spec, components, names).paths()}
    pool = NamePool(components.names())
    paths, responses = settle(paths, "responses", pool)
    paths, parameters = settle(paths, "parameters", pool)
    (paths, responses), examples = settle([paths, responses], "examples", NamePool())
    security = Security(spec)
    parts = {"securitySchemes": security.schemes(), "parameters": parameters, "responses": responses}
    parts |= {"examples": examples, "schemas": components.all()}
    whole: Data = {"openapi": VERSION, "info": _info(spec, {"paths": paths, **parts})}
    if spec.api.docs_url and (url := web_address(spec.api.docs_url)):
        whole["externalDocs"] = {"url": url}
    whole["servers"] = [server_object(server) for server in spec.servers]
    whole["security"] = security.needed(default_auth(spec))
    whole["tags"] = _tags(spec, names, has_tokens=bool(tokens))
    whole["paths"] = paths
    used = {name: part for name, part in parts.items() if part}
    return whole | ({"components": used} if used else {})


def _info(spec: Spec, document: Data) -> Data:
    """Who answers for the API and on what terms is the vendor's to say: where it does not, both lead to its pages."""
    title = inert_line(spec.api.title)
    url = web_address(spec.api.docs_url or "")
    address = {"url": url} if url else {}
    return {
        "title": title,
        "version": spec.api.version or "unversioned",
        "description": introduction(spec, document),
        "contact": _told(spec.api.contact) or {"name": f"Documentation of {title}", **address},
        "license": _told(spec.api.license) or {"name": "Not stated in the documentation", **address},
    }


def _told(party: Contact | License | None) -> Data:
    """Return what the spec says about a contact or a license; an address only when it is one."""
    told = {} if party is None else {key: getattr(party, key) for key in party.__struct_fields__}
    return {key: one for key, one in told.items() if one and (key != "url" or web_address(one))}


def _tags(spec: Spec, names: CallNames, *, has_tokens: bool) -> list[Data]:
    """One tag a resource, in alphabetical order."""
    calls: dict[str, list[tuple[str, Operation]]] = {}
    for key, one in spec.operations.items():
        calls.setdefault(one.resource, []).append((key, one))
    tags = [{"name": tag, "description": _about(tag, calls[resource])} for resource, tag in names.tags.items()]
    if has_tokens:
        tags.append({"name": TOKEN_TAG, "description": "Get the token that all other calls need."})
    return sorted(tags, key=lambda tag: (tag["name"].casefold(), tag["name"]))


def _about(tag: str, calls: list[tuple[str, Operation]]) -> str:
    """Return what the calls under ``tag`` do, and the resource's own name where the tag is another."""
    resource = calls[0][1].resource
    parts = [inert_line(calls_in_words(calls)), "" if tag == resource else f"The API spells it {code_span(resource)}."]
    if all(one.documented != "page" for _, one in calls):
        parts.append("The documentation lists these calls without describing them.")
    return " ".join(part for part in parts if part)
