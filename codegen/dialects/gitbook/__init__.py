"""GitBook pages: object tables, ``{% swagger %}`` blocks, and the older style with a Definition for each call."""

from __future__ import annotations

from codegen.dialects.dialect import Dialect, without_profile
from codegen.dialects.gitbook.page import read, recognise
from codegen.dialects.gitbook.vocabulary import VOCABULARY

GITBOOK = Dialect(
    "gitbook",
    "GitBook: object tables and swagger blocks",
    VOCABULARY,
    without_profile(read),
    recognise,
    yields_to_generic=True,
)
