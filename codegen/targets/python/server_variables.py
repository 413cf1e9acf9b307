"""The parts of servers' addresses that users give."""

from __future__ import annotations

from codegen.spec.model import Operation, Server, Spec
from codegen.spec.requirements import servers_of
from codegen.targets.shared.names import snake


def variable_names(spec: Spec) -> dict[str, str]:
    """Return the arguments for what a user must or may give, by the names in the address, those of single calls too."""
    own = [operation.servers for operation in spec.operations.values() if operation.servers]
    called_at = [servers[0] for servers in (spec.servers, *own) if servers]
    variables = (pair for server in called_at for pair in server.variables.items())
    return {name: snake(name) for name, variable in variables if variable.source is None}


def needed_by(operation: Operation, spec: Spec) -> set[str]:
    """Return what a user must give for a call: it has no default."""
    servers: list[Server] = servers_of(spec, operation) or spec.servers
    variables = servers[0].variables.items() if servers else ()
    return {name for name, variable in variables if variable.source is None and variable.default is None}


def usual_variables(spec: Spec) -> set[str]:
    """Return what a user must give for half of the calls or more: samples pass it."""
    needed = [needed_by(operation, spec) for operation in spec.operations.values()]
    names = {name for texts in needed for name in texts}
    return {name for name in names if 2 * sum(name in texts for texts in needed) >= len(needed)}
