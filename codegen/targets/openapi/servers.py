"""Servers: where the calls are made, and what fills the parts of an address that differ between users."""

from __future__ import annotations

from codegen.spec.model import Server
from codegen.targets.encoders.commonmark import code_span, inert
from codegen.targets.shared.schemas import Data

TOKEN_OPERATION = "tokenExchange"  # noqa: S105 - the name of a call, no secret
DOCUMENTATION = "Documentation"  # what external documentation is called where it is linked


def server_object(server: Server) -> Data:
    """Return a server with its variables; each has a default, as OpenAPI asks."""
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
            words = f"The part {code_span(name)} comes from the answer of {TOKEN_OPERATION}"
            notes.append(f"{words}; the default is an example.")
    data["description"] = " ".join(notes) if notes else "The server of the API."
    return data | ({"variables": variables} if variables else {})
