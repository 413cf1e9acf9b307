"""What a dialect is: a name, the words the text reader needs, and a function from a Document to its facts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import msgspec

from codegen.dialects.facts import PageFacts
from codegen.dialects.reading import PLAIN, Reading
from codegen.dialects.secrets.documents import without_secrets_in
from codegen.documents.model import Document
from codegen.documents.saved_text.vocabulary import Vocabulary


class ReadsDocuments(Protocol):
    """A function from a document to its facts; ``reading`` is what api.toml says about its wording."""

    def __call__(self, document: Document, reading: Reading = PLAIN, /) -> PageFacts:
        """Return the facts of ``document``."""


class Dialect(msgspec.Struct, frozen=True):
    """One family of documentation.

    ``reader`` gives the facts and the account of one document; it never raises for what a page says. It takes the
    reading profile of api.toml too, which only a reader of any make needs.
    ``recognise`` gives the signs of this dialect that a document shows, in words, none when it shows none.
    ``knows_make``: it knows one make of pages, and what it does not understand there is an error unless api.toml says
    otherwise. ``yields_to_generic``: where ``generic`` reads a page as completely, it is detected instead, for it finds
    records and roles in more ways.
    """

    name: str
    title: str
    vocabulary: Vocabulary
    reader: ReadsDocuments
    recognise: Callable[[Document], list[str]]
    knows_make: bool = True
    yields_to_generic: bool = False

    def read(self, document: Document, reading: Reading = PLAIN) -> PageFacts:
        """Return the facts of ``document``, without the secrets that it shows."""
        return self.reader(without_secrets_in(document), reading)


def without_profile(read: Callable[[Document], PageFacts]) -> ReadsDocuments:
    """Return ``read`` of a known make as what every dialect has: such pages need no reading profile."""

    def read_document(document: Document, _: Reading = PLAIN, /) -> PageFacts:
        return read(document)

    return read_document
