"""Our own words for what is common: a resource as a noun, what a call does to it, what a schema is.

A resource's name is all there is to go by, so it becomes English only where it is spelled as English identifiers are;
any other stays as it is. All targets use these words. They hold names of pages, so each target encodes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from codegen.interpret.names import singular
from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action
from codegen.targets.encoders.commonmark import code_span, inert_line, sentence
from codegen.targets.shared.parameters import path_names

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_ -]{0,79}")
_PART = re.compile(r"[A-Z]+s?(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[A-Z]")
_SPELLED_OUT = frozenset("AEFHILMNORSX")  # letters whose names begin with a vowel
_YOU = ("uni", "use", "usa", "eu", "one", "uti")  # written with a vowel, spoken without
_SHORT = frozenset({"api", "id", "ip", "url"})
_UNCOUNTED = ("info", "data", "metadata", "information")
_VERBS_AS_NOUNS = ("check", "import", "export")  # CheckNest is a nest check
_SILENT_H = ("hour", "hono", "heir", "honest")
_VERBS = {
    Action.LIST: "list",
    Action.GET: "get",
    Action.CREATE: "create",
    Action.UPDATE: "update",
    Action.DELETE: "delete",
}

_DESCRIPTIONS = {
    Action.LIST: "Returns {many}",
    Action.GET: "Returns {one}",
    Action.CREATE: "Creates {one}",
    Action.UPDATE: "Changes {one}",
    Action.DELETE: "Deletes {one}",
    Action.FIELD_INFO: "Returns the name, the type and the limits of each field of {many}",
}


class Noun(msgspec.Struct, frozen=True):
    """A resource as a noun: ``many`` of it (``VAT codes``), and ``one`` with its article (``a VAT code``)."""

    singular: str
    plural: str


def noun_of(resource: str) -> Noun:
    """``VATCodes`` as ``a VAT code`` and ``VAT codes``; what has no plural as ``a project staff record``."""
    if not _PLAIN.fullmatch(resource):
        name = _line(resource)
        return Noun(f"a record of {name}", name)
    many, lone = _words(resource), _words(singular(resource))
    if (verb := lone.partition(" ")[0]) in _VERBS_AS_NOUNS and lone != verb:
        lone = f"{lone.removeprefix(verb).strip()} {verb}"
        many = f"{lone}s"
    if lone == many:
        many, lone = f"{many} records", f"{many} record"
    return Noun(f"{_article(lone)} {lone}", many)


def thing(name: str) -> str:
    """Return a model that belongs to no resource, with its article: ``AssignmentPlan`` as ``an assignment plan``."""
    if not _PLAIN.fullmatch(name):
        return _line(name)
    words = _words(name)
    is_one = singular(name) == name and not words.endswith(_UNCOUNTED)
    return f"{_article(words)} {words}" if is_one else words


def capital(words: str) -> str:
    """``words`` as the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def _line(words: str) -> str:
    return " ".join(words.split())


def _words(name: str) -> str:
    parts = _PART.findall(name)
    return " ".join(_spelled(part) for part in parts) or name


def _spelled(part: str) -> str:
    """``VAT`` and ``VATs`` as they are, ``id`` as ``ID``, any other word small."""
    if part.rstrip("s").isupper() and len(part) > 1:
        return part
    known = next((word for word in (part.lower(), part.lower().removesuffix("s")) if word in _SHORT), None)
    return part.lower() if known is None else known.upper() + part.lower().removeprefix(known)


def words_of(name: str) -> list[str]:
    """Return the words of a resource's name, each as one of it: ``AddressGroups`` as ``address`` and ``group``."""
    return _words(singular(name)).split() if _PLAIN.fullmatch(name) else [_line(name)]


def _article(words: str) -> str:
    first = words.partition(" ")[0]
    if first.isupper() and len(first) > 1:
        is_vowel = first[0] in _SPELLED_OUT
    else:
        is_vowel = (first[0] in "aeiou" and not first.startswith(_YOU)) or first.startswith(_SILENT_H)
    return "an" if is_vowel else "a"


def verb_of(key: str, operation: Operation) -> str | None:
    """Return what the call does, as a verb: by its action, or by a path that says so (``/import/assignments``)."""
    if operation.action in _VERBS:
        return _VERBS[operation.action]
    verb = key.rpartition(".")[2]
    before, _, last = operation.path.strip("/").rpartition("/")
    is_said = last.casefold() == operation.resource.casefold() and before.rpartition("/")[2].casefold() == verb
    return verb if is_said and verb.isalpha() and verb.isascii() else None


def summary_of(key: str, operation: Operation) -> str:
    """Return the call in a few words, such as ``Create an assignment``: by its action, else in the page's words."""
    noun = noun_of(operation.resource)
    if operation.action is Action.FIELD_INFO:
        return f"Describe the fields of {noun.plural}"
    if verb := verb_of(key, operation):
        are_many = operation.action in (Action.LIST, Action.CALL)
        return capital(f"{verb} {noun.plural if are_many else noun.singular}")
    if operation.summary:
        return _line(operation.summary.raw)
    # A native name may be that of a page with several calls.
    return f"Call {operation.method} {operation.path}" if operation.native else _line(f"Call {key}")


def what_it_does(operation: Operation, spec: Spec) -> str:
    """Return the page's words for the call, where it has some; else ours. Both as CommonMark."""
    return sentence(operation.description) if operation.description else _described(operation, spec)


def _described(operation: Operation, spec: Spec) -> str:
    """Return what a call of a common kind does, by which record or from what."""
    if operation.action not in _DESCRIPTIONS:
        name = operation.native or f"{operation.method} {operation.path}"
        return f"The documentation calls it {code_span(name)}."
    noun = noun_of(operation.resource)
    words = _DESCRIPTIONS[operation.action].format(one=inert_line(noun.singular), many=inert_line(noun.plural))
    if names := path_names(operation.path):
        words += f", by {' and '.join(code_span(name) for name in names)}"
    write, request = spec.conventions.write, operation.request
    if write and write.parameter and request and request.style == "query_assignments":
        return f"{words}. What to set is in the query parameter {code_span(write.parameter)}."
    return f"{words}."


def calls_in_words(calls: Iterable[tuple[str, Operation]]) -> str:
    """Return what the calls of one resource do, such as "List, get and update VAT codes"."""
    operations = list(calls)
    noun = noun_of(operations[0][1].resource)
    verb_by_key = {key: verb_of(key, operation) for key, operation in operations}
    named = {verb: None for verb in verb_by_key.values() if verb}
    usual = list(_VERBS.values())
    verbs = [verb for verb in usual if verb in named] + [verb for verb in named if verb not in usual]
    describes = any(operation.action is Action.FIELD_INFO for _, operation in operations)
    rest = [f"Describe the fields of {noun.plural}."] if describes else []
    others = any(
        verb_by_key[key] is None and operation.action is not Action.FIELD_INFO for key, operation in operations
    )
    first = f"{capital(joined(verbs))} {noun.plural}." if verbs else ""
    last = f"{'Further calls' if verbs else 'Calls'} on {noun.plural}." if others else ""
    return " ".join(part for part in (first, *rest, last) if part)


def joined(words: list[str]) -> str:
    """``list, get and update``."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
