"""Docusaurus pages: endpoint pages of one call, and pages of schemas as jsonschema2md prints them."""

from __future__ import annotations

from codegen.dialects.dialect import Dialect, without_profile
from codegen.dialects.docusaurus.page import read, recognise
from codegen.dialects.docusaurus.vocabulary import VOCABULARY

DOCUSAURUS = Dialect(
    "docusaurus", "Docusaurus: endpoint pages and schema pages", VOCABULARY, without_profile(read), recognise
)
