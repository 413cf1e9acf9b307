"""What a build made, kept in packs until somebody asks for it: texts of outputs, and the facts of pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import overload

from codegen.build.artifacts import EncodedPage
from codegen.build.kept_facts import encode_facts
from codegen.build.pack import Pack
from codegen.dialects.facts import PageFacts
from codegen.spec.canonical import load
from codegen.writing.content import Content
from codegen.writing.manifest import digest


class Texts(Mapping[str, str]):
    """Texts by path, in a pack under their hashes."""

    def __init__(self, pack: Pack, digests: Mapping[str, str]) -> None:
        self.pack, self.digests = pack, digests

    def __getitem__(self, path: str) -> str:
        return self.content(path).read().decode()

    def __iter__(self) -> Iterator[str]:
        return iter(self.digests)

    def __len__(self) -> int:
        return len(self.digests)

    def content(self, path: str) -> Content:
        """Return the bytes of ``path``, to be read later."""
        return self.pack.content(self.digests[path], self.digests[path])


def kept_texts(texts: Mapping[str, str], pack: Pack) -> Texts:
    """Return ``texts`` as they are kept in ``pack``."""
    if isinstance(texts, Texts):
        return texts
    digests: dict[str, str] = {}
    for path, text in texts.items():
        content = text.encode()
        digests[path] = digest(content)
        pack.put(digests[path], content)
    return Texts(pack, digests)


class KeptPages(Sequence[PageFacts]):
    """The facts of pages, in a pack under their keys; and ``others``, which were on no page.

    How many facts a page has is ``known`` by its key.
    """

    def __init__(self, pack: Pack, known: Mapping[str, int], others: Sequence[PageFacts] = ()) -> None:
        self._pack, self._known = pack, known
        self.keys, self.others = tuple(known), tuple(others)

    def __len__(self) -> int:
        return len(self.keys) + len(self.others)

    @overload
    def __getitem__(self, index: int) -> PageFacts: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[PageFacts]: ...

    def __getitem__(self, index: int | slice) -> PageFacts | Sequence[PageFacts]:
        if isinstance(index, slice):
            return tuple(self)[index]
        position = range(len(self))[index]
        known = len(self.keys)
        return (
            load(self._encoded(self.keys[position]), PageFacts) if position < known else self.others[position - known]
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(tuple(self))

    def encoded(self) -> Iterator[EncodedPage]:
        """Yield the facts of each page as JSON."""
        for key, facts in self._known.items():
            yield EncodedPage(self._encoded(key), facts)
        for page in self.others:
            yield EncodedPage(encode_facts(page), len(page.facts))

    def _encoded(self, key: str) -> bytes:
        content = self._pack.get(key)
        if content is None:
            raise OSError(f"{self._pack.path} was changed meanwhile")
        return content
