"""The APIs of this repository, compiled once for all tests of a worker that look at them (see together)."""

from __future__ import annotations

from functools import cache

from codegen.build.cache import Cache
from codegen.build.pipeline import compile_api
from codegen.build.result import Build
from codegen.config.workspace import find_workspace
from tests.conftest import ROOT


@cache
def build_of(api: str) -> Build:
    """Compile an API with what the last ``codegen build`` knows; nothing is written."""
    return compile_api(find_workspace(ROOT, ROOT), api, cache=Cache(ROOT, api))


def builds() -> list[Build]:
    """Compile all APIs."""
    return [build_of(api) for api in find_workspace(ROOT, ROOT).apis]
