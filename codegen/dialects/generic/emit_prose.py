"""Emits words: statements with the calls they are about, statuses that headings and lines name, and servers."""

from __future__ import annotations

import re

from codegen.diagnostics.location import Location
from codegen.dialects.facts import AuthFact, ServerFact, StatementFact, StatusFact
from codegen.dialects.generic.access import access_in
from codegen.dialects.generic.addresses import without_user
from codegen.dialects.generic.classify import OTHER_CODE
from codegen.dialects.generic.kinds import Labelled
from codegen.dialects.generic.view import View
from codegen.documents.model import Code, Heading, ListItem, Paragraph
from codegen.text import Text
from codegen.wording.labels import Role
from codegen.wording.marks import Marks

_OF_ANSWERS = frozenset((Role.ANSWER, Role.ANSWER_HEADER, Role.EXAMPLE_ANSWER, Role.ERRORS))
_URL = re.compile(r"https?://[^\s<>\"'`)\]]*[^\s<>\"'`)\].,;:/]")
_BASE = re.compile(
    r"(?i)\b(?:base|root|api|server|service|basis|bas)[ -]?(?:url|uri|address|endpoint|path|host|adresse?)s?\b"
    r"|\burl[ -](?:de |di )?base\b|\bбазов\w+ (?:url|адрес)|\bhost(?:name)?:\s|\brelative to\b"
)


def heading(view: View, number: int, block: Heading) -> None:
    """Take a heading: as a section it is known; a status that it names is a fact of its own."""
    _status(view, number, block)
    view.ledger.use(block)


def label(view: View, number: int, block: Paragraph) -> None:
    """Take a short line that says what follows."""
    _status(view, number, block)
    _servers(view, number, block)
    kind = view.kinds[number]
    if isinstance(kind, Labelled) and kind.label.sentence:
        statement(view, number, block)
    view.ledger.use(block)


def prose(view: View, number: int, block: Paragraph) -> None:
    """Give running text as statements."""
    _servers(view, number, block)
    statement(view, number, block)


def statement(view: View, number: int, block: Paragraph | ListItem) -> None:
    """Give the words of a block, one statement for each call that they are about."""
    access(view, number, block.place, block.text, block.marks)
    if isinstance(block, ListItem) and view.role(number) is Role.BASE_URL:
        _servers(view, number, block)
    for owner in view.each_owner(number):
        fact = StatementFact(
            place=block.place, about=_about(view, number, owner), text=block.text, operation=owner,
            section=view.section_key(number), marks=block.marks,
        )  # fmt: skip
        view.fact(fact, block)


def headers(view: View, number: int, code: Code) -> None:
    """Give the keys in headers that are printed alone, but for those of answers."""
    role = view.role(number)
    is_certain = role in (Role.AUTH, Role.HEADER) or "authorization:" in code.text.raw.lower()
    if is_certain and role not in _OF_ANSWERS:
        access(view, number, code.place, code.text, sure=True)
        view.ledger.use(code)
    else:
        view.ledger.ignore(OTHER_CODE, code)


def access(view: View, number: int, place: Location, words: Text, marks: Marks = (), *, sure: bool = False) -> None:
    """Give the ways of proof that words name, for the calls they are about."""
    sure = sure or view.role(number) is Role.AUTH
    for way in access_in(words.raw, marks, sure=sure):
        for owner in view.each_owner(number):
            fact = AuthFact(
                place=place, scheme=way.scheme, name=way.name, scopes=way.scopes, words=words, operation=owner,
                section=view.section_key(number),
            )  # fmt: skip
            view.fact(fact)


def _about(view: View, number: int, owner: str | None) -> str:
    standing = view.standing(number)
    if standing is not None and standing.label.status is not None and standing.label.role in (Role.ANSWER, Role.ERRORS):
        return f"status:{standing.label.status}"
    if standing is not None and standing.label.role is Role.AUTH:
        return "auth"
    return "operation" if owner is not None else "api"


def _status(view: View, number: int, block: Heading | Paragraph) -> None:
    standing = view.scopes.labels[number]
    status = standing.label.status if standing is not None and standing.label.role is Role.ANSWER else None
    if status is None or not status.isdigit() or standing is None:
        return
    if standing.words.strip() != block.text.raw.strip() and " ".join(block.text.raw.split()) != standing.words:
        return
    for owner in view.owners(number):
        fact = StatusFact(
            place=block.place, status=int(status), source="section" if standing.heading else "line", operation=owner,
            section=view.section_key(number),
        )  # fmt: skip
        view.fact(fact, block)


def _servers(view: View, number: int, block: Paragraph | ListItem) -> None:
    """Emit the base URLs that words name: below a label like this, or after such words in the sentence."""
    words = block.text.raw
    if "://" not in words or (view.role(number) is not Role.BASE_URL and not _BASE.search(words)):
        return
    for match in _URL.finditer(words[:2000]):
        view.fact(ServerFact(place=block.place, url=without_user(match[0])))
