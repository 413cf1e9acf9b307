"""Rules of fields, parameters and shapes: types, values of an enum, what may be sent, and what a new field asks for."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compare.changes import Change, Impact, Roles, Verdict
from codegen.compare.rule_kinds import BOTH, MORE, MORE_TO_READ, WORDS, WRITER, A, B, N, listed, within
from codegen.compare.walk import Step
from codegen.spec.model import Field, Model, Parameter, Shape
from codegen.spec.types import FieldType, Origin

# A type whose values are all values of the other: who reads the wider one must be ready for more.
_WIDER = {(FieldType.INTEGER, FieldType.NUMBER), (FieldType.INTEGER, FieldType.DECIMAL)}


def type_changed(step: Step) -> Iterator[Change]:
    """Another type; from a type to one that holds all its values, what was sent may still be sent."""
    if _holds(step.new, step.before):
        yield step.change("widened", Verdict(B, A))
    elif _holds(step.old, step.after):
        yield step.change("narrowed", Verdict(A, B))
    else:
        yield step.change("changed", BOTH)


def _holds(wider: Field | Shape, kind: FieldType) -> bool:
    """Whether every value of ``kind`` is one of ``wider``'s."""
    if wider.type is FieldType.ANY or (kind, wider.type) in _WIDER:
        return True
    return any(option.type is kind or _holds(option, kind) for option in wider.options)


def reference_changed(step: Step) -> Iterator[Change]:
    """Another model, unless the model was only renamed. Beside a changed type it says nothing more."""
    renamed = step.walk.models.get(step.before) if step.before else None
    if step.old.type is step.new.type and (renamed is None or renamed.name != step.after):
        yield step.change("changed", BOTH)


def items_changed(step: Step) -> Iterator[Change]:
    """Yield what an array or map holds; when it stopped being one, the type has been reported already."""
    if step.before is not None and step.after is not None:
        yield from step.walk.records(step.before, step.after, step.at, step.former, step.roles)
    elif step.old.type is step.new.type:
        verdict = Verdict(A, B) if step.before is None else Verdict(B, A)
        yield step.change("narrowed" if step.before is None else "widened", verdict)


def options_changed(step: Step) -> Iterator[Change]:
    """Yield the types of a union, each that came or went; when it is no union on one side, the type has been reported
    already.
    """
    if step.old.type is step.new.type:
        yield from listed(
            "option", lambda option: (option.type, option.ref), added=Verdict(B, A), removed=Verdict(A, B)
        )(step)


def layout_changed(step: Step) -> Iterator[Change]:
    """How a date is spelled; a changed type has been reported already."""
    if step.old.type is step.new.type:
        yield step.change("changed", BOTH)


def enum_changed(step: Step) -> Iterator[Change]:
    """Yield the allowed values, each that went or came; a reader of an open enum expects more anyway."""
    if step.before is None or step.after is None:
        verdict = Verdict(A, B) if step.before is None else Verdict(B, A)
        yield step.change("added" if step.before is None else "removed", verdict)
        return
    for removed in (value for value in step.before if value not in step.after):
        yield step.change("value-removed", WRITER, before=removed)
    was_open = getattr(step.old, "enum_open", False)
    for new in (value for value in step.after if value not in step.before):
        verb = "open-value-added" if was_open else "value-added"
        yield step.change(verb, MORE if was_open else Verdict(B, A), after=new)


def default_changed(step: Step) -> Iterator[Change]:
    """Yield what holds for what is not sent. A reader gets a value that he could always get."""
    yield step.change("added" if step.before is None else "changed", Verdict(N, A if step.before is None else B))


def native_changed(step: Step) -> Iterator[Change]:
    """Yield the documentation's name for the type: words. Beside a changed type it says nothing more."""
    if step.old.type is step.new.type:
        yield from within(added=WORDS, removed=WORDS)(step)


def unit_changed(step: Step) -> Iterator[Change]:
    """Yield what a number counts: another unit is another meaning; to say it for the first time is not."""
    known = step.before is not None and step.after is not None
    yield step.change("changed", BOTH if known else WORDS)


def pattern_changed(step: Step) -> Iterator[Change]:
    """Yield the form of a text. Whether one pattern allows all that another does is not decided: it breaks both."""
    if step.before is None:
        yield step.change("added", WRITER)
    elif step.after is None:
        yield step.change("removed", Verdict(B, A))
    else:
        yield step.change("changed", BOTH)


def writeable_changed(step: Step) -> Iterator[Change]:
    """Whether it may be sent. Where nothing is said, sending is allowed."""
    if step.after is False:
        yield step.change("turned-off", WRITER)
    elif step.before is False:
        yield step.change("turned-on", Verdict(N, A))
    else:
        yield step.change("stated" if step.before is None else "unstated", WORDS)


def write_once_changed(step: Step) -> Iterator[Change]:
    """Whether it is fixed once the record is there: more than before for a read-only field, less for a free one."""
    fixed = step.after is True
    other = step.old.writeable if fixed else step.new.writeable
    less = (other is not False) if fixed else (other is False)
    yield step.change("turned-on" if fixed else "turned-off", Verdict(N, B if less else A))


def sendable(field: Field) -> bool:
    """Whether a field may be sent at all."""
    return field.writeable is not False or field.write_once


def field_roles(old: Field, new: Field, around: Roles) -> Roles:
    """No one writes a field that could not and cannot be sent."""
    return Roles(around.reads, around.writes and (sendable(old) or sendable(new)))


def field_added(new: Field) -> Verdict:
    """Return a new field is more to read; who writes has to send it when it is required."""
    return Verdict(A, B if new.required and sendable(new) else A)


def field_removed(_: Field) -> Verdict:
    """Return what is gone can be neither read nor sent."""
    return BOTH


def model_roles(old: Model, new: Model, _: Roles) -> Roles:
    """Return the roles: records that only travel one way have no reader, or no writer."""
    travelled = {old.direction, new.direction}
    return Roles(travelled != {"request"}, travelled != {"response"})


def direction_changed(step: Step) -> Iterator[Change]:
    """Where records of a model travel: each way that it no longer goes breaks that side, each new one is more."""
    reader = _way(step.before != "request", step.after != "request")
    writer = _way(step.before != "response", step.after != "response")
    yield step.change("changed", Verdict(reader, writer))


def _way(before: bool, after: bool) -> Impact:
    return N if before == after else (A if after else B)


def no_longer_listed(old: Field, new: Field) -> bool:
    """Return whether a field was taken off its table: an example that still shows it is one that nobody updated."""
    return old.origin in (Origin.TABLE, Origin.FIELDINFO) and new.origin is Origin.EXAMPLE


def parameter_added(new: Parameter) -> Verdict:
    """Return a new parameter may be sent, or must be."""
    return Verdict(N, B if new.required else A)


def shape_changed(step: Step) -> Iterator[Change]:
    """Yield the body: a new one is more to read, one that is gone is missing."""
    if isinstance(step.before, Shape) and isinstance(step.after, Shape):
        yield from step.walk.records(step.before, step.after, step.at, step.former, step.roles)
    elif step.before is None:
        yield step.change("added", MORE_TO_READ)
    else:
        yield step.change("removed", BOTH)
