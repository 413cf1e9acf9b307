"""Secrets in examples: found by the name they are under or by their look, replaced before a fact is made.

Real tokens do get published by accident. What looks like one never reaches facts, spec or output.
"""

from __future__ import annotations

import re

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.text import Text

STAND_IN = "EXAMPLE-SECRET"

_NAME = r"[\w-]*(?:token|secret|password|api[_-]?key|appkey|software-key|functions-key)[\w-]*"
_PATTERNS = (
    # "AccessToken": "…" with straight or typographic quotes
    re.compile(rf"""(?i)(["“”]{_NAME}["“”]\s*:\s*["“”])([^"“”\s]{{8,}})(?=["“”])"""),
    # ParameterName: AccessToken, ParameterValue: …
    re.compile(rf"(?i)(ParameterName:\s*{_NAME},\s*ParameterValue:\s*)(\S{{8,}})"),
    # X-Api-Key: …, also in curl lines; the value has no blank
    re.compile(rf"""(?i)(\b{_NAME}\s*[:=]\s*)([A-Za-z0-9+/_.-]{{16,}}={{0,2}})"""),
    # Authorization: Bearer … / Basic …
    re.compile(r"(?i)(\b(?:Bearer|Basic)\s+)([A-Za-z0-9+/_.-]{12,}={0,2})"),
    # keys that say what they are: sk_live_…
    re.compile(r"(\b[sp]k_(?:live_|test_)?)([A-Za-z0-9]{8,})\b"),
    # forty letters and digits or more in one run, as no word has
    re.compile(r"()(?<![A-Za-z0-9_/+%-])([A-Za-z0-9]{40,})(?![A-Za-z0-9_/+%-])"),
)


def without_secrets(text: Text, place: Location) -> tuple[Text, list[Finding]]:
    """``text`` with every secret replaced by a stand-in, and one finding for ``place`` if there was any."""
    words = text.raw
    for pattern in _PATTERNS:
        words = pattern.sub(_stand_in, words)
    if words == text.raw:
        return text, []
    return Text(words), [finding("secret-replaced", place, stand_in=STAND_IN)]


def _stand_in(match: re.Match[str]) -> str:
    value = match.group(2)
    return match.group(0) if value.startswith("EXAMPLE-") else match.group(1) + STAND_IN
