"""Fixtures: each API compiled from its seeds, once for all tests of this folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.build.result import Build
from codegen.spec.model import Spec
from tests.seeds.seed_workspace import compile_seeds

Builder = Callable[[str], Build]


@pytest.fixture(scope="session")
def built(seeds: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Builder:
    """Provide the build of an API from its seeds; compiles it the first time."""
    done: dict[str, Build] = {}

    def build(api: str) -> Build:
        if api not in done:
            done[api] = compile_seeds(api, seeds, root, tmp_path_factory.mktemp(api))
        return done[api]

    return build


@pytest.fixture(scope="session")
def bouwsoft(built: Builder) -> Spec:
    """Provide the spec of bouwsoft from its three seeds."""
    return spec_of(built("bouwsoft"))


@pytest.fixture(scope="session")
def payandbill(built: Builder) -> Spec:
    """Provide the spec of payandbill from its seed."""
    return spec_of(built("payandbill"))


@pytest.fixture(scope="session")
def previsto(built: Builder) -> Spec:
    """Provide the spec of previsto from its seed."""
    return spec_of(built("previsto"))


def spec_of(build: Build) -> Spec:
    """Return the spec of a build that must have one; its errors otherwise."""
    assert build.spec is not None, [finding.message for finding in build.findings if finding.severity == "error"]
    return build.spec
