"""The dialects there are. A new one is a folder beside this file and a line here."""

from __future__ import annotations

from codegen.diagnostics.finding import BadInput, finding
from codegen.diagnostics.location import Location
from codegen.diagnostics.suggest import did_you_mean
from codegen.dialects.dialect import Dialect
from codegen.dialects.docusaurus import DOCUSAURUS
from codegen.dialects.generic import GENERIC
from codegen.dialects.gitbook import GITBOOK
from codegen.dialects.xojo.dialect import XOJO

DIALECTS: tuple[Dialect, ...] = (XOJO, GITBOOK, DOCUSAURUS, GENERIC)  # the one that reads anything comes last


def dialect_called(name: str, place: Location) -> Dialect:
    """The dialect that api.toml names at ``place``. Raises BadInput when there is none of that name."""
    by_name = {one.name: one for one in DIALECTS}
    if name not in by_name:
        known = ", ".join(by_name)
        raise BadInput(finding("dialect-unknown", place, name=name, known=known, guess=did_you_mean(name, by_name)))
    return by_name[name]
