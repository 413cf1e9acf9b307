"""Pages of no known make: field tables under their usual headers, and endpoint lines in the usual forms."""

from __future__ import annotations

from codegen.dialects.dialect import Dialect
from codegen.dialects.generic.page import read, recognise
from codegen.documents.saved_text.vocabulary import Vocabulary

GENERIC = Dialect(
    "generic",
    "any page: tables with the usual headers, endpoint lines",
    Vocabulary(by_words=True),
    read,
    recognise,
    knows_make=False,
)
