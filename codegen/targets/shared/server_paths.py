"""Server paths: below which path of this machine the calls of each documented server are."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from codegen.spec.model import Operation, Server, Spec
from codegen.spec.requirements import servers_of

_HOLE = re.compile(r"\{([^{}]*)\}")


def path_of(server: Server) -> str:
    """Return the path of ``server`` without slashes at its ends; its variables are what they are by default."""
    return urlsplit(_HOLE.sub(lambda hole: _filled(server, hole[1]), server.url)).path.strip("/")


def paths_of(spec: Spec, operation: Operation) -> list[str]:
    """Return the paths of all servers that ``operation`` may be called at, each once."""
    return list(dict.fromkeys(path_of(server) for server in servers_of(spec, operation)))


def _filled(server: Server, name: str) -> str:
    variable = server.variables.get(name)
    values = [variable.default, *(variable.enum or ())] if variable else []
    return next((value for value in values if value), name)
