"""Candidates: every endpoint line of a page where it is; methods and addresses that are apart are joined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from msgspec import structs

from codegen.dialects.generic.addresses import Address, read_address
from codegen.dialects.generic.endpoints import EndpointLine, HeadingCall, Strength, lines_in_heading
from codegen.dialects.generic.kinds import Endpoints, Half, Items, Kind, Prose, Sample, Title
from codegen.dialects.generic.labels import EXAMPLES
from codegen.dialects.generic.marked_holes import with_marked_holes
from codegen.dialects.generic.method_headings import methods_of
from codegen.dialects.generic.outline import Outline, Unit
from codegen.dialects.generic.standing import Standing
from codegen.dialects.generic.topics import Topics
from codegen.documents.model import Heading
from codegen.wording.labels import Role

Found = list[tuple[int, EndpointLine]]  # with the number of the item or the row


class Candidate(msgspec.Struct):
    """An endpoint line where it is."""

    line: EndpointLine
    unit: int
    item: int
    topic: int
    sample: bool
    preferred: bool


def candidates_of(
    outline: Outline, kinds: Sequence[Kind], labels: Sequence[Standing | None], topics: Topics
) -> Iterator[Candidate]:
    """Yield the endpoint lines of a page in its order."""
    resources: dict[int, Address] = {}  # the address that a section's heading gives to the methods below it
    half: tuple[int, Half] | None = None
    methods = methods_of(outline, kinds)
    for number, kind in enumerate(kinds):
        readings: Found = [(0, methods[number])] if number in methods else _printed(kind)
        piece = kind if isinstance(kind, Half) else None
        if isinstance(kind, Title) and kind.call is not None and not readings:
            printed = lines_in_heading(_words(outline.units[number]))
            own = printed or _of_title(outline, outline.section_of[number], kind.call, resources)
            readings = [(0, line) for line in own]
            titled = kind.call.title is not None and (kind.call.address is not None or len(kind.call.methods) != 1)
            piece = Half(kind.call.methods, kind.call.address) if not readings and not titled else None
        if piece is not None:
            readings, half = _joined(number, piece, half, topics)
        elif readings:
            half = None
        sample, preferred = _by_label(labels[number])
        for item, line in readings:
            yield Candidate(line, number, item, topics.of_unit(number), sample, preferred)


def _words(unit: Unit) -> str:
    return with_marked_holes(unit.text.raw, unit.marks) if isinstance(unit, Heading) else ""


def _printed(kind: Kind) -> Found:
    """Return the lines that a unit prints by itself."""
    match kind:
        case Endpoints(lines=lines, rows=rows):
            return list(zip(rows or [0] * len(lines), lines, strict=True))
        case Items(lines=items):
            return [(item, line) for item, lines in enumerate(items) for line in lines]
        case Sample(samples=samples):
            calls = [_of_sample(call.method, call.url, call.source) for call in samples.calls]
            return [(0, line) for line in calls if line is not None]
        case Prose(lines=lines):
            return [(0, line) for line in lines]
        case _:
            return []


def _of_title(
    outline: Outline, section: int, call: HeadingCall, resources: dict[int, Address]
) -> Iterator[EndpointLine]:
    if call.address is not None and not call.methods:
        resources[section] = call.address
        return
    address = call.address
    if address is None:
        around = (ancestor.number for ancestor in outline.ancestors(section))
        address = next((resources[number] for number in around if number in resources), None)
    if address is None:
        return
    for method in call.methods:
        # What an address asks for after its path is for the calls that read.
        own = address if call.address is not None or method in ("GET", "HEAD") else structs.replace(address, query="")
        yield EndpointLine(method, own, f"{method} {address.written}", call.title, Strength.HEADING)


def _of_sample(method: str | None, url: str, source: str) -> EndpointLine | None:
    address = read_address(url)
    if address is None or source == "url":
        return None
    strength = Strength.CURL if source == "curl" else Strength.HTTP
    return EndpointLine(method or "GET", address, f"{method or 'GET'} {url}", None, strength)


def _joined(
    number: int, kind: Half, before: tuple[int, Half] | None, topics: Topics
) -> tuple[list[tuple[int, EndpointLine]], tuple[int, Half] | None]:
    """Join a half with the other half before it in the same topic, or keep it for the one that comes."""
    other = before[1] if before is not None and topics.of_unit(before[0]) == topics.of_unit(number) else Half()
    methods, address = kind.methods or other.methods, kind.address or other.address
    if (kind.methods and kind.address) or not (methods and address):
        return [], (number, kind)
    lines = [EndpointLine(method, address, f"{method} {address.written}") for method in methods]
    return [(0, line) for line in lines], None


def _by_label(standing: Standing | None) -> tuple[bool, bool]:
    """Whether what is below a label is a sample, and whether it is the call's own line."""
    if standing is None:
        return False, False
    role = standing.label.role
    return role in EXAMPLES or role is Role.ANSWER, role is Role.ENDPOINT
