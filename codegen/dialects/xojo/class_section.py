"""What the sections of a class page share: statements, servers and sample calls under the words that lead to them."""

from __future__ import annotations

import re
from typing import Literal

from codegen.dialects.facts import CallFact, ServerFact, StatementFact
from codegen.dialects.ledger import Ledger
from codegen.dialects.xojo.lines import Line
from codegen.dialects.xojo.section import USED, Outcome, Page, Section
from codegen.dialects.xojo.wordings import BASE_URL, TOKEN_URL


class ClassPage(Page):
    """One class page: the calls that its index names, and the servers that its sample calls go to."""

    def __init__(self, ledger: Ledger, natives: dict[str, str]) -> None:
        super().__init__(ledger)
        self.natives = natives  # GET_Addresses -> v1_GET_Addresses
        self._servers: set[str] = set()

    def server(self, url: str, line: Line) -> None:
        """Record the base URL of ``url`` when it is the first that names it."""
        base = BASE_URL.match(url)
        if base is None or base.group(0) in self._servers:
            return
        self._servers.add(base.group(0))
        role: Literal["token", "api"] = "token" if TOKEN_URL.search(url) else "api"
        self.add(ServerFact(place=line.place, url=base.group(0), role=role))


class ClassSection(Section):
    """Base of the sections of a class page. ``about`` is what its prose is about."""

    def __init__(self, page: ClassPage, about: str) -> None:
        super().__init__(page)
        self.class_page = page
        self.about = about

    def prose(self, line: Line) -> Outcome:
        """Return a line of prose is a statement about what the section is about."""
        self.page.add(StatementFact(place=line.place, about=self.about, text=line.text))
        return USED

    def url(self, line: Line, match: re.Match[str]) -> Outcome:
        """Return a sample call. Its base is a server unless the host is a mere stand-in without a domain."""
        url = match.group(match.lastindex or 0)
        self.class_page.server(url, line)
        self.begin_call(CallFact(place=line.place, url=url))
        return USED
