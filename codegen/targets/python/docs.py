"""What the documentation says of a field or parameter, as the sentences a docstring gives it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from codegen.spec.model import Field, Parameter
from codegen.spec.types import FieldType
from codegen.text import Text

_OF_LIMITS = re.compile(
    r"(?i)\b(?:characters?|letters?|digits?|long|length|max\w*|min\w*|most|least|between|items|up to)\b"
)
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def words(text: Text | None) -> str:
    """Return the words of ``text`` as a sentence. They are encoded where they land: every caller hands them to an
    encoder.
    """
    return sentence(text.raw) if text else ""


def sentence(raw: str) -> str:
    """``raw`` folded to one line, with a full stop."""
    line = " ".join(raw.split())
    return f"{line}." if line and line[-1].isalnum() else line


def heading(raw: str) -> str:
    """``raw`` as a sentence that starts with a capital."""
    line = sentence(raw)
    return line[:1].upper() + line[1:]


def address(url: str | None) -> str:
    """``url`` when it is an address of the web, else nothing."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return ""
    return url or "" if parts.scheme in ("http", "https") and parts.netloc else ""


def of_field(field: Field) -> str:
    """Return all that is known of a field beyond its type; a limit that its own words state is not repeated."""
    about = words(field.description)
    limits = [
        _range(field.minimum, field.maximum),
        _count("items", field.min_items, field.max_items),
        f"At most {field.max_length} characters." if field.max_length is not None else "",
        f"At most {field.max_properties} keys." if field.max_properties is not None else "",
    ]
    said = [about, *(limit for limit in limits if not _states(about, limit))]
    said.append(sentence(f"In {field.unit}") if field.unit else "")
    said.append(sentence(f"Must match {field.pattern}") if field.pattern else "")
    said.append(sentence(f"Leads to {field.link}") if field.link else "")
    said.append("Deprecated." if field.deprecated else "")
    return " ".join(part for part in said if part)


def of_sent_field(field: Field) -> str:
    """Return what matters to callers that send a field."""
    said = [of_field(field)]
    said.append("Fixed once the record is there." if field.write_once else "")
    if field.empty and field.type is not FieldType.STRING:
        said.append('"" empties it.')
    return " ".join(part for part in said if part)


def of_parameter(parameter: Parameter) -> str:
    """All that is known of a parameter beyond its type."""
    about = words(parameter.description)
    said = [about, "" if _states_limits(about, parameter) else _limits(parameter)]
    if parameter.excludes:
        said.append(sentence(f"Not together with {', '.join(parameter.excludes)}"))
    said.append("Deprecated." if parameter.deprecated else "")
    return " ".join(part for part in said if part)


def _states(about: str, limit: str) -> bool:
    """Return whether ``about`` is about a limit, and has the numbers of ``limit``."""
    return bool(_OF_LIMITS.search(about)) and set(_NUMBER.findall(limit)) <= set(_NUMBER.findall(about))


def _limits(parameter: Parameter) -> str:
    """Return limits and default in one sentence, such as "1 to 100, default 20"."""
    low, high, default = parameter.minimum, parameter.maximum, parameter.default
    default = None if isinstance(default, (dict, list)) else default
    if default is None:
        return _range(low, high)
    if low is None and high is None:
        return f"Default {default}."
    return f"{_range(low, high).removesuffix('.').removeprefix('From ')}, default {default}."


def _states_limits(description: str, parameter: Parameter) -> bool:
    """Whether the words of the documentation state the limits and the default already."""
    numbers = set(_NUMBER.findall(description))
    limits = [f"{limit:g}" for limit in (parameter.minimum, parameter.maximum) if limit is not None]
    default = parameter.default
    if default is not None and not isinstance(default, (dict, list)):
        if "default" not in description.lower() or str(default) not in description:
            return False
    elif not limits:
        return True
    return numbers.issuperset(limits)


def _range(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return f"From {low} to {high}."
    if low is not None:
        return f"At least {low}."
    return f"At most {high}." if high is not None else ""


def _count(what: str, low: int | None, high: int | None) -> str:
    if low is not None and low == high:
        return f"Exactly {low} {what}."
    return _range(low, high).replace(".", f" {what}.") if low is not None or high is not None else ""
