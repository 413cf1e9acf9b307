"""Emits examples: sample calls, answers as they travel, and bodies alone with the role that their place gives them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from codegen.diagnostics.location import Location
from codegen.dialects.facts import CallFact, ExampleFact, StatusFact
from codegen.dialects.generic.kinds import Aside, Body, Endpoints, Prose, Sample
from codegen.dialects.generic.labels import label
from codegen.dialects.generic.outline import Unit
from codegen.dialects.generic.standing import Standing
from codegen.dialects.generic.view import View
from codegen.dialects.sample_calls import SampleAnswer, SampleCall, is_form, is_json
from codegen.documents.model import Code, Paragraph
from codegen.text import Text
from codegen.wording.labels import Role
from codegen.wording.returns import read_returns

_NEAR = 12  # units between a call and its answer: the same call in as many languages
ExampleRole = Literal["request", "response", "object", "error", "unknown"]

_ANSWER_WORDS = re.compile(
    r"(?i)\b(?:returns?|respon[sd]e?s?|answers?|results?|output|reply|will (?:get|receive|see))\b"
)
_REQUEST_WORDS = re.compile(r"(?i)\b(?:request|send|sent|post(?:ed)?|body|payload|submit|submitted|pass(?:ed)?)\b")
# A sentence that says what is returned, whatever the list before it is of.
RETURNS_FIRST = re.compile(
    r"(?i)\W{0,3}(?:(?:it|this|the (?:call|method|endpoint|server|api)) )?(?:return|respond|answer)s?\b"
)
_ERROR_WORDS = re.compile(r"(?i)\berrors?\b|\bfail(?:s|ed|ure)?\b|\binvalid\b")


def sample(view: View, number: int, code: Code | Paragraph, kind: Sample) -> None:
    """Give the sample calls and answers of a code block."""
    samples = kind.samples
    for call in samples.calls:
        _call(view, number, code, call)
    for answer in samples.answers:
        _answer(view, number, code, answer)
    for call in samples.calls:
        if call.output and (is_json(call.output) or is_form(call.output)):
            _example(view, number, code, "response", Text(call.output), None, owners=_owners(view, number, call))
    view.roles[number] = "sample_request" if samples.calls and not samples.answers else "sample_answer"
    view.ledger.use(code)


def body(view: View, number: int, code: Code, kind: Body) -> None:
    """Give an example that is a body alone."""
    role, status = role_of_body(view, number)
    view.roles[number] = {"request": "sample_body", "response": "sample_answer"}.get(role, "sample_body")
    _example(view, number, code, role, code.text, status, kind.media)


def role_of_body(view: View, number: int) -> tuple[ExampleRole, int | None]:
    """Return what a body is by its label, else by the sentence above, else by the sample call before it."""
    standing = _titled(view, number) or view.standing(number)
    if (begun := _begun_message(view, number)) is not None:
        return begun
    above = view.sentence_above(number)
    if above is not None and RETURNS_FIRST.match(above.text.raw) and (standing is None or not standing.heading):
        return _by_sentence(above) or "response", None
    if standing is not None:
        status = standing.label.status
        number_of_status = int(status) if status and status.isdigit() else None
        role = _by_role(standing.label.role, number_of_status)
        if role is not None:
            return role, number_of_status
        if standing.label.role is Role.EXAMPLE and _is_of_requests(view, number):
            return "request", None
    sentence = view.sentence_above(number)
    if sentence is not None and (role := _by_sentence(sentence)) is not None:
        return role, None
    if (after := _after_sample(view, number)) is not None:
        return after
    if standing is not None and standing.label.role is Role.RECORD:
        return "object", None
    return ("unknown" if view.owners(number) else "object"), None


def _is_of_requests(view: View, number: int) -> bool:
    """Whether the section around a label that only says "Example" is one of a request: ``Request parameters``."""
    title = view.scopes.titles[view.outline.section_of[number]]
    return title is not None and title.label.role is Role.ARGUMENT and bool(_REQUEST_WORDS.search(title.words))


def _titled(view: View, number: int) -> Standing | None:
    """Return the title of a code block, where it is a label: ``200 OK``."""
    unit = view.units[number]
    title = unit.title if isinstance(unit, Code) else None
    own = label(title.raw, view.reading.labels) if title is not None else None
    return Standing(own, title.raw, False) if own is not None and title is not None else None


def _begun_message(view: View, number: int) -> tuple[ExampleRole, int | None] | None:
    """Return what a body is that is on its own behind the head of an HTTP message."""
    kind = view.kinds[number - 1] if number else None
    if not isinstance(kind, Sample) or isinstance(view.units[number - 1], Code):
        return None
    answers, calls = kind.samples.answers, kind.samples.calls
    if answers and not answers[-1].body.strip():
        return ("error" if answers[-1].status >= 400 else "response"), answers[-1].status
    return ("request", None) if not answers and calls and calls[-1].source == "http" and not calls[-1].body else None


def _after_sample(view: View, number: int) -> tuple[ExampleRole, int | None] | None:
    """Take a body directly below a sample call as the answer to it."""
    at = number - 1
    while at >= max(0, number - _NEAR) and _leads_over(view, at):
        at -= 1
    kind = view.kinds[at] if at >= 0 else None
    sample = isinstance(kind, Sample) and bool(kind.samples.calls) and not kind.samples.answers
    return ("response", None) if sample and view.owners(number) == view.owners(at) != () else None


def _leads_over(view: View, number: int) -> bool:
    """Whether a unit may be between a sample call and what it answers: the call in other languages, a lead."""
    unit, kind = view.units[number], view.kinds[number]
    return isinstance(kind, Aside) or (isinstance(kind, Prose) and _text(unit).rstrip().endswith(":"))


def _text(unit: Unit) -> str:
    return unit.text.raw if isinstance(unit, Paragraph) else ""


def _by_role(role: Role, status: int | None) -> ExampleRole | None:
    if status is not None and status >= 400:
        return "error"
    match role:
        case Role.EXAMPLE_REQUEST | Role.BODY | Role.ARGUMENT:
            return "request"
        case Role.EXAMPLE_ANSWER | Role.ANSWER:
            return "response"
        case Role.ERRORS:
            return "error"
        case _:
            return None


def _by_sentence(sentence: Paragraph) -> ExampleRole | None:
    words = sentence.text.raw
    last = re.split(r"(?<=[.!?])\s", words.strip())[-1]
    if _ERROR_WORDS.search(last):
        return "error"
    if read_returns(words, sentence.marks) is not None or _ANSWER_WORDS.search(last):
        return "response"
    return "request" if _REQUEST_WORDS.search(last) else None


def _owners(view: View, number: int, call: SampleCall) -> Sequence[str | None]:
    """Return the calls that a sample shows: the one that it is an instance of, else those that the block belongs to."""
    documented = view.scopes.paths.instance(call.method or "GET", call.path, loose=True)
    owners = view.owners(number)
    own = documented is not None and (documented in owners or not owners)
    return (documented,) if own else view.each_owner(number)


def _call(view: View, number: int, code: Code | Paragraph, call: SampleCall) -> None:
    for owner in _owners(view, number, call):
        fact = CallFact(
            place=code.place, url=call.url, operation=owner, parameters=tuple(call.parameters), method=call.method,
            section=view.section_key(number), body=Text(call.body) if call.body else None, body_kind=call.body_kind,
            source=call.source,
        )  # fmt: skip
        view.fact(fact, code)


def _answer(view: View, number: int, code: Code | Paragraph, answer: SampleAnswer) -> None:
    for owner in view.each_owner(number):
        fact = StatusFact(
            place=code.place, status=answer.status, source="line", operation=owner, section=view.section_key(number)
        )
        view.fact(fact, code)
    role: ExampleRole = "error" if answer.status >= 400 else "response"
    if is_json(answer.body) or is_form(answer.body):
        media = next((value for name, value in answer.headers if name.lower() == "content-type"), None)
        _example(view, number, code, role, Text(answer.body), answer.status, media)


def _example(
    view: View,
    number: int,
    code: Code | Paragraph,
    role: ExampleRole,
    text: Text,
    status: int | None,
    media: str | None = None,
    owners: Sequence[str | None] | None = None,
) -> None:
    standing = view.standing(number)
    named = view.record_around(number)
    place = Location(code.place.page, code.place.line, code.place.end)
    title = code.title if isinstance(code, Code) else None
    for owner in view.each_owner(number) if owners is None else owners:
        fact = ExampleFact(
            place=place, role=role, code=text, operation=owner, status=status, owner=named, title=title,
            lifted=isinstance(code, Code) and code.lifted, section=view.section_key(number), media=media,
            label=Text(standing.words) if standing is not None else None,
        )  # fmt: skip
        view.fact(fact, code)


def before(
    view: View, number: int
) -> Literal["sample_request", "sample_answer", "sample_body", "endpoint", "sentence", "heading"] | None:
    """Return what is directly before a group, labels skipped."""
    above = view.before(number)
    if above is None:
        return None
    match view.kinds[above]:
        case Sample() | Body():
            role = view.roles.get(above)
            return (
                "sample_request"
                if role == "sample_request"
                else "sample_answer"
                if role == "sample_answer"
                else "sample_body"
            )
        case Endpoints():
            return "endpoint"
        case Prose():
            return "sentence"
        case _:
            return "heading" if above in {view.section(number).start} else None
