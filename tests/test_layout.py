"""The layout: every folder of codegen/ is a floor that imports only from those below it, and CONTRIBUTING draws it."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from graphlib import TopologicalSorter
from itertools import combinations
from pathlib import Path

import pytest

from tests.syntax import inner, statements

# The lowest first. What stands on one line knows nothing of what stands beside it.
FLOORS = (
    ("text",),
    ("diagnostics",),
    ("spec",),
    ("config",),
    ("sources",),
    ("writing",),
    ("compare",),
    ("wording",),
    ("documents",),
    ("corrections",),
    ("derive",),
    ("dialects",),
    ("interpret",),
    ("targets",),
    ("lint", "releases", "mock_server", "fetch"),
    ("build",),
    ("init",),
    ("introspect",),
    ("explain",),
    ("report",),
    ("cli",),
)
LOOSE = {"__init__", "text", "explain"}

# Inside targets/: what all of it is built on, and what one target may take from another.
TARGETS_CORE = {"__init__", "chosen", "code", "listing", "registry", "sandbox", "target", "templating"}
SHARED = {"encoders", "shared"}
BORROWED = {
    ("reference", "openapi", "document"): "the page to read is the OpenAPI document itself, laid out by a viewer"
}

# One idea a module: what grows beyond this is two.
LONGEST = 400

# The parts of a spec: whatever stage deals with one calls its module after it.
PARTS = {
    "conventions", "errors", "examples", "fields", "models", "names", "parameters", "responses", "tables", "types",
    "values",
}  # fmt: skip
# Pairs of folders that share more than one name of a module, with the reason.
ALIKE = {
    ("cli", "diagnostics/messages"): "both are named after the folder of the command they serve",
    ("cli", "mock_server"): "the command and the server that it starts",
    ("dialects/docusaurus", "dialects/generic"): "every dialect has the same parts",
    ("dialects/docusaurus", "dialects/gitbook"): "every dialect has the same parts",
    ("dialects/generic", "dialects/gitbook"): "every dialect has the same parts",
    ("documents/html", "documents/markdown"): "every reader has the same parts",
    ("documents/html", "documents/rst"): "every reader has the same parts",
    ("documents/markdown", "documents/rst"): "every reader has the same parts",
    ("dialects", "interpret/found"): "columns, samples and names: one reads the words, the other says what they mean",
    ("interpret/found", "targets/shared/collections"): "samples and addresses: one reads them, the other writes them",
    ("fetch", "introspect"): "both ask over the network, and go on where an interrupted run stopped",
}


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the modules of codegen that the file imports, by line; those for type checkers alone count too."""
    for node in statements(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports by dots"
            whole = node.module == "codegen"
            names = [f"codegen.{alias.name}" for alias in node.names] if whole else [node.module or ""]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from ((node.lineno, name) for name in names if name.startswith("codegen.") and "__" not in name)


def upward(package: Path) -> list[str]:
    """Every import from a floor that is not below the importing one."""
    height = {name: number for number, floor in enumerate(FLOORS) for name in floor}
    texts = []
    for path in sorted(package.rglob("*.py")):
        own = path.relative_to(package).parts[0].removesuffix(".py")
        for line, name in imports(path) if own != "__init__" else ():
            other = name.split(".")[1]
            if other != own and height[other] >= height[own]:
                texts.append(f"{path.relative_to(package)}:{line} imports {name}")
    return texts


def between_targets(targets: Path) -> list[str]:
    """Every import of one target from another, and of what all share from one of them."""
    folders = {path.name for path in targets.iterdir() if path.is_dir()} - SHARED
    texts = []
    for path in sorted(targets.rglob("*.py")):
        own = path.relative_to(targets).parts[0]
        for line, name in imports(path):
            parts = name.split(".")
            if parts[1] != "targets" or parts[2] not in folders - {own} or own.endswith(".py"):
                continue
            if (own, parts[2], parts[3]) not in BORROWED:
                texts.append(f"{path.relative_to(targets)}:{line} imports {name}")
    return texts


def alike(package: Path) -> dict[tuple[str, str], set[str]]:
    """Return the pairs of folders that share more than one name of a module, and those names."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for path in package.rglob("*.py"):
        names[path.parent.relative_to(package).as_posix()].add(path.stem)
    shared = {pair: (names[pair[0]] & names[pair[1]]) - PARTS - {"__init__"} for pair in combinations(sorted(names), 2)}
    return {pair: modules for pair, modules in shared.items() if len(modules) > 1}


def too_long(*folders: Path) -> list[str]:
    """Return the modules and templates below ``folders`` that have more lines than a reader should need to know."""
    files = (path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in (".py", ".j2"))
    counts = ((path.name, path.read_text("utf-8").count("\n")) for path in files)
    return [f"{name} has {count} lines" for name, count in counts if count >= LONGEST]


def runtime_imports(tree: ast.AST) -> Iterator[str]:
    """Yield the modules that running the module can import, and what may be modules among the names it takes from
    them.
    """
    for node in inner(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("codegen"):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        yield from runtime_imports(node)


@pytest.fixture
def package(root: Path) -> Path:
    return root / "codegen"


def _module(package: Path, name: str, text: str = "") -> None:
    path = package / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_a_folder_imports_only_from_those_below_it(package: Path) -> None:
    assert upward(package) == []


def test_an_import_from_above_is_found_though_only_a_type_checker_sees_it(tmp_path: Path) -> None:
    _module(tmp_path, "text.py")
    _module(tmp_path, "spec/model.py", "from codegen.text import Text\nfrom codegen.spec.types import Kind\n")
    _module(
        tmp_path, "config/toml.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import codegen.cli.main\n"
    )
    _module(tmp_path, "lint/rules.py", "def late():\n    from codegen.fetch.run import fetch\n")
    assert upward(tmp_path) == [
        "config/toml.py:3 imports codegen.cli.main",
        "lint/rules.py:2 imports codegen.fetch.run",
    ]


def test_every_folder_has_a_floor_and_no_module_stands_loose_beside_them(package: Path) -> None:
    folders = {path.name for path in package.iterdir() if path.is_dir() and any(path.glob("*.py"))}
    assert folders | LOOSE - {"__init__"} == {name for floor in FLOORS for name in floor}
    assert {path.stem for path in package.glob("*.py")} == LOOSE


def test_no_target_looks_into_another(package: Path) -> None:
    targets = package / "targets"
    assert between_targets(targets) == []
    assert {path.stem for path in targets.glob("*.py")} == TARGETS_CORE


def test_a_look_into_another_target_is_found(tmp_path: Path) -> None:
    _module(tmp_path, "openapi/document.py", "from codegen.targets.shared.names import pascal\n")
    _module(tmp_path, "postman/postman_view.py", "from codegen.targets.openapi.document import document\n")
    _module(tmp_path, "shared/names.py", "from codegen.targets.openapi.document import document\n")
    assert between_targets(tmp_path) == [
        "postman/postman_view.py:1 imports codegen.targets.openapi.document",
        "shared/names.py:1 imports codegen.targets.openapi.document",
    ]


def test_folders_share_names_of_modules_only_where_there_is_a_reason(package: Path) -> None:
    assert set(alike(package)) == set(ALIKE)


def test_no_module_and_no_template_is_too_long(root: Path, package: Path) -> None:
    assert too_long(package, root / "templates") == []


def test_a_long_module_is_found(tmp_path: Path) -> None:
    _module(tmp_path, "short.py", "x = 1\n" * (LONGEST - 1))
    _module(tmp_path, "inner/long.py", "x = 1\n" * LONGEST)
    assert too_long(tmp_path) == ["long.py has 400 lines"]


def test_no_module_imports_itself_through_others(root: Path, package: Path) -> None:
    files = {
        path.relative_to(root).with_suffix("").as_posix().replace("/", "."): path for path in package.rglob("*.py")
    }
    graph = {
        name: set(runtime_imports(ast.parse(path.read_text("utf-8")))) & set(files) for name, path in files.items()
    }
    assert len(list(TopologicalSorter(graph).static_order())) == len(files)


def test_contributing_draws_every_floor_in_its_order(root: Path) -> None:
    text = (root / "CONTRIBUTING.md").read_text("utf-8")
    drawing = text.partition("## Layout")[2].partition("## ")[0]
    lines = re.findall(r"^    ((?:[a-z_]+(?:/|\.py)(?:  +|$))+)", drawing, re.MULTILINE)
    assert tuple(tuple(re.findall(r"([a-z_]+)(?:/|\.py)", line)) for line in lines) == FLOORS
