"""Free keys: descriptions that say of an object that its keys are data, and no names of fields."""

from __future__ import annotations

import re

_FREE = re.compile(
    r"(?i)\bkey[- /]*(?:and[- ])?values?\b|\bname[- /]values?\b|\b(?:dictionary|mapping|hash ?map) of\b"
    r"|\b(?:as|is|returns?|returned as) an? map\b|\bmap (?:of|from)\b|\barbitrary (?:keys?|metadata|json|data|object)"
    r"|\bfree[- ]?form\b|\bcustom (?:key|meta ?data)"
)


def says_free_keys(words: str) -> bool:
    """Return whether the description of an object says that its keys are data."""
    return _FREE.search(words) is not None
