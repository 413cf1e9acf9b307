"""The reading profile: what is particular in the wording of one documentation, as its api.toml says.

The reader is the same for every site. A profile names headers and labels that the word lists do not know, and what to
leave out; an empty profile reads everything as usual.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from codegen.config.settings import SettingsFile, SkipSetting
from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.suggest import did_you_mean
from codegen.wording.columns import Column
from codegen.wording.labels import Role

IGNORED = "ignored"  # the meaning of a column whose cells say nothing of a field
_MARKS = " *_:#"


class Reading(msgspec.Struct, frozen=True):
    """What a documentation means by its own words.

    ``columns`` gives headers their standard column and ``labels`` labels their role, both by their words in small
    letters. What is left out has a reason each: ``headings`` with their sections and ``tables`` by their headers, both
    in small letters, ``pages`` by patterns of their paths.
    """

    columns: dict[str, str] = {}
    labels: dict[str, str] = {}
    headings: dict[str, str] = {}
    tables: dict[str, str] = {}
    pages: dict[str, str] = {}


PLAIN = Reading()


def folded(words: str) -> str:
    """Return a header or a label as profiles name it: in small letters, on one line, without marks around it."""
    return " ".join(words.split()).strip(_MARKS).casefold()


def folded_headers(headers: Iterator[str] | list[str]) -> str:
    """Return the headers of one table as profiles name it."""
    return " | ".join(folded(header) for header in headers)


def reading_of(settings: SettingsFile) -> Reading:
    """Return the profile of api.toml. Raises BadInput for columns, roles and things to skip that there are not."""
    reading = settings.settings.reading
    problems = [
        *_unknown(settings, "columns", reading.columns, [*(column.value for column in Column), IGNORED]),
        *_unknown(settings, "labels", reading.labels, [role.value for role in Role]),
        *_unclear(settings, reading.skip),
    ]
    if problems:
        raise BadInput(*problems)
    return Reading(
        {folded(words): column for words, column in reading.columns.items() if column != IGNORED},
        {folded(words): role for words, role in reading.labels.items()},
        {folded(skip.heading): skip.because for skip in reading.skip if skip.heading is not None},
        {folded_headers(skip.table.split("|")): skip.because for skip in reading.skip if skip.table is not None},
        {skip.page: skip.because for skip in reading.skip if skip.page is not None},
    )


def _unknown(settings: SettingsFile, table: str, stated: Mapping[str, str], known: list[str]) -> Iterator[Finding]:
    for words, meaning in stated.items():
        if meaning not in known:
            place = settings.file.place("reading", table, words)
            guess = did_you_mean(meaning, known)
            yield finding(
                "reading-unknown", place, table=table, words=words, meaning=meaning, known=", ".join(known), guess=guess
            )


def _unclear(settings: SettingsFile, skip_settings: list[SkipSetting]) -> Iterator[Finding]:
    for number, skip in enumerate(skip_settings):
        if sum(what is not None for what in (skip.heading, skip.table, skip.page)) != 1:
            yield finding("reading-skip-unclear", settings.file.place("reading", "skip", number))
