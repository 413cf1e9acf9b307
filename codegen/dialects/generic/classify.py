"""Classify: what each unit of a page is, from the unit alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.dialects.generic import components
from codegen.dialects.generic.access import are_headers_with_a_key
from codegen.dialects.generic.endpoints import (
    EndpointLine,
    address_alone,
    heading_call,
    keyed,
    leading_line,
    lines_in_code,
    lines_in_prose,
    marked_lines,
    method_alone,
    titled_method,
    whole_line,
    without_tab,
)
from codegen.dialects.generic.kinds import (
    Aside,
    Body,
    Edge,
    Endpoints,
    Half,
    Headers,
    Items,
    Kind,
    Labelled,
    Prose,
    Sample,
    Tabular,
    Title,
)
from codegen.dialects.generic.labels import FIELDS, label
from codegen.dialects.generic.marked_holes import with_marked_holes
from codegen.dialects.generic.outline import Closing, List, Opening, Unit
from codegen.dialects.generic.tables import TableKind, calls_of, pairs_of, read_table
from codegen.dialects.reading import PLAIN, Reading
from codegen.dialects.sample_calls import is_form, is_json, read_samples
from codegen.documents.model import Code, Heading, ListItem, Paragraph, Table
from codegen.wording.columns import Column
from codegen.wording.labels import Label, Role

FRAME = "belongs to the site's frame"
LANGUAGE = "a sample in a programming language"
EMPTY = "a block with nothing in it"
INCLUDE = "includes another file, which is read only as a page of its own"
OTHER_CODE = "code that is no JSON, no call and no answer"
# What MkDocs, kramdown, Leanpub and others write where another file belongs.
_INCLUDE = re.compile(
    r"(?:-{1,2}8<-{1,2}|;-{2}8<-{2}|!include|@include|\{!)[ (]{0,3}[\"']?[\w./:,-]{1,200}[\"')!} ]{0,4}"
)
_LANGUAGES = frozenset({
    "python", "py", "javascript", "js", "typescript", "ts", "java", "ruby", "rb", "php", "go", "golang", "csharp", "cs",
    "c#", "swift", "kotlin", "html", "css", "powershell", "r", "perl", "objective-c", "objc", "node", "jsx",
    "tsx", "sql", "rust", "c", "cpp", "c++", "scala", "elixir", "dart", "vb", "lua", "mermaid", "diff", "toml", "ini",
    "graphql",
})  # fmt: skip
_JSON_LIKE = frozenset({"js", "javascript", "jsonc", "json5", "ts", "typescript"})
# Samples that are in the text, where the markup of code is lost.
_PRINTED_SAMPLE = re.compile(r"(?:\$ )?curl\s|HTTP/\d(?:\.\d)? [1-5]\d\d\b|[A-Z]{3,7} \S+ HTTP/\d(?:\.\d)?\n")
# Labels that run on into the names they announce; what is said of an answer that way is said.
_INLINE = FIELDS - {Role.ANSWER, Role.ANSWER_HEADER, Role.RECORD}
_LONGEST_LABEL, _LONGEST_LEAD = 60, 200
_STARTS_ADDRESS = re.compile(r"/|https?:|\{|(?:\$[A-Z_]{2,40}|[A-Z][A-Z_]{3,30}|<[^<>\n]{1,60}>)/")  # $BASE_URL/owls
_XML = re.compile(r"\s*<(?:\?xml|[A-Za-z][\w:.-]*[\s>/])")


def classify(unit: Unit, reading: Reading = PLAIN) -> Kind:
    """Return what ``unit`` is."""
    match unit:
        case Heading():
            words = with_marked_holes(unit.text.raw, unit.marks)
            own = label(unit.text.raw, reading.labels)
            return Title(heading_call(words) or (titled_method(words) if own is None else None), own)
        case Paragraph():
            return _paragraph(unit, reading)
        case Code():
            return _code(unit)
        case Table():
            return _table(unit, reading)
        case List():
            return _list(unit)
        case Opening():
            lines = components.calls(unit.directive)
            return Endpoints(lines) if lines else Edge()
        case Closing():
            return Edge()


def _paragraph(paragraph: Paragraph, reading: Reading) -> Kind:
    words = paragraph.text.raw.strip()
    if paragraph.chrome or not words:
        return Aside(FRAME if paragraph.chrome else EMPTY)
    if _INCLUDE.fullmatch(words):
        return Aside(INCLUDE)
    slanted = with_marked_holes(paragraph.text.raw, paragraph.marks).strip()
    printed = _printed_call(slanted)
    if printed is not None:
        return printed
    own = label(words, reading.labels) if "\n" not in words else None
    if own is not None and not _says_more(words, own, reading) and not _is_named_record(paragraph, own):
        return Labelled(own)
    if (inline := _inline_label(paragraph, reading)) is not None:
        return inline
    if leading := leading_line(slanted):
        return Prose(leading)
    return Prose((*lines_in_prose(words), *marked_lines(words, paragraph.marks)))


def _printed_call(words: str) -> Kind | None:
    """Classify running text that prints calls and nothing else: endpoint lines, halves of them, or a sample."""
    lines = without_tab(words).split("\n")
    if _PRINTED_SAMPLE.match(words) and (samples := read_samples(words)) is not None:
        return Sample(samples)
    endpoint_lines = [whole_line(line) for line in lines if line.strip()]
    if all(endpoint_lines):
        return Endpoints(tuple(call for calls in endpoint_lines for call in calls))
    if half := _half(lines):
        return half
    calls = _from_keys([pair for line in lines for pair in keyed(line)])
    return Endpoints(tuple(calls)) if calls else None


def _is_named_record(paragraph: Paragraph, own: Label) -> bool:
    """Whether a line is a link to a record that is called like a label: ``[resource](resource.html)``."""
    words = paragraph.text.raw.strip()
    linked = any(mark.kind == "link" and mark.end - mark.start >= len(words) for mark in paragraph.marks)
    return own.role is Role.RECORD and linked


def _says_more(words: str, own: Label, reading: Reading) -> bool:
    """Whether a label is followed by what it announces: ``Returns: a list of owls``."""
    first, colon, rest = words.partition(":")
    if own.sentence or own.status or own.media or own.named or not colon or rest.rstrip().endswith(":"):
        return False
    if not re.search(r"[^\W\d_]{2}", rest):
        return False
    return label(first, reading.labels) is not None


def _inline_label(paragraph: Paragraph, reading: Reading) -> Labelled | None:
    """Find a label set apart at the start of running text, such as ``**Required parameters**: `name` of the list``."""
    words = paragraph.text.raw
    first = next((mark for mark in paragraph.marks if mark.kind in ("strong", "emphasis") and mark.start == 0), None)
    if first is None or first.end > _LONGEST_LABEL:
        return None
    behind = words[first.end :].lstrip()
    if not (words[: first.end].rstrip().endswith(":") or behind.startswith(":")):
        return None
    own = label(words[: first.end], reading.labels)
    if own is not None and behind.rstrip().endswith(":") and len(words) < _LONGEST_LEAD:
        return Labelled(own)
    if own is None or own.role not in _INLINE or own.named:
        return None
    return Labelled(own, len(words) - len(behind.removeprefix(":").lstrip()))


def _half(lines: Sequence[str]) -> Half | None:
    if len(lines) != 1:
        return None
    pairs = keyed(lines[0])
    if len(pairs) == 1:
        column, value = pairs[0]
        return Half(method_alone(value)) if column is Column.METHOD else Half((), address_alone(value))
    if methods := method_alone(lines[0]):
        return Half(methods) if lines[0].strip("[]():*` ").isupper() else None
    address = address_alone(lines[0]) if _STARTS_ADDRESS.match(lines[0]) else None
    return Half((), address) if address is not None else None


def _from_keys(pairs: Sequence[tuple[Column, str]]) -> list[EndpointLine]:
    """Return the calls of lines such as ``URL: /owls`` and ``Method: POST``."""
    method = next((value for column, value in pairs if column is Column.METHOD and method_alone(value)), None)
    for column, value in pairs:
        if column is Column.PATH and (lines := whole_line(value)):
            return list(lines)
        address = address_alone(value) if column is Column.PATH else None
        if address is not None and method is not None:
            return [EndpointLine(name, address, f"{name} {value}") for name in method_alone(method)]
    return []


def _code(code: Code) -> Kind:
    text = code.text.raw
    language = (code.language or "").casefold()
    if not text.strip():
        return Aside(EMPTY)
    if lines := lines_in_code(text):
        return Endpoints(lines)
    half = _half([text.strip()]) if "\n" not in text.strip() else None
    if half is not None and (half.methods or "?" not in text):
        return half
    if language in _LANGUAGES:
        return Body("json") if language in _JSON_LIKE and is_json(text) else Aside(LANGUAGE)
    return _plain_code(text)


def _plain_code(text: str) -> Kind:
    """Classify code in no programming language."""
    if is_json(text):
        return Body("json")
    if (samples := read_samples(text)) is not None:
        return Sample(samples)
    if pairs := _from_keys([pair for line in text.splitlines()[:20] for pair in keyed(line)]):
        return Endpoints(tuple(pairs))
    if is_form(text):
        return Body("form")
    if are_headers_with_a_key(text):
        return Headers()
    return Body("xml") if _XML.match(text) else Aside(OTHER_CODE)


def _table(table: Table, reading: Reading) -> Kind:
    if calls := _from_keys(pairs_of(table)):
        return Endpoints(tuple(calls))
    if len(table.header) == 2 and (lines := whole_line(" ".join(cell.text.raw for cell in table.header))):
        return Endpoints(lines)
    read = read_table(table, reading.columns)
    if read.kind is TableKind.CALLS:
        at = {id(row): number for number, row in enumerate(table.rows)}
        call_lines = [(at[id(row)], line) for row, lines in calls_of(read) for line in lines]
        return Endpoints(tuple(line for _, line in call_lines), tuple(number for number, _ in call_lines))
    return Tabular(read)


def _list(items: List) -> Kind:
    lines = tuple(_item(item) for item in items.items)
    if not any(lines):
        pairs = [pair for item in items.items for pair in keyed(item.text.raw.partition("\n")[0])]
        if endpoint_lines := _from_keys(pairs):
            return Endpoints(tuple(endpoint_lines))
    return Items(lines)


def _item(item: ListItem) -> tuple[EndpointLine, ...]:
    words = with_marked_holes(item.text.raw, item.marks) if item.term is None else item.term.raw
    first = words.partition("\n")[0]
    lines = whole_line(first) or leading_line(words)
    if not lines and item.term is None:
        words = item.text.raw
        lines = tuple(line for line in marked_lines(words, item.marks[:1]) if not words[: item.marks[0].start].strip())
    return lines
