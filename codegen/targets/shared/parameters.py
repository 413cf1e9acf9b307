"""Parameters of calls as several outputs see them: those of a path, those that show who calls, those that page."""

from __future__ import annotations

import re

from codegen.spec.auth import ApiKey, Auth, TokenExchange
from codegen.spec.model import Spec

_HOLE = re.compile(r"\{([^{}]*)\}")


def path_names(path: str) -> list[str]:
    """Return the names in braces in ``path``, in order."""
    return list(dict.fromkeys(_HOLE.findall(path)))


def auth_headers(auth: list[Auth]) -> list[str]:
    """Return the headers that show who calls: security says them, so they are no parameters."""
    headers: list[str] = []
    for way in auth:
        if isinstance(way, TokenExchange):
            headers.extend(way.call_headers)
        elif isinstance(way, ApiKey) and way.location == "header":
            headers.append(way.name)
    return headers


def paging(name: str, spec: Spec) -> str | None:
    """Return what the parameter ``name`` does where it pages through a list, in our words; None of any other."""
    for way in spec.conventions.pagination:
        if name == way.size_parameter:
            return "How many records to return at most."
        if name == way.parameter:
            return {
                "cursor": "The record to start with, as the answer before names it.",
                "offset": "How many records to skip.",
                "page": f"The number of the page, counted from {way.first}.",
                "link": "Which page to return, as the address of the next page has it.",
            }[way.kind]
    return None
