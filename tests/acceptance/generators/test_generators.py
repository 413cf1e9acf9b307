"""Each generator on each document: it generates, what it wrote is checked, and its program gets through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.generators.documents import APIS, documents
from tests.acceptance.generators.generator import Generator, Missing, Stand
from tests.acceptance.generators.proving import prove, task_in
from tests.acceptance.generators.registry import GENERATORS, STABLE
from tests.acceptance.generators.stand_in import serving
from tests.acceptance.generators.table import read_results

pytestmark = pytest.mark.slow

# 3.0 is made from 3.1 by rules of their own (tests/targets/openapi/test_downgrade.py), and each run loads it elsewhere.
FLAVOURS = ("3.1", pytest.param("3.0", marks=pytest.mark.stable))


@pytest.fixture(scope="module", params=APIS)
def api(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def stand(api: str) -> Iterator[Stand]:
    with serving(api) as started:
        yield started


@pytest.fixture(scope="module")
def texts(api: str) -> dict[str, str]:
    return documents(api)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "generator",
    [
        pytest.param(generator, id=generator.name, marks=[pytest.mark.stable] if generator.name in STABLE else [])
        for generator in GENERATORS
    ],
)
def test_the_document_gives_what_the_table_says(
    generator: Generator,
    flavour: str,
    api: str,
    stand: Stand,
    texts: dict[str, str],
    tmp_path: Path,
) -> None:
    task = task_in(tmp_path / "task", api, texts[flavour])
    try:
        results = prove(generator, flavour, task, stand)
    except Missing as missing:  # in CI it is a failure
        pytest.skip(str(missing))
    assert not results.failure, results.failure
    assert results.generated
    assert results.checked
    assert results.ran == (generator.program is not None)
    recorded = [
        result
        for result in read_results()
        if (result.tool, result.flavour, result.api) == (generator.name, flavour, api)
    ]
    assert recorded == [results], "make generators writes the table anew"
