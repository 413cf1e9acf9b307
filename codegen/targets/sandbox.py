"""The sandbox that templates run in: only Code reaches an output, and undefined names are errors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import CodeType
from typing import Any

import jinja2
import jinja2.bccache
from jinja2.sandbox import ImmutableSandboxedEnvironment

from codegen.targets.code import Code


class _Compiled(jinja2.BytecodeCache):
    """Templates that this process compiled, by name and source: compiling them costs more than rendering a small API.

    Never on disk: what is in a workspace must not be run.
    """

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        if bucket.code is not None:
            self._codes[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, which remembers what it allows: the type of an object and the name decide."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._allowed: dict[tuple[type, str], bool] = {}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        allowed = self._allowed.get((type(obj), attr))
        if allowed is None:
            allowed = self._allowed[type(obj), attr] = super().is_safe_attribute(obj, attr, value)
        return allowed

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return at once what is known to be allowed, and is of a type that no template can call."""
        if self._allowed.get((type(obj), attribute)):
            value = getattr(obj, attribute, None)
            if type(value) in _NOT_CALLED:
                return value
        return super().getattr(obj, attribute)


_NOT_CALLED = frozenset({Code, str, bool, int, tuple, list, dict})


def sandbox(folders: Sequence[Path]) -> jinja2.Environment:
    """Return the environment of the templates in ``folders``; one in an earlier folder replaces that of a later."""
    return _Sandbox(
        loader=jinja2.FileSystemLoader(folders),
        undefined=jinja2.StrictUndefined,
        finalize=_only_code,
        autoescape=False,  # every value is encoded for its place before; HTML is one place of many
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=_COMPILED,
    )


class NotEncodedError(Exception):
    """A template tried to print a value that went through no encoder."""


def _only_code(value: object) -> object:
    if isinstance(value, (Code, jinja2.Undefined)) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise NotEncodedError(f"a {type(value).__name__} was printed without an encoder")
