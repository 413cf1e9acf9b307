"""GitBook pages: object tables and ``{% swagger %}`` blocks; its other pages are read as pages of no known make."""

from __future__ import annotations

from codegen.dialects.dialect import Dialect
from codegen.dialects.gitbook.page import read, recognise
from codegen.dialects.gitbook.vocabulary import VOCABULARY

GITBOOK = Dialect(
    "gitbook",
    "GitBook: object tables and swagger blocks",
    VOCABULARY,
    read,
    recognise,
    yields_to_generic=True,
)
