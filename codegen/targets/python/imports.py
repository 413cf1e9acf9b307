"""Which imports a generated module needs: told while it is lowered, written once in the order isort gives."""

from __future__ import annotations

from collections import defaultdict

from codegen.targets.code import Code
from codegen.targets.encoders.python import dotted, identifier

_STANDARD = {"builtins", "collections.abc", "datetime", "decimal", "functools", "typing"}


class Imports:
    """The imports of one module. Modules that start with a dot are the package's own."""

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = defaultdict(set)
        self._modules: dict[str, str] = {}
        self._last: dict[str, set[str]] = defaultdict(set)

    def name(self, module: str, name: str) -> Code:
        """``from module import name``; returns the name, for the place that needs it."""
        self._names[module].add(name)
        return identifier(name)

    def module(self, module: str, alias: str = "") -> Code:
        """``import module as alias``; returns what it is known as."""
        self._modules[module] = alias
        return dotted(alias or module)

    def last(self, module: str, name: str) -> Code:
        """As ``name``, at the end of the module: for modules that import each other."""
        self._last[module].add(name)
        return identifier(name)

    def lines(self) -> Code:
        """Return the import statements, sections parted by an empty line."""
        standard = [
            f"import {name}" + (f" as {alias}" if alias else "") for name, alias in sorted(self._modules.items())
        ]
        third = [line for line in standard if line.split()[1] not in _STANDARD]
        standard = [line for line in standard if line not in third]
        froms = {module: _from(module, names) for module, names in self._names.items() if names}
        standard += [line for module, line in sorted(froms.items()) if module in _STANDARD]
        third += [line for module, line in sorted(froms.items()) if module not in _STANDARD and module[0] != "."]
        own = [froms[module] for module in sorted(froms, key=_depth) if module[0] == "."]
        sections = ["\n".join(section) for section in (standard, third, own) if section]
        return Code("\n\n".join(sections))

    def last_lines(self) -> Code:
        """Return the import statements for the end of the module."""
        lines = [f"{_from(module, self._last[module])}  # noqa: E402" for module in sorted(self._last, key=_depth)]
        return Code("\n".join(lines))


def _from(module: str, names: set[str]) -> str:
    return f"from {module} import {', '.join(sorted(names, key=_by_type))}"


def _by_type(name: str) -> tuple[int, str]:
    """Isort's order: CONSTANTS, then Classes, then functions."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2, name)


def _depth(module: str) -> tuple[int, str]:
    """Isort's order of relative imports: the farthest first."""
    rest = module.lstrip(".")
    return (len(rest) - len(module), rest)
