"""The dialect itself: recognises pages of the generator and hands each to the reader of its kind."""

from __future__ import annotations

from codegen.dialects.dialect import Dialect, without_profile
from codegen.dialects.facts import PageFacts
from codegen.dialects.ledger import Ledger
from codegen.dialects.xojo.class_page import read_class_page
from codegen.dialects.xojo.field_table import is_field_table
from codegen.dialects.xojo.lines import lines
from codegen.dialects.xojo.method_page import read_method_page
from codegen.dialects.xojo.titles import class_title, method_title
from codegen.dialects.xojo.vocabulary import VOCABULARY
from codegen.documents.model import Document, Table


def read(document: Document) -> PageFacts:
    """Return the facts and the account of ``document``. A page of another kind is not understood, block by block."""
    native = method_title(document)
    if native is not None:
        return read_method_page(document, native)
    if class_title(document) is not None:
        return read_class_page(document)
    return Ledger(document).close("unknown")


def recognise(document: Document) -> list[str]:
    """Return the signs of this dialect that ``document`` shows, in words that hold nothing of the page."""
    signs: list[str] = []
    if method_title(document) is not None:
        signs.append("a title that ends with a native call name and the word Method")
    if class_title(document) is not None:
        signs.append("a title that ends with the word Class")
    if any(isinstance(block, Table) and is_field_table(block) for block in document.blocks):
        signs.append("a table of fields whose header begins with Field Name")
    if any(line.words.startswith("API Path:") for block in document.blocks for line in lines(block)):
        signs.append("lines that begin with API Path:")
    return signs


XOJO = Dialect(
    "xojo", "pages of a documentation generator for Xojo projects", VOCABULARY, without_profile(read), recognise
)
