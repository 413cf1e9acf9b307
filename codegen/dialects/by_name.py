"""A dialect by its name. Only the one that a page is read in is imported: all of them take longer than a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codegen.dialects.dialect import Dialect

NAMES = ("xojo", "gitbook", "docusaurus", "generic")  # in the registry's order
OF_ANY_MAKE = frozenset({"generic"})
AUTO = "auto"  # each page in the dialect that it shows itself


def dialect_named(name: str) -> Dialect:
    """Return the dialect called ``name``, one of NAMES."""
    match name:
        case "xojo":
            from codegen.dialects.xojo.dialect import XOJO

            return XOJO
        case "gitbook":
            from codegen.dialects.gitbook import GITBOOK

            return GITBOOK
        case "docusaurus":
            from codegen.dialects.docusaurus import DOCUSAURUS

            return DOCUSAURUS
        case _:
            from codegen.dialects.generic import GENERIC

            return GENERIC
