"""The README cannot rot: its help texts are the commands' own, and every command and target is in it."""

from __future__ import annotations

import re
import textwrap

from click.testing import CliRunner

from codegen.cli.main import main
from codegen.targets.registry import TARGETS
from tests.cli.readme import README, documented, rewritten

ROOT = README.parent


def test_help_texts_are_the_commands_own() -> None:
    text = README.read_text("utf-8")
    assert rewritten(text) == text, "run `make docs`"


def test_every_command_is_documented_once() -> None:
    assert sorted(documented(README.read_text("utf-8"))) == ["", *sorted(main.commands)]


def test_every_target_is_named() -> None:
    text = README.read_text("utf-8")
    assert [one.name for one in TARGETS if f"`{one.name}`" not in text] == []


def test_links_lead_to_files_that_are_there() -> None:
    for document in ("README.md", "CONTRIBUTING.md"):
        links = re.findall(r"\]\((?!https?:|#)([^)#]+)", (ROOT / document).read_text("utf-8"))
        assert [link for link in links if not (ROOT / link).exists()] == []


def test_named_files_of_the_program_are_there() -> None:
    """Paths in backticks that begin with a top folder of the project, without placeholders."""
    folders = "codegen|templates|tests|specs|docs"
    for document in ("README.md", "CONTRIBUTING.md"):
        named = re.findall(rf"`((?:{folders})/[\w./-]+)`", (ROOT / document).read_text("utf-8"))
        assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_first_example_is_what_the_generated_client_shows() -> None:
    """The example calls what the committed client has; the client's own tests run it."""
    text = README.read_text("utf-8")
    (example,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    package = (ROOT / "generated" / "previsto" / "python" / "README.md").read_text("utf-8")
    imports = [line for line in example.splitlines() if line.startswith("from previsto")]
    assert imports
    assert all(line in package for line in imports)
    compile(example, "README.md", "exec")


def test_the_example_of_explain_is_what_it_answers() -> None:
    text = README.read_text("utf-8")
    name, shown = re.findall(r"    \$ codegen explain previsto '(.+)'\n((?:    .+\n)+)", text)[0]
    answer = CliRunner().invoke(main, ["explain", "previsto", name, "--root", str(ROOT)]).output
    assert textwrap.dedent(shown) == answer
