"""Names: the name cell of a field, with what travels in it besides the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from codegen.wording.flags import Flags, flags_of
from codegen.wording.marks import Mark, Marks
from codegen.wording.paths import Step, steps_of
from codegen.wording.scalars import Kind
from codegen.wording.tokens import tokens_of
from codegen.wording.type_words import type_word
from codegen.wording.types import read_type
from codegen.wording.vocabulary import vocabulary

__all__ = ["NameRead", "Step", "read_name", "read_names"]

_LONGEST = 400  # characters; a longer cell is no name
_MOST_WORDS = 4  # of a name with blanks
_MOST_NAMES = 12
_DEPTH = re.compile(
    r"^\s*((?:↳|∟|⤷|[└├│╰]─*|\|[-–—]{1,2}|\|--|»|›|→|->|=>|>|[-–—•·+]\s|[-–—]{2,4}\s|[-–—•·](?=\s*[`\w])|\.(?=\.|\s)|(?<=\.)\.)\s{0,8}){1,12}(?=\S)"
)
_ONE_MARK = re.compile(r"↳|∟|⤷|[└├│╰]─*|\|[-–—]{1,2}|»|›|→|->|=>|>|[-–—•·+.]")
_BRACKETS = re.compile(r"\s*[(\[{<]\s*([^()\[\]{}<>]{1,80})\s*[)\]}>]\s*")
_SEPARATORS = re.compile(r"\s*(?:,|;|\s/\s|\||\s&\s|\n)\s*")
_IDENTIFIER = re.compile(r"[@$:#]?[\w*.\-\[\]{}<>/$:]{1,120}[?*!]*")
_NEST = re.compile(r"(?<=\w)\s*(?:»|›|→|->|=>)\s*(?=\w)|(?<=[\w\]])\s+>\s+(?=\w)")
_INTRODUCED = re.compile(r"(?:either|one of|any of)\s+", re.IGNORECASE)
_DECORATION = re.compile(r"[\u00b9\u00b2\u00b3\u2070-\u2079†‡✓✔✅☑⚠\ufe0f\U0001f000-\U0001faff]+")
_VALUE = re.compile(r"(\w[\w.\-\[\]]{0,80})\s?=(?!=)(.*)")
_EXPLAINED = re.compile(r"([\w.\-\[\]$@]{1,80})\s*(?:[–—-]|:)\s+(\S.*)")
_SUFFIX = re.compile(r"(?:\[\w{0,40}\]){1,6}|[*?]")
_NOTHING = frozenset(("none", "n/a", "null", "no parameters", "nothing", "(none)", "tbd"))
_BETWEEN = re.compile(r"[\s.]*(?:>|»|›|→|->|=>|\.)[\s.]*")


class NameRead(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a name cell says.

    ``path`` leads to the field, the last step is the field itself; ``written`` is how the cell spells all of it, as a
    query string or a form has it ("filter[name]"). ``depth`` is how deep marks draw it (arrows, dashes), 0 without any.
    ``required``, ``nullable``, ``deprecated``, ``read_only`` hold where the cell says so, ``location`` where it says
    path, query, header, cookie or body. ``type`` and ``rest`` are the words that are left: those that read as a type,
    and all others (a title, a description), a line, a bracket or a badge each.
    """

    path: tuple[Step, ...]
    written: str = ""
    depth: int = 0
    required: bool | None = None
    nullable: bool = False
    deprecated: bool = False
    read_only: bool = False
    location: str | None = None
    type: str | None = None
    rest: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The field's own name."""
        return self.path[-1].name

    @property
    def dotted(self) -> str:
        """The path in one word: ``a[].b``."""
        return ".".join(step.name + "[]" * step.list for step in self.path)


class _Left(msgspec.Struct, frozen=True):
    """What a cell says besides its names."""

    flags: Flags = Flags()
    type: str | None = None
    rest: tuple[str, ...] = ()

    def with_words(self, words: str) -> _Left:
        """Return this with one more bracket, line or badge."""
        parts = words.split(",")
        if len(parts) > 1 and any(flags_of(part) for part in parts) and not _is_certain(words):
            left = self
            for part in parts:
                left = left.with_words(part)
            return left
        bare = " ".join(words.split()).strip("`*_:;,.- –—")
        if bare.count("(") != bare.count(")"):
            bare = bare.strip("() ")
        if not bare:
            return self
        if flags := flags_of(bare):
            return msgspec.structs.replace(self, flags=self.flags.joined(flags))
        read = read_type(bare) if self.type is None else None
        if read is not None and read.kind is not None:
            read_flags = Flags(read.required, read.nullable, read.deprecated, read.read_only, read.write_only)
            return msgspec.structs.replace(self, type=bare, flags=self.flags.joined(read_flags))
        return msgspec.structs.replace(self, rest=(*self.rest, bare))


def read_names(words: str, marks: Marks = ()) -> tuple[NameRead, ...]:
    """Return the names in a name cell, several where it lists several ("width, height"); empty where it names none."""
    if not words.strip() or len(words) > _LONGEST:
        return ()
    drawn = _DEPTH.match(words)
    depth, start = (len(_ONE_MARK.findall(drawn[0])), drawn.end()) if drawn else (0, 0)
    coded = [mark for mark in marks if mark.kind == "code" and mark.start >= start and _has_word(words, mark)]
    badges = [mark for mark in marks if mark.kind == "badge" or _says_flag(words, mark)]
    left = _Left()
    for badge in badges:
        left = left.with_words(words[badge.start : badge.end])
    bare = _blanked(words, badges)[start:] if badges else words[start:]
    if coded:
        written, left = _coded(bare, [(mark.start - start, mark.end - start) for mark in coded], left)
    else:
        written, left = _plain(bare, left)
    return tuple(read for name in written[:_MOST_NAMES] if (read := _named(name, depth, left)) is not None)


def _says_flag(words: str, mark: Mark) -> bool:
    """Whether strong or emphasised text beside a name is a flag: "*optional* name"."""
    inside = words[mark.start : mark.end]
    return mark.kind in ("strong", "emphasis") and len(inside) < len(words.strip()) and flags_of(inside) is not None


def _has_word(words: str, mark: Mark) -> bool:
    return re.search(r"\w", words[mark.start : mark.end]) is not None


def read_name(words: str, marks: Marks = ()) -> NameRead | None:
    """Return the only name in a name cell; None where it holds none or several."""
    names = read_names(words, marks)
    return names[0] if len(names) == 1 else None


def _named(written: str, depth: int, left: _Left) -> NameRead | None:
    """One name with what its own signs and the words beside it say."""
    name = written.strip().strip("`\"'“”‘’ ")
    flags, location = left.flags, left.flags.location
    if name.startswith("~~") and name.endswith("~~"):
        name, flags = name.strip("~"), flags.joined(Flags(deprecated=True))
    name = _DECORATION.sub("", name).strip()
    bare = name.strip("*!").replace("\\", "")
    if bare.endswith("?"):
        bare, flags = bare.rstrip("?"), Flags(required=False).joined(flags)
    elif name != bare and not (name.startswith("*") and name.endswith("*")):
        flags = Flags(required=True).joined(flags)
    if bare.startswith("[") and bare.endswith("]") and bare.count("[") == 1:
        bare, flags = bare[1:-1], Flags(required=False).joined(flags)
    if valued := _VALUE.fullmatch(bare):
        bare, left = valued[1], left.with_words(valued[2])
    bare, hole = _without_hole(bare.removeprefix("(").removesuffix(")") if bare.startswith("(") else bare)
    path = steps_of(bare)
    if not path or bare.lower() in _NOTHING or not re.search(r"\w", path[-1].name):
        return None
    return NameRead(
        path,
        bare,
        depth,
        flags.required,
        flags.nullable,
        flags.deprecated,
        flags.read_only,
        location or ("path" if hole else None),
        left.type,
        left.rest,
    )


def _without_hole(name: str) -> tuple[str, bool]:
    """``name`` without the signs of a hole (``:id``, ``{id}``) or a query (``?page=``), and whether it is a hole."""
    if len(name) > 2 and (name[0], name[-1]) in (("{", "}"), ("<", ">")) and name.count(name[0]) == 1:
        return name[1:-1].strip("{}"), True
    if re.fullmatch(r":\w+", name):
        return name[1:], True
    return name.lstrip("?&").rstrip("=:,"), False


def _coded(words: str, spans: Sequence[tuple[int, int]], left: _Left) -> tuple[list[str], _Left]:
    """Return the names that are code, and the words around them."""
    names, at = [words[spans[0][0] : spans[0][1]]], spans[0][1]
    if suffix := _SUFFIX.match(words, at):
        names, at = [names[0] + suffix[0]], suffix.end()
    left = left.with_words(words[: spans[0][0]])
    for start, end in spans[1:]:
        between = words[at:start]
        if _BETWEEN.fullmatch(between):
            names[-1] = f"{names[-1]}.{words[start:end]}"
        elif _is_separator(between):
            names.append(words[start:end])
        else:
            break
        at = end
    return names, _with_remainder(words[at:], left)


def _is_separator(between: str) -> bool:
    joined = between.strip().lower()
    connectives = vocabulary().lists("en").connectives
    return joined in (",", "/", "|", "&", ";") or joined.strip(", ") in connectives or (not joined and "\n" in between)


def _plain(words: str, left: _Left) -> tuple[list[str], _Left]:
    """Return the names in a cell without code: its first line, what brackets and flags hold aside."""
    head, *lines = [line for line in words.split("\n") if line.strip()] or [""]
    while lines and flags_of(head):
        left = left.with_words(head)
        head, *lines = lines
    head, left = _without_brackets(head, left)
    for line in lines:
        left = left.with_words(line)
    listed = _listed(_INTRODUCED.sub("", head, count=1))
    if len(listed) > 1:
        return listed, left
    return _one(head, left)


def _without_brackets(head: str, left: _Left) -> tuple[str, _Left]:
    """``head`` without brackets after blanks: "name (required)"; ``a[b]`` keeps its own."""
    kept, at = "", 0
    for match in _BRACKETS.finditer(head):
        if match[0].strip() == head or head[match.start() - 1 : match.start()] == ".":
            continue
        spaced = match[0][:1].isspace() or (match.start() == 0 and match.end() < len(head))
        known = _Left().with_words(match[1])
        if not spaced and not (match[0].strip()[0] in "(<" and not known.rest):
            continue
        kept, at, left = kept + head[at : match.start()] + " ", match.end(), left.with_words(match[1])
    return (kept + head[at:]).strip(), left


def _listed(head: str) -> list[str]:
    """Return the names of a list of names; one entry where ``head`` is none."""
    parts = [part.strip() for part in _SEPARATORS.split(head) if part.strip()]
    if len(parts) == 1:
        parts = re.split(r"\s+(?:or|and|oder|und|ou|et|of|en|o|y)\s+", head)
    plain = all(
        _IDENTIFIER.fullmatch(part.strip("`*\"'")) and not flags_of(part) and not _is_type(part) for part in parts
    )
    return parts if plain else [head]


def _one(head: str, left: _Left) -> tuple[list[str], _Left]:
    """Return the one name of ``head``, with a type or flags before it or after it."""
    nested = _NEST.sub(".", head) if _NEST.search(head.strip()) else head
    parts = nested.split()
    if not parts:
        return [], left
    if len(parts) == 2 and _is_core(parts[0]) and _IDENTIFIER.fullmatch(parts[1]):
        return [parts[1]], left.with_words(parts[0])
    explained = _EXPLAINED.fullmatch(nested)
    if explained and len(parts) > _MOST_WORDS and not _is_core(explained[1]):
        return [explained[1]], left.with_words(explained[2])
    if len(parts) == 2 and flags_of(parts[0]) and _IDENTIFIER.fullmatch(parts[1]):
        return [parts[1]], left.with_words(parts[0])
    tails = [" ".join(parts[cut:]).lstrip("-–—:,*| ") for cut in range(1, len(parts))]
    for find in (_are_flags, _is_certain):
        cut = next((index + 1 for index, tail in enumerate(tails) if find(tail)), None)
        if cut is not None:
            return _one(" ".join(parts[:cut]).rstrip(":,-–— "), left.with_words(tails[cut - 1]))
    name = " ".join(parts)
    title, colon, more = name.partition(": ")
    if colon and _IDENTIFIER.fullmatch(title):
        return [title], left.with_words(more)
    if len(parts) > _MOST_WORDS or not re.search(r"\w", name) or (len(parts) > 1 and name.endswith((".", ":"))):
        return [], left
    return [name], left


def _are_flags(words: str) -> bool:
    """Whether words after a name are flags; "body" and "path" alone may end a name ("Request body")."""
    flags = flags_of(words)
    return flags is not None and (flags.location is None or " " in words.strip() or flags.required is not None)


def _is_core(word: str) -> bool:
    read = type_word(tokens_of(word), 0)
    return read is not None and read.core and not read.plural


def _is_type(words: str) -> bool:
    return _is_core(words.strip())


def _is_certain(words: str) -> bool:
    """Whether words after a name can only be a type: "string", "array of strings", no noun of the name itself."""
    tokens = tokens_of(words)
    first = type_word(tokens, 0)
    if first is None or not (first.core or first.kind is Kind.ARRAY) or first.plural:
        return False
    read = read_type(words)
    return read is not None and read.kind is not None and not read.rest


def _with_remainder(words: str, left: _Left) -> _Left:
    """``left`` with the words after a name, part by part: brackets, lines, flags, a type."""
    for line in words.split("\n"):
        rest, at = "", 0
        for match in _BRACKETS.finditer(line):
            rest, at = rest + line[at : match.start()] + " ", match.end()
            left = left.with_words(match[1])
        left = _with_words(rest + line[at:], left)
    return left


def _with_words(words: str, left: _Left) -> _Left:
    """``left`` with words that may be flags and a type in a row: "required string"."""
    bare = words.strip(" *-–—:,;|")
    parts = bare.split()
    for cut in range(1, len(parts)):
        if flags_of(" ".join(parts[:cut])):
            return _with_words(" ".join(parts[cut:]), left.with_words(" ".join(parts[:cut])))
        if flags_of(" ".join(parts[cut:])):
            return _with_words(" ".join(parts[:cut]), left.with_words(" ".join(parts[cut:])))
    starred = words.strip() == "*"
    return left.with_words("required" if starred else bare)


def _blanked(words: str, marks: Sequence[Mark]) -> str:
    """``words`` with blanks in place of ``marks``."""
    for mark in marks:
        words = words[: mark.start] + " " * (mark.end - mark.start) + words[mark.end :]
    return words
