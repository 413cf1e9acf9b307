"""Parts that several calls share: said once under ``components``, referred to everywhere else.

Builders mark what may be shared with Shared and need not know who else says the same. ``Sharing`` looks at the whole
tree afterwards: what is once stays where it is, what is twice becomes a component. Outer parts are settled
before those inside them, so that what is twice in copies of one part alone stays in it.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import msgspec

from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.schemas import Data

# The ``x-origin`` of what no page names as a field: keys and parameters that api.toml states for the whole API.
FROM_SETTINGS = "settings"


class Shared(msgspec.Struct, frozen=True, eq=False):
    """A part that belongs in the components' ``section`` when it is more than once, there under ``name``.

    Parts that differ in the text under ``wording`` alone are the same one, in the words that are used most.
    """

    section: str
    name: str
    data: Data
    wording: str | None = None


class Sharing:
    """Settles the sections of one document, one after the other. Remembers what holds no Shared part at all."""

    def __init__(self) -> None:
        self._plain: dict[int, Any] = {}  # by id, with the object, which must live on

    def settle(self, tree: Any, section: str, pool: NamePool) -> tuple[Any, Data]:
        """``tree`` without Shared parts of ``section``, and the components that it refers to now.

        ``pool`` gives their names: components of different sections do not share one either.
        """
        parts: list[Shared] = []
        self._add_parts(parts, tree, section)
        identities = {part: _identity(part) for part in dict.fromkeys(parts)}
        same: dict[str, list[Shared]] = {}
        for part in parts:
            same.setdefault(identities[part], []).append(part)
        names: dict[str, str] = {}
        components: Data = {}
        for identity, equals in same.items():
            if len(equals) > 1:
                names[identity] = pool.take(equals[0].name)
                components[names[identity]] = _most_used(equals)
        named = {part: names.get(identity) for part, identity in identities.items()}
        return self._replaced(tree, section, named), components

    def _add_parts(self, parts: list[Shared], tree: Any, section: str) -> bool:
        """Add the Shared parts of ``section``, in order, and return whether ``tree`` holds parts of any section.

        Those of other sections that still are around them are looked into.
        """
        if isinstance(tree, Shared):
            if tree.section == section:
                parts.append(tree)
            else:
                self._add_parts(parts, tree.data, section)
            return True
        if id(tree) in self._plain:
            return False
        holds = False
        for inner in tree.values() if isinstance(tree, dict) else tree:
            if isinstance(inner, _NESTS) and self._add_parts(parts, inner, section):
                holds = True
        if not holds:
            self._plain[id(tree)] = tree
        return holds

    def _replaced(self, tree: Any, section: str, named: dict[Shared, str | None]) -> Any:
        """Return ``tree`` with references for those of its parts that have a name in ``named``."""
        if isinstance(tree, Shared):
            if tree.section != section:
                return Shared(tree.section, tree.name, self._replaced(tree.data, section, named), tree.wording)
            name = named[tree]
            return {"$ref": f"#/components/{section}/{name}"} if name else tree.data
        if id(tree) in self._plain:
            return tree
        if isinstance(tree, dict):
            return {
                key: self._replaced(inner, section, named) if isinstance(inner, _NESTS) else inner
                for key, inner in tree.items()
            }
        return [self._replaced(inner, section, named) if isinstance(inner, _NESTS) else inner for inner in tree]


def _most_used(parts: list[Shared]) -> Data:
    """Return the data of the part that most others agree with in every word; of several such, the first."""
    by_wording = {str(part.data.get(part.wording)) if part.wording else "": part for part in reversed(parts)}
    counts = Counter(str(part.data.get(part.wording)) if part.wording else "" for part in parts)
    return by_wording[counts.most_common(1)[0][0]].data


def _identity(part: Shared) -> str:
    data = (
        {key: part_value for key, part_value in part.data.items() if key != part.wording} if part.wording else part.data
    )
    named = [part.name if part.wording else "", data]
    return _IDENTITIES.encode(named)


_IDENTITIES = json.JSONEncoder(ensure_ascii=False, check_circular=False, default=lambda inner: inner.data)


_NESTS = (dict, list, Shared)
