"""Files that are made in pieces, and results that are kept in packs, are what they are when made and kept whole."""

from __future__ import annotations

from pathlib import Path

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.build.accounts import page_accounts
from codegen.build.artifacts import FACTS_VERSION, EncodedPage, facts_file, provenance_file
from codegen.build.pack import Pack
from codegen.diagnostics.location import Excerpt, Location
from codegen.dialects.facts import (
    Account,
    FieldCell,
    FieldFact,
    Ignored,
    OperationFact,
    PageFacts,
    StatementFact,
    Taken,
)
from codegen.dialects.shared_words import Facts
from codegen.spec.canonical import dump_bytes, encode_text, load, on_one_line, one_a_line
from codegen.spec.provenance import Evidence, Source
from codegen.spec.quoted_lines import quoted_lines
from codegen.text import Text
from codegen.writing.content import Written
from codegen.writing.spill import Spill

WORDS = st.text('ab\n"\\{}[]#/ ,:é\u200b\u202e\x07\U0001f989', max_size=12)
PLACES = st.builds(Location, WORDS, st.integers(1, 9), st.sampled_from([0, 9, 12]), WORDS)
CELLS = st.dictionaries(WORDS, st.builds(FieldCell, WORDS, st.builds(Text, WORDS), PLACES), max_size=3)
FACTS = st.one_of(
    st.builds(FieldFact, place=PLACES, owner=WORDS, operation=st.none() | WORDS, cells=CELLS),
    st.builds(OperationFact, place=PLACES, key=WORDS, method=WORDS, paths=st.lists(WORDS, max_size=2).map(tuple)),
    st.builds(StatementFact, place=PLACES, about=WORDS, text=st.builds(Text, WORDS)),
)
ACCOUNTS = st.builds(
    Account,
    st.lists(st.builds(Taken, PLACES, st.integers(0, 7)), max_size=3).map(tuple),
    st.lists(st.builds(Ignored, PLACES, WORDS), max_size=2).map(tuple),
    st.lists(PLACES, max_size=2).map(tuple),
)
PAGES = st.builds(PageFacts, WORDS, WORDS, WORDS, st.lists(FACTS, max_size=3).map(tuple), ACCOUNTS)
SOURCES = st.builds(Source, WORDS, st.builds(Excerpt, PLACES, st.builds(Text, WORDS)))
POINTERS = WORDS.map(lambda words: f"#/{words}") | WORDS
PROVENANCE = st.dictionaries(POINTERS, st.builds(Evidence, SOURCES, st.lists(SOURCES, max_size=1).map(tuple)))


def encoded(page: PageFacts) -> bytes:
    return msgspec.json.encode(page, enc_hook=encode_text)


FEW = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])  # each makes hundreds of values


@FEW
@given(st.lists(PAGES, max_size=2), PROVENANCE)
def test_facts_made_page_by_page_are_those_of_all(pages: list[PageFacts], provenance: dict[str, Evidence]) -> None:
    whole = [
        {"page": page.page, "url": page.url, "kind": page.kind, "facts": page.facts, "account": account}
        for page, account in zip(pages, page_accounts(pages, provenance), strict=True)
    ]
    for at_once in (1, 2, 16):
        known = (EncodedPage(encoded(page), len(page.facts)) for page in pages)
        file, counts = facts_file(known, quoted_lines(provenance).keys(), at_once)
        assert file.read() == dump_bytes({"facts_version": FACTS_VERSION, "pages": whole})
        assert [(count.page, count.facts) for count in counts] == [(page.page, len(page.facts)) for page in pages]


@FEW
@given(PROVENANCE)
def test_provenance_made_in_pieces_is_that_of_the_whole(provenance: dict[str, Evidence]) -> None:
    for at_once in (1, 2, 1000):
        assert provenance_file(provenance, at_once).read().decode() == one_a_line(provenance)
    lines = [f"{on_one_line({name: evidence})[1:-1]}" for name, evidence in provenance.items()]
    assert one_a_line(provenance) == "{\n" + ",\n".join(lines) + "\n}\n"


@FEW
@given(st.lists(PAGES, max_size=2))
def test_facts_with_shared_words_are_equal_to_those_without(pages: list[PageFacts]) -> None:
    facts = Facts()
    for page in pages:
        shared = facts.read(encoded(page))
        assert shared == load(encoded(page), PageFacts) == page
        assert encoded(shared) == encoded(page)


@FEW
@given(st.lists(st.lists(st.tuples(WORDS, st.binary(max_size=40)), max_size=4), max_size=4), st.booleans())
def test_a_pack_holds_what_was_put_and_asked_for_like_a_dictionary(
    runs: list[list[tuple[str, bytes]]], forget: bool
) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pack"
        held: dict[str, bytes] = {}
        for entries in runs:
            pack = Pack(path)
            for key, content in entries:
                pack.put(key, content)
            held |= dict(entries)
            assert {key: pack.get(key) for key in held} == held
            pack.save(forget=forget)
            assert {key: pack.get(key) for key in held} == held
        assert {key: Pack(path).get(key) for key in held} == held


@settings(max_examples=10)
@given(st.lists(st.integers(0, 700_000).map(bytes), max_size=5))
def test_bytes_on_disk_are_read_as_they_were_written(pieces: list[bytes]) -> None:
    file, spill = Written(*pieces), Spill()
    places = [(spill.append(piece), len(piece)) for piece in pieces]
    assert file.read() == b"".join(pieces)
    assert [spill.read(*place) for place in places] == pieces
