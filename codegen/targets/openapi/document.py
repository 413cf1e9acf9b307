"""The whole OpenAPI 3.1.0 document as plain data, in its order; how it is spelled is the templates' business."""

from __future__ import annotations

from codegen.spec.model import Server, Spec
from codegen.targets.encoders.commonmark import code_span, inert, inert_line
from codegen.targets.openapi.calls import Calls
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.introduction import introduction
from codegen.targets.openapi.names import CallNames, call_names
from codegen.targets.openapi.security import TOKEN_OPERATION, TOKEN_TAG, schemes, token_paths
from codegen.targets.openapi.sharing import settle
from codegen.targets.schema_names import NamePool
from codegen.targets.schemas import Data
from codegen.targets.web_addresses import web_address

VERSION = "3.1.0"  # this very spelling: old readers list patch versions


def document(spec: Spec) -> Data:
    """The OpenAPI document of ``spec``: JSON data, the same for the same spec."""
    components = Components(spec)
    names = call_names(spec, TOKEN_OPERATION)
    tokens = token_paths(spec, components)
    paths = {**tokens, **Calls(spec, components, names).paths()}
    pool = NamePool(components.names())
    paths, responses = settle(paths, "responses", pool)
    paths, parameters = settle(paths, "parameters", pool)
    (paths, responses), examples = settle([paths, responses], "examples", NamePool())
    secured = schemes(spec)
    parts = {"securitySchemes": secured, "parameters": parameters, "responses": responses}
    parts |= {"examples": examples, "schemas": components.all()}
    whole: Data = {"openapi": VERSION, "info": _info(spec)}
    if spec.api.docs_url and (url := web_address(spec.api.docs_url)):
        whole["externalDocs"] = {"url": url}
    whole["servers"] = [_server(server) for server in spec.servers]
    whole["security"] = [{name: [] for name in secured}] if secured else []
    whole["tags"] = _tags(spec, names, has_tokens=bool(tokens))
    whole["paths"] = paths
    used = {name: part for name, part in parts.items() if part}
    return whole | ({"components": used} if used else {})


def _info(spec: Spec) -> Data:
    """Who answers for the API and on what terms is the vendor's to say: both lead to where it would say so."""
    title = inert_line(spec.api.title)
    url = web_address(spec.api.docs_url or "")
    address = {"url": url} if url else {}
    return {
        "title": title,
        "version": spec.api.version or "unversioned",
        "description": introduction(spec),
        "contact": {"name": f"Documentation of {title}", **address},
        "license": {"name": "Not stated in the documentation", **address},
    }


def _server(server: Server) -> Data:
    data: Data = {"url": server.url}
    notes = [inert(server.description)] if server.description else []
    variables: Data = {}
    for name, variable in server.variables.items():
        choices = list(dict.fromkeys(variable.enum or []))
        default = variable.default if variable.default is not None else (choices[0] if choices else name)
        variables[name] = {"enum": choices} if choices else {}
        variables[name]["default"] = default
        if variable.description:
            variables[name]["description"] = inert(variable.description)
        if variable.source:
            notes.append(f"The answer of {TOKEN_OPERATION} tells {code_span(name)}; the default is an example.")
    if notes:
        data["description"] = " ".join(notes)
    return data | ({"variables": variables} if variables else {})


def _tags(spec: Spec, names: CallNames, *, has_tokens: bool) -> list[Data]:
    """One tag a resource, in alphabetical order."""
    told = {one.resource for one in spec.operations.values() if one.documented == "page"}
    tags = [{"name": tag, "description": _about(resource, resource in told)} for resource, tag in names.tags.items()]
    if has_tokens:
        tags.append({"name": TOKEN_TAG, "description": "Tokens, which all other calls need."})
    return sorted(tags, key=lambda tag: (tag["name"].casefold(), tag["name"]))


def _about(resource: str, is_told: bool) -> str:
    what = f"Calls on {code_span(resource)}."
    return what if is_told else f"{what} The documentation only names them."
