"""Facts made by hand, each on a line of its own, and what interpretation makes of them."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import Any

from codegen.config.settings import read_settings
from codegen.diagnostics.location import Location
from codegen.dialects.facts import (
    Account,
    CallFact,
    ExampleFact,
    Fact,
    FieldCell,
    GroupFact,
    OperationFact,
    PageFacts,
    RowFact,
    SectionFact,
    StatementFact,
    StatusFact,
)
from codegen.documents.model import Mark
from codegen.interpret.interpret import Interpretation, interpret
from codegen.spec.model import Field, Shape, Spec
from codegen.spec.types import FieldType
from codegen.text import Text

SETTINGS = 'title = "Aviary"\ndialect = "generic"\n'


class Page:
    """One page of facts. Each method adds a fact and gives its key, where it has one."""

    def __init__(self, name: str = "owls.md", title: str = "") -> None:
        self.name = f"pages/{name}"
        self.facts: list[Fact] = []
        self._lines = count(1)
        self._section = ""
        self.section(title, level=1 if title else 0)

    def section(self, title: str, level: int = 2, anchors: tuple[str, ...] = (), parent: str | None = None) -> str:
        place = self._place()
        key = f"{self.name}#{place.line}"
        slug = title.casefold().replace(" ", "-")
        self.facts.append(
            SectionFact(place=place, key=key, level=level, title=Text(title), anchors=anchors or (slug,), parent=parent)
        )
        self._section = key
        return key

    def call(self, method: str, path: str, summary: str = "", base_url: str | None = None, **more: Any) -> str:
        """Add an operation in a section of its own, and return its key."""
        section = self.section(summary or f"{method} {path}")
        key = f"{method} {base_url or ''}{path}"
        self.facts.append(
            OperationFact(
                place=self._place(),
                key=key,
                method=method,
                paths=(path,),
                section=section,
                base_url=base_url,
                summary=Text(summary) if summary else None,
                **more,
            )
        )
        return key

    def group(self, *rows: dict[str, Any], of: str | tuple[str, ...] = (), **more: Any) -> str:
        """Add a table; each row has cells by column, and ``depth``, ``headers`` and the like below an underscore."""
        place = self._place()
        key = f"{self.name}#{place.line}"
        operations = (of,) if isinstance(of, str) else of
        lead = Text(more.pop("lead")) if "lead" in more else None
        label = Text(more.pop("label")) if "label" in more else None
        section = more.pop("section", self._section)
        self.facts.append(
            GroupFact(place=place, key=key, section=section, operations=operations, lead=lead, label=label, **more)
        )
        for row in rows:
            self.facts.append(self._row(key, row))
        return key

    def example(self, role: Any, code: str, of: str | None = None, **more: Any) -> None:
        self.facts.append(
            ExampleFact(place=self._place(), role=role, code=Text(code), operation=of, section=self._section, **more)
        )

    def sample(self, url: str, of: str | None = None, body: str | None = None, **more: Any) -> None:
        """Add a sample call; ``pairs`` are what its form sends, ``query`` what is behind its question mark."""
        pairs = tuple(("body", name, Text(value)) for name, value in more.pop("pairs", ()))
        query = tuple(("query", name, Text(value)) for name, value in more.pop("query", ()))
        self.facts.append(
            CallFact(
                place=self._place(),
                url=url,
                operation=of,
                parameters=(*query, *pairs),
                body=Text(body) if body is not None else None,
                **more,
            )
        )

    def says(self, words: str, of: str | None = None, link: tuple[str, str] | None = None) -> None:
        """Add a statement; ``link`` is words in it with their address."""
        self.facts.append(
            StatementFact(
                place=self._place(),
                about="operation",
                text=Text(words),
                operation=of,
                section=self._section,
                marks=linked(words, *link) if link else (),
            )
        )

    def status(self, status: int, of: str, meaning: str = "") -> None:
        self.facts.append(
            StatusFact(place=self._place(), status=status, source="line", operation=of, meaning=Text(meaning))
        )

    def read(self) -> PageFacts:
        return PageFacts(self.name, "", "page", tuple(self.facts), Account((), (), ()))

    def _place(self) -> Location:
        return Location(self.name, next(self._lines))

    def _row(self, group: str, row: dict[str, Any]) -> RowFact:
        place = self._place()
        cells: dict[str, FieldCell] = {}
        headers = row.get("_headers", {})
        for column, words in row.items():
            if not column.startswith("_"):
                text, marks = words if isinstance(words, tuple) else (words, ())
                header = headers.get(column, column)
                cells["type" if column == "include" else column] = FieldCell(header, Text(text), place, marks)
        values = tuple(FieldCell("values", Text(value), place) for value in row.get("_values", ()))
        return RowFact(
            place=place, group=group, cells=cells, depth=row.get("_depth", 0), choice=row.get("_choice"), values=values
        )


def linked(words: str, text: str, target: str) -> tuple[Mark, ...]:
    """Return the mark of a link on ``text`` in ``words``."""
    start = words.index(text)
    return (Mark("link", start, start + len(text), target),)


def fields(*names: str) -> list[dict[str, Any]]:
    """Rows of fields of type string."""
    return [{"name": name, "type": "string"} for name in names]


def interpreted(folder: Path, *pages: Page, settings: str = "") -> Interpretation:
    """Interpret ``pages``."""
    (folder / "api.toml").write_text(SETTINGS + settings, "utf-8")
    return interpret("aviary", [page.read() for page in pages], read_settings(folder))


def names_in(spec: Spec, shape: Shape | Field | None, prefix: str = "", seen: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the types of a shape's fields by their whole names: ``a.b`` below an object, ``a[].b`` below a list."""
    if shape is None:
        return {}
    if shape.type is FieldType.ARRAY:
        return names_in(spec, shape.items, prefix.removesuffix(".") + "[].", seen)
    if shape.type is FieldType.UNION:
        return {name: kind for option in shape.options for name, kind in names_in(spec, option, prefix, seen).items()}
    if shape.ref is None or shape.ref in seen:
        return {}
    names: dict[str, str] = {}
    for name, field in spec.models[shape.ref].fields.items():
        names[prefix + name] = field.type.value
        names |= names_in(spec, field, f"{prefix}{name}.", (*seen, shape.ref))
    return names


def sent(result: Interpretation, key: str) -> dict[str, str]:
    """Return the fields that a call sends, with their types."""
    request = result.spec.operations[key].request
    return names_in(result.spec, request.shape) if request is not None else {}


def answered(result: Interpretation, key: str, status: str = "200") -> dict[str, str]:
    """Return the fields that a call answers, with their types."""
    return names_in(result.spec, result.spec.operations[key].responses[status].shape)


def placed(result: Interpretation, key: str) -> dict[str, str]:
    """Where the parameters of a call go."""
    return {name: parameter.location for name, parameter in result.spec.operations[key].parameters.items()}


def codes(result: Interpretation) -> list[str]:
    return [finding.code for finding in result.findings]
