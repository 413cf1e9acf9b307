"""Sounds: what fields hold whose names end alike: texts and numbers that could stand in a real record of anybody."""

from __future__ import annotations

import functools
import re
import string
from collections.abc import Callable
from random import Random
from typing import TypeAlias, TypeVar

_Told = TypeVar("_Told")
_Texts: TypeAlias = tuple[tuple[str, Callable[[Random], str]], ...]
_Numbers: TypeAlias = tuple[tuple[str, Callable[[Random], float]], ...]

_TOWNS = ("Brugge", "Gent", "Aarhus", "Leeds", "Lille", "Utrecht", "Namur", "Odense", "Bristol", "Kortrijk")
_STATES = ("West-Vlaanderen", "Antwerpen", "Kent", "Jylland", "Utrecht", "Namur")
_NAMES = ("Peeters", "Jansen", "Hansen", "Smith", "Dubois", "Maes", "Nielsen", "Taylor", "Lambert", "Claes")
_WORKS = ("Roof repair", "New kitchen", "Boiler", "Parquet", "Window frames", "Terrace", "Insulation", "Gutter")
_STREETS = ("Station Road", "Molenstraat", "Rue Haute", "Havnegade", "Kerkplein", "Mill Lane")
_CODES = r"code|nr\d?|ref|reference|barcode|ids?"
_OWN: _Texts = (  # the end of a field's name, and what such fields hold; the first that fits counts
    (r"e?mail", lambda r: f"{r.choice(_NAMES).lower()}{r.randrange(1000)}@example.test"),
    (r"(tele)?phone\d?|gsm|fax|mobile", lambda r: f"+32 400 {r.randrange(100):02} {r.randrange(10_000):04}"),
    (r"country_?code", lambda r: r.choice(("BE", "NL", "DK", "GB", "FR"))),
    (r"zip_?code|postal_?code", lambda r: str(r.randrange(1000, 9999))),
    (r"city|town|location", lambda r: r.choice(_TOWNS)),
    (r"state|province|region", lambda r: r.choice(_STATES)),
    (r"addressline_?2", lambda r: r.choice(("", "", f"Box {r.randrange(1, 20)}"))),
    (r"address|street", lambda r: f"{r.choice(_STREETS)} {r.randrange(1, 200)}"),
    (r"website|ur[il]|link", lambda r: f"https://www.example.test/{r.randrange(1000)}"),
    (r"unit\d?(_localized)?", lambda r: r.choice(("m", "m2", "h", "st", "kg"))),
    (r"iban\d?", lambda r: f"BE00{r.randrange(10**12):012}"),  # 00 is no check number, so the account is nobody's
    (r"bic\d?", lambda r: r.choice(("TESTBEB0", "TESTNL20", "TESTDK20"))),
    (r"vat_?nr", lambda r: "BE 0" + ".".join(f"{r.randrange(1000):03}" for _ in range(3))),
    (r"gln|ean", lambda r: f"{r.randrange(10**13):013}"),
    (r"(licen[cs]e_?)?plate", lambda r: f"1-{''.join(r.choices(string.ascii_uppercase, k=3))}-{r.randrange(1000):03}"),
    (r"function|job_?title", lambda r: r.choice(("Foreman", "Buyer", "Manager", "Electrician", "Roofer"))),
    (r"department", lambda r: r.choice(("Office", "Works", "Purchasing", "Service"))),
    (r"groups?|list|category", lambda r: r.choice(("General", "Renovation", "New building", "Service"))),
    (r"status", lambda r: r.choice(("To schedule", "Planned", "Under way", "Done"))),
    (r"term_?of_?payment", lambda r: r.choice(("30 days", "60 days", "Cash"))),
    (r"brand", lambda r: r.choice(("Acme", "Nordwerk", "Tecta"))),
    (r"_on|date", lambda r: f"2026-{r.randrange(1, 13):02}-{r.randrange(1, 29):02}"),
    (r"salutation", lambda r: r.choice(("Mr", "Mrs", "Ltd"))),
    (r"name|contact|booked_?by", lambda r: f"{r.choice(_NAMES)} {r.randrange(1000)}"),
    (r"title|subject|description\w*|note\w*|text", lambda r: f"{r.choice(_WORKS)} {r.randrange(1000)}"),
)  # fmt: skip
_ANY: _Texts = (
    (_CODES, lambda r: "".join(r.choices(string.ascii_uppercase + string.digits, k=5))),
    (r"", lambda r: f"{r.choice(_WORKS)} {r.randrange(100)}"),
)
_SIZES: _Numbers = (
    (r"percent|perc", lambda r: r.choice((0, 6, 12, 21))),
    (r"(price|cost|rate|amount)\w*", lambda r: r.randrange(500, 25_000) / 100),
    (r"(margin|discount)\w*", lambda r: r.choice((0, 5, 10, 15, 20))),
    (r"year", lambda r: r.randrange(2005, 2026)),
    (r"line_?nr|sequence_?number", lambda r: r.randrange(1, 20)),
    (r"pause|break", lambda r: r.choice((0, 0.5, 1))),
    (r"start|from", lambda r: r.choice((7, 7.5, 8, 8.5, 9))),
    (r"stop|to|end", lambda r: r.choice((12, 15.5, 16, 16.5, 17))),
    (r"weeks|hours|time_\w+", lambda r: r.randrange(1, 40) / 4),
    (r"(quantity|km|distance)\w*|km\w+", lambda r: r.randrange(1, 120)),
)
SHAPES = (  # texts of the forms that patterns usually ask for
    *(
        "a",
        "A",
        "1",
        "A1",
        "a1",
        "AB",
        "12",
        "abc",
        "ABC",
        "123",
        "ABCD",
        "1234",
        "12345",
        "123456",
        "1234AB",
        "1234 AB",
    ),
    *("12345678", "123456789", "1234567890", "1234567890123", "EUR", "nl_NL", "nl-NL", "en-us", "a-b", "a_b", "A-1"),
    *("2026-05-07", "07-05-2026", "08:30", "08:30:00", "2026-05-07T08:30:00Z", "2026-05", "20260507", "2026-W19"),
    *("1.00", "10.5", "-1", "1%", "1.2.3", "v1", "#ff0000", "ff0000", "+32400123456", "0400123456", "/a/b", "/"),
    *("a@example.test", "example.test", "https://www.example.test/", "192.0.2.1", "NL00TEST0123456789"),
    *("0123456789abcdef", "0123456789abcdef0123456789abcdef", "2f1acc6c-1f2d-4b58-9d53-0c6f2a3b4c5d", "Example text"),
)
_LONGEST = 40  # letters of a name's end that say what it is
_LARGE = 10_000  # numbers from here on count something on from year to year, as clients and invoices are counted


def text(name: str, example: object, random: Random) -> str:
    """Return a text for the field ``name``: by its name, else in the likeness of its documented ``example``."""
    if (say := _own(name)) is not None:
        return say(random)
    if isinstance(example, str) and example:
        return re.sub(r"\d", lambda _: str(random.randrange(1, 10)), example)
    say = _any(name)
    return say(random) if say is not None else ""


def number(name: str, example: object, random: Random) -> float:
    """Return a number for the field ``name``: beside its documented ``example`` if that is large, else by its name."""
    if isinstance(example, int) and example >= _LARGE:
        return example + random.randrange(1, 1000)
    say = _size(name)
    return say(random) if say is not None else random.randrange(500)


def _first(name: str, sounds: tuple[tuple[str, Callable[[Random], _Told]], ...]) -> Callable[[Random], _Told] | None:
    """Return what the first of ``sounds`` says that the end of ``name`` fits."""
    return next((say for end, say in sounds if re.search(f"(?:{end})$", name.lower()[-_LONGEST:])), None)


# Each record of a resource has the same names.
@functools.lru_cache(maxsize=4096)
def _own(name: str) -> Callable[[Random], str] | None:
    return _first(name, _OWN)


@functools.lru_cache(maxsize=4096)
def _any(name: str) -> Callable[[Random], str] | None:
    return _first(name, _ANY)


@functools.lru_cache(maxsize=4096)
def _size(name: str) -> Callable[[Random], float] | None:
    return _first(name, _SIZES)
