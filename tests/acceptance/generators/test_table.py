"""The table of docs/openapi.md says what the last run found, of exactly the pinned tools."""

from __future__ import annotations

from pathlib import Path

from tests.acceptance.generators.documents import APIS, FILES
from tests.acceptance.generators.generator import Failed, Generator, Task
from tests.acceptance.generators.proving import Outcome, prove, task_in
from tests.acceptance.generators.registry import GENERATORS
from tests.acceptance.generators.table import PAGE, page_with, read_results, table
from tests.acceptance.generators.tools import PINS


def test_the_page_holds_the_results() -> None:
    page = PAGE.read_text("utf-8")
    assert page_with(page, read_results()) == page, "make generators writes the table anew"


def test_every_generator_has_a_result_for_every_document() -> None:
    results = {(result.tool, result.flavour, result.api) for result in read_results()}
    assert results == {(generator.name, flavour, api) for generator in GENERATORS for flavour in FILES for api in APIS}


def test_the_versions_of_the_table_are_the_pinned_ones() -> None:
    pins = "".join(path.read_text("utf-8") for path in (PINS / "python.txt", PINS / "package.json"))
    for generator in GENERATORS:
        package = generator.package or generator.name
        assert f"{package}=={generator.version}\n" in pins or f'"{package}": "{generator.version}"' in pins, package


def test_no_pin_names_a_registry() -> None:
    for path in PINS.iterdir():
        assert "://" not in path.read_text("utf-8"), path


def _generator(failing: str = "") -> Generator:
    def step(name: str) -> None:
        if name == failing:
            raise Failed(f"{name} ended with 1\nbecause")

    return Generator(
        name="a tool",
        version="1",
        language="Python",
        checked_by="looking",
        generate=lambda _: step("generate"),
        check=lambda _: step("check"),
    )


def test_a_failing_check_leaves_its_words_and_nothing_behind_it(tmp_path: Path) -> None:
    task: Task = task_in(tmp_path / "task", "previsto", "{}")
    results = prove(_generator("check"), "3.1", task, None)
    assert (results.generated, results.checked, results.ran) == (True, False, False)
    assert results.failure == "check ended with 1\nbecause"


def test_a_tool_without_a_program_is_checked_and_not_run(tmp_path: Path) -> None:
    results = prove(_generator(), "3.1", task_in(tmp_path / "task", "previsto", "{}"), None)
    assert (results.generated, results.checked, results.ran, results.failure) == (True, True, False, "")


def test_the_table_tells_what_failed_where() -> None:
    name = GENERATORS[0].name
    failed = Outcome(tool=name, flavour="3.0", api="previsto", generated=True, failure="tsc ended with 2\nmore")
    lines = table([failed]).splitlines()
    assert f"- **{name}** cannot be compiled: tsc ended with 2 (previsto 3.0)." in lines
    assert any(line.startswith(f"| {name}") and "| previsto |" in line and ": none |" in line for line in lines)
