"""Rules for the document's frame: its description of itself, its servers, its tags, and authentication."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from codegen.lint.problem import Problem, calls

_NOBODYS = re.compile(r"https?://(?:localhost|(?:[\w-]{1,63}\.){0,10}example\.)")


def info(document: Any) -> Iterator[Problem]:
    """info-description, info-contact, license-url. A license that nobody states is not missing."""
    info = document.get("info", {})
    for key in ("title", "version", "description"):
        if not info.get(key):
            yield Problem("lint-words", ("info",), f"the document has no {key}")
    if not info.get("contact", {}).get("name"):
        yield Problem("lint-info", ("info", "contact"), "the document names no contact")
    if info.get("license", {}).get("name") and not info["license"].get("url"):
        yield Problem("lint-info", ("info", "license"), "the license has no url")


def servers(document: Any) -> Iterator[Problem]:
    """no-empty-servers, no-server-example.com, no-server-trailing-slash."""
    if not document.get("servers"):
        yield Problem("lint-server", ("servers",), "the document names no server")
    for number, server in enumerate(document.get("servers", [])):
        url = server.get("url", "")
        if url.endswith("/") or _NOBODYS.match(url):
            yield Problem("lint-server", ("servers", str(number)), f"{url} ends in a slash, or is a placeholder")


def tags(document: Any) -> Iterator[Problem]:
    """tag-description, no-duplicated-tag-names, tags-alphabetical."""
    names = [tag.get("name", "") for tag in document.get("tags", [])]
    for number, tag in enumerate(document.get("tags", [])):
        if not tag.get("description"):
            yield Problem("lint-words", ("tags", str(number)), f"the tag {names[number]} has no description")
    for name, count in Counter(names).items():
        if count > 1:
            yield Problem("lint-operation", ("tags", str(names.index(name))), f"the tag {name} is listed {count} times")
    for number, (value, other) in enumerate(pairwise(names), 1):
        if other.casefold() < value.casefold():
            yield Problem("lint-operation", ("tags", str(number)), f"the tag {other} is listed after {value}")


def security(document: Any) -> Iterator[Problem]:
    """security-defined, operation-security-defined."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    whole = document.get("security")
    for name in _named(whole):
        if name not in schemes:
            yield Problem("lint-security", ("security",), f"no security scheme is called {name}")
    for at, _, call in calls(document):
        for name in _named(call.get("security")):
            if name not in schemes:
                yield Problem("lint-security", at, f"no security scheme is called {name}")
    if not whole and not all("security" in call for _, _, call in calls(document)):
        yield Problem("lint-security", ("security",), "nothing says how callers show who they are")


def _named(requirements: Any) -> Iterator[str]:
    for requirement in requirements or []:
        yield from requirement
