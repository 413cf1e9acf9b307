"""A target whose whole input is as it was is not run again; whatever is edited, a build leaves what a cold one does."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from codegen.build.cache import Cache
from codegen.build.known_outputs import common_key
from codegen.build.sealed import FOLDER
from codegen.cli.main import main
from codegen.config.settings import AuthorSetting, PackagesSetting, Settings
from codegen.releases.history import History, Release
from codegen.targets.target import Output, Target
from codegen.targets.templating import own_templates
from tests.build.many_pages import ManyPages, page

ALL = ["openapi", "jsonschema", "python", "validators", "postman", "bruno"]
Change = Callable[[ManyPages], None]


def run(root: Path, *arguments: str) -> str:
    """Build in ``root``; return what was printed."""
    result = CliRunner().invoke(main, ["build", *arguments, "--root", str(root)])
    assert result.exit_code == 0, result.output
    return result.output


def outcome(root: Path) -> dict[str, bytes]:
    """Return every file of the workspace, its cache aside."""
    paths = (path for path in root.rglob("*") if path.is_file() and FOLDER not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def cold(root: Path) -> dict[str, bytes]:
    """Return what a build leaves that knows of none before."""
    other = root.parent / "cold"
    shutil.copytree(root, other, ignore=shutil.ignore_patterns(FOLDER, "generated"))
    run(other)
    files = outcome(other)
    shutil.rmtree(other)
    return files


@pytest.fixture
def pages(tmp_path: Path) -> ManyPages:
    """Three pages, built once."""
    pages = ManyPages(tmp_path / "warm", 3)
    run(pages.root)
    return pages


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the targets that are run from now on."""
    names: list[str] = []
    emit_at = Target.emit_at

    def noted(self: Target, *arguments: object) -> Output:
        names.append(self.name)
        return emit_at(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Target, "emit_at", noted)
    return names


def blank(pages: ManyPages) -> None:
    pages.edit(1, "# Tool1", "# Tool1 ")


def edit_api(pages: ManyPages, text: str) -> None:
    path = pages.root / "specs" / "shed" / "api.toml"
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def words(pages: ManyPages) -> None:
    pages.edit(1, "In kilograms.", "In grams.")


def field(pages: ManyPages) -> None:
    pages.edit(1, "| weight | number ", "| colour | string | No | Paint. |\n| weight | number ")


def enum(pages: ManyPages) -> None:
    pages.edit(1, "What people call it.", "One of `saw`, `axe`.")


def kind(pages: ManyPages) -> None:
    pages.edit(2, "| weight | number ", "| weight | integer ")


def clash(pages: ManyPages) -> None:
    """Give two pages the same object."""
    pages.edit(1, "The tool1 object", "The tool0 object")


def added(pages: ManyPages) -> None:
    pages.write(3, page(3))
    pages.list(range(4))


def removed(pages: ManyPages) -> None:
    pages.list(range(2))


def correction(pages: ManyPages) -> None:
    text = '[[correction]]\nat = "#/models/Tool1/fields/weight/minimum"\nabsent = true\nvalue = 0\nbecause = "so"\n'
    (pages.root / "specs" / "shed" / "corrections.toml").write_text(text, "utf-8")


def author(pages: ManyPages) -> None:
    edit_api(pages, '\n[packages.author]\nname = "Ann"\n')


def version(pages: ManyPages) -> None:
    edit_api(pages, '\n[packages]\npython = "4.5.6"\n')


def template(pages: ManyPages) -> None:
    path = pages.root / "templates" / "jsonschema" / "schema.json.j2"
    path.parent.mkdir(parents=True)
    path.write_text((own_templates() / "jsonschema" / "schema.json.j2").read_text("utf-8") + "\n", "utf-8")


def packs_lost(pages: ManyPages) -> None:
    (pages.root / FOLDER / "shed.targets").unlink()
    blank(pages)


def texts_lost(pages: ManyPages) -> None:
    (pages.root / FOLDER / "shed.outputs").unlink()
    blank(pages)


def texts_damaged(pages: ManyPages) -> None:
    """Damage a text of each target."""
    path = pages.root / FOLDER / "shed.outputs"
    content = path.read_bytes()
    path.write_bytes(content.replace(b"hed", b"hxd"))
    blank(pages)


def text_of_another_shape(pages: ManyPages) -> None:
    """Put an entry that is sealed and still is none."""
    cache = Cache(pages.root, "shed")
    for key in list(cache.targets):
        cache.targets.put(key, b'{"findings": 1}')
    cache.targets.save()
    blank(pages)


REACHING = [
    words, field, enum, kind, clash, added, removed, correction, author, version, template, packs_lost,
    texts_lost, texts_damaged, text_of_another_shape,
]  # fmt: skip


def test_a_change_that_leaves_the_spec_as_it_was_runs_no_target(pages: ManyPages, ran: list[str]) -> None:
    blank(pages)
    output = run(pages.root)
    assert ran == []
    assert "re-read: 1 of 3 pages" in output
    assert outcome(pages.root) == cold(pages.root)


@pytest.mark.slow  # two builds for each of them
@pytest.mark.parametrize("change", REACHING, ids=lambda change: change.__name__)
def test_every_change_that_can_reach_an_output_runs_the_targets(
    change: Change, pages: ManyPages, ran: list[str]
) -> None:
    change(pages)
    run(pages.root)
    assert ran == ALL
    assert outcome(pages.root) == cold(pages.root)


def test_changes_one_after_another_leave_what_a_cold_build_does(pages: ManyPages, ran: list[str]) -> None:
    reaching = (words, field, correction, template, texts_damaged, text_of_another_shape)
    for change in (blank, *reaching):
        change(pages)
        run(pages.root)
    assert ran == ALL * len(reaching)
    assert outcome(pages.root) == cold(pages.root)


def test_outputs_are_known_by_everything_they_are_made_from() -> None:
    settings, history = Settings("Shed", "auto"), History()
    release = Release(date="2026-01-01", since="a", base="b", versions={}, changes=())
    inputs: list[tuple[str, Settings, History, dict[str, str]]] = [
        ("{}", settings, history, {}),
        ("{ }", settings, history, {}),
        ("{}", replace(settings, formatter="black"), history, {}),
        ("{}", replace(settings, packages=PackagesSetting(author=AuthorSetting("Ann"))), history, {}),
        ("{}", settings, History(releases=(release,)), {}),
        ("{}", settings, history, {"templates/a.j2": "00"}),
    ]
    assert len({common_key(*parts) for parts in inputs}) == len(inputs)


def test_a_change_taken_back_is_as_if_it_had_never_been(pages: ManyPages, ran: list[str]) -> None:
    before = outcome(pages.root)
    words(pages)
    run(pages.root)
    pages.edit(1, "In grams.", "In kilograms.")
    run(pages.root)
    assert ran == ALL
    assert outcome(pages.root) == before


def test_files_that_no_target_made_again_are_still_known_when_the_spec_changes(pages: ManyPages) -> None:
    blank(pages)
    run(pages.root)
    words(pages)
    output = run(pages.root)
    rendered, of = (int(number) for number in output.split("rendered: ")[1].split(" files")[0].split(" of "))
    assert 0 < rendered < of / 2


def test_an_output_that_was_deleted_is_put_back_without_running_its_target(pages: ManyPages, ran: list[str]) -> None:
    path = pages.root / "generated" / "shed" / "openapi.yaml"
    content = path.read_bytes()
    path.unlink()
    run(pages.root)
    assert path.read_bytes() == content
    assert ran == []


def test_a_hand_edit_stops_a_build_that_runs_no_target(pages: ManyPages, ran: list[str]) -> None:
    path = pages.root / "generated" / "shed" / "openapi.yaml"
    content = path.read_bytes()
    path.write_bytes(content + b"# mine\n")
    blank(pages)
    result = CliRunner().invoke(main, ["build", "--root", str(pages.root)])
    assert result.exit_code == 1
    assert "[hand-edit]" in result.output
    run(pages.root, "--discard")
    assert path.read_bytes() == content
    assert ran == []


def test_a_build_that_makes_no_output_imports_no_target_and_only_the_dialect_that_it_reads(pages: ManyPages) -> None:
    blank(pages)
    program = (
        "import sys; from codegen.cli.main import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: print(*(name for name in sys.modules if name.startswith(('codegen.', 'jinja2', 'yaml'))))"
    )
    command = [sys.executable, "-c", program, "build", "--root", str(pages.root)]
    modules = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert "codegen.dialects.gitbook" in modules
    assert not {"jinja2", "codegen.targets.registry", "codegen.dialects.xojo.dialect"} & set(modules)
