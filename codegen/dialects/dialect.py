"""What a dialect is: a name, the words the text reader needs, and a function from a Document to its facts."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from codegen.dialects.facts import PageFacts
from codegen.documents.model import Document
from codegen.documents.saved_text.vocabulary import Vocabulary


class Dialect(msgspec.Struct, frozen=True):
    """One family of documentation.

    ``read`` gives the facts and the account of one document; it never raises for what a page says.
    ``recognise`` gives the signs of this dialect that a document shows, in words, none when it shows none.
    ``knows_make``: it knows one make of pages, and what it does not understand there is an error unless api.toml says
    otherwise.
    """

    name: str
    title: str
    vocabulary: Vocabulary
    read: Callable[[Document], PageFacts]
    recognise: Callable[[Document], list[str]]
    knows_make: bool = True
