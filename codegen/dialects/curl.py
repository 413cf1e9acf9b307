"""Sample calls printed as a curl command: its URL, headers, user and body. Nothing is ever run."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import msgspec

from codegen.diagnostics.location import Location
from codegen.dialects.facts import CallFact
from codegen.text import Text

_LONGEST = 20_000
_JSON = re.compile(r"\s*[\[{]")
_BODY = ("-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--data-urlencode", "--json")
_FORM = ("-F", "--form")
_HEADER = ("-H", "--header")
_USER = ("-u", "--user")
_OTHER = ("-X", "--request", "-A", "--user-agent", "-o", "--output", "-m", "--max-time", "-e", "--referer")
_WITH_VALUE = (*_BODY, *_FORM, *_HEADER, *_USER, *_OTHER)


class SampleCall(msgspec.Struct):
    """A curl command taken apart. ``bodies`` are the JSON texts that it sends."""

    url: str = ""
    parameters: list[tuple[str, str, Text]] = []
    bodies: list[str] = []

    def fact(self, place: Location, operation: str) -> CallFact:
        """Return the call as a fact of ``operation``."""
        return CallFact(place=place, url=self.url, operation=operation, parameters=tuple(self.parameters))


def sample_call(words: str) -> SampleCall | None:
    """Take the curl command in ``words`` apart; None when it is none, or its quotes do not pair."""
    if len(words) > _LONGEST:
        return None
    try:
        parts = shlex.split(words.strip().removeprefix("$ "))
    except ValueError:
        return None
    if not parts or parts[0] != "curl":
        return None
    sample = SampleCall()
    for option, value in _options(parts[1:]):
        _take(sample, option, value)
    return sample if sample.url else None


def _options(parts: list[str]) -> Iterator[tuple[str, str]]:
    """Options with their values; the words that stand alone come with an empty option."""
    rest = iter(parts)
    for part in rest:
        option, equals, value = part.partition("=")
        if part in _WITH_VALUE:
            yield part, next(rest, "")
        elif equals and option in _WITH_VALUE and option.startswith("--"):
            yield option, value
        elif part[:2] in _WITH_VALUE and not part.startswith("--"):
            yield part[:2], part[2:]
        elif not part.startswith("-"):
            yield "", part


def _take(sample: SampleCall, option: str, value: str) -> None:
    if not option and re.match("https?://", value):
        sample.url = value
    elif option in _HEADER:
        name, _, words = value.partition(":")
        sample.parameters.append(("header", name.strip(), Text(words.strip())))
    elif option in _USER:
        sample.parameters.append(("basic", "user", Text(value.partition(":")[0])))
    elif option in _BODY and _JSON.match(value):
        sample.bodies.append(value)
    elif option in _BODY or option in _FORM:
        sample.parameters += _pairs(value)


def _pairs(value: str) -> list[tuple[str, str, Text]]:
    pairs = (pair.partition("=") for pair in value.split("&") if pair)
    return [("body", name, Text(words)) for name, _, words in pairs]
