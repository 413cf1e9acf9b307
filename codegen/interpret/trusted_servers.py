"""Trusted servers: credentials go only to the hosts that api.toml names. A page cannot lead them to another.

Where api.toml names no server, all servers come from pages, and `init` has shown them to a person.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from urllib.parse import SplitResult

from codegen.diagnostics.location import Excerpt, Location
from codegen.interpret.context import Context
from codegen.spec.pointers import Pointer
from codegen.wording.printed_addresses import parts_of

_HOST = re.compile(r"(?:[\w-]|\{\w+\})+(?:\.(?:[\w-]|\{\w+\})+)*(?::\d{1,5})?", re.ASCII)
_HOLE = re.compile(r"\{\w+\}")
_DOTS_OF_A_DOMAIN = 2  # of .example.com
_PORTS = {"https": ":443", "http": ":80"}


def withhold_credentials(context: Context, at: Pointer, server: str, place: Location, source: Excerpt) -> None:
    """Let the call at ``at`` need no authentication where its page gives it a server that api.toml does not name."""
    if not context.settings.servers or not context.file.data.get("auth") or _is_trusted(context, server):
        return
    context.say((*at, "auth"), [], "other-server", source)
    context.find("credentials-withheld", place, [source], server=server)


def _is_trusted(context: Context, server: str) -> bool:
    """Return whether ``server`` is at a host of api.toml, below one, or at one that it allows tokens to go to."""
    own = parts_of(server)
    known = [parts_of(named.url) for named in context.settings.servers]
    hosts = [pattern for auth in context.file.data["auth"] for pattern in auth.get("hosts", [])]
    if own.scheme != "https" and not any(named.scheme == own.scheme for named in known):
        return False
    host = _host(own)
    return any(_is_at(host, _host(named)) for named in known) or any(fnmatchcase(host, pattern) for pattern in hosts)


def _host(address: SplitResult) -> str:
    """Return the host and port of ``address`` in small letters, without the port that its scheme implies.

    Empty where there is more or less than a host, such as a backslash: clients disagree on where it leads.
    """
    name = address.netloc.lower().removesuffix(_PORTS.get(address.scheme, ":"))
    return name if _HOST.fullmatch(name) else ""


def _is_at(host: str, known: str) -> bool:
    """Return whether ``host`` is ``known`` or below it; a hole before a whole domain stands for one label."""
    if not known or host == known:
        return bool(known)
    if "{" in known and known.rpartition("}")[2].count(".") < _DOTS_OF_A_DOMAIN:
        return False
    pattern = _HOLE.sub(r"[\\w-]+", re.escape(known).replace(r"\{", "{").replace(r"\}", "}"))
    return re.fullmatch(rf"(?:.+\.)?{pattern}", host, re.ASCII) is not None
