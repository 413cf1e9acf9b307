"""The README cannot rot: every command in it is run, every output is the command's own, every link leads somewhere."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegen.cli.main import main
from codegen.targets.registry import TARGETS
from tests.cli.generated_docs import CLI, README, ROOT, SHOP, cli_page, with_outputs

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "docs/guide.md", "docs/mock-server.md")
MOST_LINES = 150

# The commands of the README that install or test the whole project; what runs each of them instead of the test below.
ELSEWHERE = {
    "pipx install .": "tests/cli/test_install.py",
    "make build": ".ci/run",
    "make test": ".ci/run",
    "pip install ./generated/shop/python": "tests/cli/test_install.py",
    "codegen serve shop": "tests/cli/test_install.py",
}


def _read(document: str) -> str:
    return (ROOT / document).read_text("utf-8")


def _commands() -> list[str]:
    blocks = re.findall(r"```(?:sh|console)\n(.*?)```", _read("README.md"), re.DOTALL)
    shell = [line for block in blocks for line in block.splitlines() if not block.startswith("$ ")]
    console = [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]
    return [*console, *shell]


def test_the_readme_is_short() -> None:
    assert len(_read("README.md").splitlines()) <= MOST_LINES


def test_the_command_reference_is_the_commands_own_help() -> None:
    assert CLI.read_text("utf-8") == cli_page(), "run `make docs`"


def test_outputs_in_the_readme_are_what_the_commands_print() -> None:
    text = README.read_text("utf-8")
    assert with_outputs(text) == text, "run `make docs`"


def test_every_command_of_the_readme_succeeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the README's order, in a copy of examples/shop; `explain` answers for the APIs of the repository."""
    shutil.copytree(SHOP, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    for command in _commands():
        if command in ELSEWHERE:
            continue
        program, *arguments = [word.strip("'") for word in command.split()]
        root = ["--root", str(ROOT)] if "previsto" in arguments else []
        assert program == "codegen", f"`{command}` has no test: name the one that runs it in ELSEWHERE"
        result = CliRunner().invoke(main, [*arguments, *root])
        assert result.exit_code == 0, result.output


def test_commands_that_run_elsewhere_are_run_there() -> None:
    assert set(ELSEWHERE) <= set(_commands())
    for command, place in ELSEWHERE.items():
        words = command.removesuffix(" .").removesuffix(" ./generated/shop/python")
        assert words.split()[-1] in _read(place), f"{place} does not run `{command}`"


def test_every_target_is_named() -> None:
    assert [target.name for target in TARGETS if f"`{target.name}`" not in _read("README.md")] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_to_files_that_exist(document: str) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", _read(document))
    assert [link for link in links if not ((ROOT / document).parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_named_files_of_the_program_exist(document: str) -> None:
    """Paths in backticks that begin with a top folder of the project, without placeholders."""
    named = re.findall(r"`((?:codegen|templates|tests|specs|docs)/[\w./-]+)`", _read(document))
    known = [path for path in named if not path.startswith("specs/shop")]
    assert [path for path in known if not (ROOT / path).exists()] == []


def test_the_field_table_is_that_of_the_example() -> None:
    """The table that the README shows is the record of examples/shop."""
    rows = re.findall(r"^\| .+ \|$", _read("README.md"), re.MULTILINE)
    page = (SHOP / "pages" / "orders.md").read_text("utf-8")
    assert len(rows[1:9]) == 8
    assert [row for row in rows[1:9] if row not in page] == []


def test_the_client_code_of_the_readme_type_checks(
    tmp_path: Path, mypy_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program that the README shows fits the client that `codegen init` makes of examples/shop."""
    shutil.copytree(SHOP, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["init", "shop", "./pages"]).exit_code == 0
    (program,) = re.findall(r"```python\n(.*?)```", _read("README.md"), re.DOTALL)
    (tmp_path / "program.py").write_text(program, "utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={mypy_cache}", "program.py"],
        env={"MYPYPATH": "generated/shop/python/src", "PATH": ""},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stdout


def test_the_example_of_the_guide_is_what_the_generated_client_shows() -> None:
    """The example imports what the committed client has; the client's own tests run such programs."""
    (example,) = re.findall(r"```python\n(.*?)```", _read("docs/guide.md"), re.DOTALL)
    package = (ROOT / "generated" / "previsto" / "python" / "README.md").read_text("utf-8")
    imports = [line for line in example.splitlines() if line.startswith("from previsto")]
    assert imports
    assert all(line in package for line in imports)
    compile(example, "guide.md", "exec")
