"""The dialects there are. A new one is a folder beside this file and a line here."""

from __future__ import annotations

from codegen.dialects.dialect import Dialect
from codegen.dialects.docusaurus import DOCUSAURUS
from codegen.dialects.generic import GENERIC
from codegen.dialects.gitbook import GITBOOK
from codegen.dialects.xojo.dialect import XOJO

DIALECTS: tuple[Dialect, ...] = (XOJO, GITBOOK, DOCUSAURUS, GENERIC)  # the one that reads anything comes last

BY_NAME = {dialect.name: dialect for dialect in DIALECTS}
