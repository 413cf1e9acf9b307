"""The rules of conventions, fact by fact. What a client was built on breaks it; what is newly stated adds to it."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compare.changes import Change, Verdict
from codegen.compare.rule_kinds import (
    BOTH,
    MORE,
    MORE_TO_READ,
    MORE_TO_WRITE,
    READER,
    READS,
    WORDS,
    WRITER,
    WRITES,
    B,
    N,
    always,
    choices,
    flag,
    keyed,
    listed,
    quiet,
    stated,
    values,
    within,
    wording,
)
from codegen.compare.walk import Step, Table
from codegen.spec import conventions as c


def _less_breaks_the_writer(step: Step) -> Iterator[Change]:
    """Yield a number of things that a caller may have: fewer break it."""
    fewer = step.after is not None and (step.before is None or step.after < step.before)
    yield step.change("narrowed" if fewer else "widened", WRITER if fewer else MORE_TO_WRITE)


def _more_breaks_the_writer(step: Step) -> Iterator[Change]:
    """Yield a number that a caller must reach, or wait: more breaks it."""
    more = step.after is not None and (step.before is None or step.after > step.before)
    yield step.change("narrowed" if more else "widened", WRITER if more else MORE_TO_WRITE)


def _types_changed(step: Step) -> Iterator[Change]:
    """Yield the types an operator works on; null: all of them."""
    fewer = step.after is not None and (step.before is None or set(step.before) - set(step.after))
    yield step.change("narrowed" if fewer else "widened", WRITER if fewer else MORE_TO_WRITE)


def _notes_changed(step: Step) -> Iterator[Change]:
    """Yield changes of statements about the whole API, by sentence; a new one for one that is gone is a change."""
    for about in dict.fromkeys([*step.before, *step.after]):
        before, after = step.before.get(about, []), step.after.get(about, [])
        removed = [(str(index), entry) for index, entry in enumerate(before) if entry not in after]
        new = [(str(index), entry) for index, entry in enumerate(after) if entry not in before]
        at, former = (*step.at, about), (*step.former, about)
        if len(removed) == len(new):
            for (old, was), (index, words) in zip(removed, new, strict=True):
                here, there = (*at, index), (*former, old)
                yield step.elsewhere("note-changed", WORDS, at=here, former=there, before=was, after=words)
            continue
        for old, was in removed:
            yield step.elsewhere("note-removed", WORDS, at=(*former, old), before=was)
        for index, words in new:
            yield step.elsewhere("note-added", WORDS, at=(*at, index), after=words)


_TOLD_TO_READ = stated(added=MORE_TO_READ, removed=READER, changed=READER)
_TOLD_TO_WRITE = stated(added=MORE_TO_WRITE, removed=WRITER, changed=WRITER)
_TOLD = stated(added=MORE, removed=BOTH, changed=BOTH)
_SENT_SO = always(WRITER)
_ANSWERED_SO = always(READER)
_ALLOWED = choices(added=MORE_TO_WRITE, removed=WRITER)


def _pagination_key(pagination: c.Pagination) -> object:
    return (pagination.kind, pagination.parameter)


CONVENTIONS: Table = {
    c.EnvelopeKey: {
        "type": _ANSWERED_SO,
        "required": flag(on=MORE_TO_READ, off=READER),
        "role": _TOLD_TO_READ,
        "example": wording,
    },
    c.Envelope: {
        "records": _ANSWERED_SO,
        "actions": choices(added=READER, removed=READER),
        "keys": keyed("envelope-key", added=lambda _: MORE_TO_READ, removed=lambda _: READER),
    },
    c.Pagination: {
        "kind": quiet,  # with another kind or parameter it is another way through the list
        "parameter": quiet,
        "size_parameter": _SENT_SO,
        "header": _TOLD_TO_READ,
        "next": _TOLD,
        "total": _TOLD_TO_READ,
        "first": _SENT_SO,
        "default_size": stated(added=MORE, removed=WORDS, changed=Verdict(B, N)),
        "maximum_size": _less_breaks_the_writer,
        "minimum_size": _more_breaks_the_writer,
    },
    c.Write: {
        "kind": _SENT_SO,
        "parameter": _SENT_SO,
        "separator": _SENT_SO,
        "quote": _SENT_SO,
        "quote_escape": _TOLD_TO_WRITE,
        "quoted": choices(added=WRITER, removed=WRITER),
        "true": _SENT_SO,
        "false": _SENT_SO,
        "unset": _ANSWERED_SO,
        "stamps": values("stamp", added=MORE_TO_READ, removed=READER, changed=READER),
        "deletes_absent": flag(on=MORE_TO_WRITE, off=WRITER),
    },
    c.Operator: {
        "meaning": _SENT_SO,
        "description": wording,
        "types": _types_changed,
        "nullable_types": _types_changed,
    },
    c.Filter: {
        "kind": _SENT_SO,
        "parameter": _SENT_SO,
        "operators": keyed("operator", added=lambda _: MORE_TO_WRITE, removed=lambda _: WRITER),
        "conjunctions": _ALLOWED,
        "null": _TOLD_TO_WRITE,
        "quote": _SENT_SO,
        "quote_escape": _TOLD_TO_WRITE,
        "brackets": flag(on=MORE_TO_WRITE, off=WRITER),
        "bare_values": flag(on=MORE_TO_WRITE, off=WRITER),
        "bare_minimum": _more_breaks_the_writer,
        "negation": _TOLD_TO_WRITE,
    },
    c.Sort: {
        "parameter": _SENT_SO,
        "separator": _TOLD_TO_WRITE,
        "descending_prefix": _TOLD_TO_WRITE,
        "descending_suffix": _TOLD_TO_WRITE,
    },
    c.ErrorFormat: {
        "kind": _ANSWERED_SO,
        "code": _TOLD_TO_READ,
        "message": _TOLD_TO_READ,
        "description": _TOLD_TO_READ,
        "parameter": _TOLD_TO_READ,
        "type": _TOLD_TO_READ,
        "inside": _TOLD_TO_READ,
        "model": _TOLD_TO_READ,
        "types": values("error-type", added=MORE_TO_READ, removed=WORDS, changed=READER),
    },
    c.ErrorText: {
        "condition": quiet,  # the documented errors, which have their own rules, say the same
        "text": quiet,
    },
    c.RateLimit: {
        "requests": _less_breaks_the_writer,
        "seconds": _more_breaks_the_writer,
    },
    c.RowMessage: {
        "severity": _TOLD_TO_READ,
        "text": _TOLD_TO_READ,
        "field": _TOLD_TO_READ,
        "value": _TOLD_TO_READ,
        "code": _TOLD_TO_READ,
        "error": _TOLD_TO_READ,
        "texts": values("row-text", added=WORDS, removed=WORDS, changed=WORDS),
        "codes": values("row-code", added=MORE_TO_READ, removed=WORDS, changed=READER),
    },
    c.RowIdentifiers: {
        "key": _ANSWERED_SO,
        "name": _ANSWERED_SO,
        "value": _ANSWERED_SO,
        "fields": choices(added=MORE_TO_READ, removed=READER),
    },
    c.RowResults: {
        "results": _ANSWERED_SO,
        "status": _ANSWERED_SO,
        "success": choices(added=READER, removed=WORDS),
        "failure": _TOLD_TO_READ,
        "messages": _TOLD_TO_READ,
        "message": within(added=MORE_TO_READ, removed=READER),
        "identifiers": within(added=MORE_TO_READ, removed=READER),
        "error_count": _TOLD_TO_READ,
        "zero_counts": choices(added=MORE_TO_READ, removed=READER),
    },
    c.Conventions: {
        "pagination": listed("pagination", _pagination_key, added=MORE, removed=BOTH),
        "envelopes": keyed("envelope", added=lambda _: MORE_TO_READ, removed=lambda _: READER, roles=lambda *_: READS),
        "write": within(added=MORE_TO_WRITE, removed=WRITER),
        "filter": within(added=MORE_TO_WRITE, removed=WRITER, roles=WRITES),
        "sort": within(added=MORE_TO_WRITE, removed=WRITER, roles=WRITES),
        "columns": _TOLD_TO_WRITE,
        "errors": within(added=MORE_TO_READ, removed=READER, roles=READS),
        "rate_limit": within(added=WRITER, removed=MORE_TO_WRITE, roles=WRITES),
        "rows": within(added=MORE_TO_READ, removed=READER, roles=READS),
        "success": values("success-status", added=MORE_TO_READ, removed=WORDS, changed=READER),
        "introspection": _TOLD_TO_READ,
        "error_texts": quiet,
        "notes": _notes_changed,
    },
}
