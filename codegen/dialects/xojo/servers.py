"""The section of a class page that says which server to call and how to exchange a token."""

from __future__ import annotations

import re
from typing import ClassVar, Literal

from codegen.dialects.facts import ExampleFact
from codegen.dialects.xojo.class_section import ClassPage, ClassSection
from codegen.dialects.xojo.lines import Line, code_place
from codegen.dialects.xojo.parameters import read_parameters
from codegen.dialects.xojo.section import USED, Outcome
from codegen.dialects.xojo.wordings import REASONS, SERVERS, Wordings
from codegen.documents.model import Code, Table


class Servers(ClassSection):
    """Which server to call: the token request, what its answer holds, an example of it."""

    wordings: ClassVar[Wordings] = SERVERS

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, "authentication")
        self._scope: Literal["token_request", "token_answer"] = "token_request"
        self.on = {"request": self._request, "answer": self._answer, "url": self.url}

    def table(self, table: Table) -> None:
        """Parameters of the token request, or what its answer holds."""
        self.end_call()
        location = "header" if self._scope == "token_request" else "body"
        for fact in read_parameters(self.page.ledger, table, location, self._scope):
            self.page.add(fact)

    def code(self, code: Code) -> Outcome:
        """Return an answer of the token server."""
        self.end_call()
        place = code_place(code)
        self.page.add(ExampleFact(place=place, role="token_answer", code=code.text, lifted=code.lifted))
        return USED

    def _request(self, _: Line, __: re.Match[str]) -> Outcome:
        self._scope = "token_request"
        return REASONS["lead-in"]

    def _answer(self, _: Line, __: re.Match[str]) -> Outcome:
        self._scope = "token_answer"
        return REASONS["lead-in"]
