"""A build does again only what a change reaches, says what and why, and gives the bytes that a full build gives."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.build import cache, finalize, pipeline, sealed, target_runs
from codegen.build.cache import Cache
from codegen.build.pack import Pack
from codegen.build.pipeline import compile_api
from codegen.build.result import Build
from codegen.config.workspace import find_workspace
from codegen.documents import read as documents_read
from codegen.spec.canonical import dump
from codegen.targets.templating import own_templates
from tests.build.many_pages import ManyPages
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace


def compiled(root: Path, *, cached: bool = True, spec_only: bool = False) -> Build:
    """Return what a run makes, by itself or with what the runs before it remembered."""
    cache = Cache(root, "shed") if cached else Cache()
    build = compile_api(find_workspace(root, root), "shed", cache=cache, spec_only=spec_only)
    cache.save()
    return build


def made(build: Build) -> tuple[object, ...]:
    return build.findings, build.pages, build.machine_files, build.outputs


@pytest.fixture
def pages(tmp_path: Path) -> ManyPages:
    """Nine pages, built once."""
    pages = ManyPages(tmp_path, 9)
    assert compiled(tmp_path).stats.cold
    return pages


def test_nothing_is_done_again_where_nothing_changed(pages: ManyPages) -> None:
    stats = compiled(pages.root).stats
    assert (stats.cold, stats.read, stats.rendered) == (False, (), ())
    assert stats.pages == 9
    assert stats.files > 30


def test_one_edited_page_is_read_again_and_only_files_about_it_are_rendered(pages: ManyPages) -> None:
    pages.edit(3, "In kilograms.", "In grams.")
    build = compiled(pages.root)
    assert build.stats.read == ("pages/tool3.md",)
    assert build.stats.new == ()
    about_all = {path for path in build.stats.rendered if "ool3" not in path and "In grams." in build.files[path]}
    assert about_all, "the documents that hold everything"
    assert {path for path in build.stats.rendered if "ool3" not in path} == about_all
    assert len(build.stats.rendered) < build.stats.files / 3


def test_a_change_that_means_nothing_renders_nothing(pages: ManyPages) -> None:
    pages.edit(3, "# Tool3\n", "# Tool3 \n")
    stats = compiled(pages.root).stats
    assert (stats.read, stats.rendered) == (("pages/tool3.md",), ())


def test_a_new_page_is_told_from_a_changed_one(pages: ManyPages) -> None:
    more = ManyPages(pages.root / "more", 10)
    shutil.copytree(more.root / "specs", pages.root / "specs", dirs_exist_ok=True)
    shutil.rmtree(more.root)
    pages.edit(2, "In kilograms.", "In grams.")
    stats = compiled(pages.root).stats
    assert stats.read == ("pages/tool2.md", "pages/tool9.md")
    assert stats.new == ("pages/tool9.md",)


@pytest.mark.parametrize("seed", range(4))
def test_after_any_edits_the_result_is_that_of_a_full_build_byte_for_byte(tmp_path: Path, seed: int) -> None:
    pages = ManyPages(tmp_path, 6, seed)
    compiled(tmp_path)
    for round_ in range(3):
        pages.edit_at_random()
        if round_ == 1:
            pages.list(range(5))
            pages.count = 5
        build = compiled(tmp_path)
        assert made(build) == made(compiled(tmp_path, cached=False))
        assert len(build.stats.read) <= 3


def settings(pages: ManyPages) -> None:
    path = pages.root / "specs" / "shed" / "api.toml"
    path.write_text(path.read_text("utf-8").replace("The Shed API", "Our Shed"), "utf-8")


def correction(pages: ManyPages) -> None:
    text = (
        '[[correction]]\nat = "#/models/Tool2/fields/weight/minimum"\nabsent = true\nvalue = 0\nbecause = "so it is"\n'
    )
    (pages.root / "specs" / "shed" / "corrections.toml").write_text(text, "utf-8")


def field_information(pages: ManyPages) -> None:
    folder = pages.root / "specs" / "shed" / "fieldinfo"
    folder.mkdir()
    (folder / "Tool2.json").write_text('[{"name": "weight", "length": 9}]', "utf-8")


def template(pages: ManyPages) -> None:
    path = pages.root / "templates" / "jsonschema" / "schema.json.j2"
    path.parent.mkdir(parents=True)
    path.write_text((own_templates() / "jsonschema" / "schema.json.j2").read_text("utf-8") + "\n", "utf-8")


CHANGES: dict[Callable[[ManyPages], None], str] = {
    settings: "specs/shed/api.toml",
    correction: "specs/shed/corrections.toml",
    field_information: "specs/shed/fieldinfo/Tool2.json",
    template: "templates/jsonschema/schema.json.j2",
}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_every_other_input_reaches_its_files_no_others_and_is_named(
    pages: ManyPages, change: Callable[[ManyPages], None]
) -> None:
    change(pages)
    build = compiled(pages.root)
    assert made(build) == made(compiled(pages.root, cached=False))
    assert build.stats.inputs == (CHANGES[change],)
    assert build.stats.read == ()
    assert 0 < len(build.stats.rendered) < build.stats.files
    assert compiled(pages.root).stats.inputs == ()


def test_a_template_reaches_only_the_files_it_lays_out(pages: ManyPages) -> None:
    template(pages)
    assert {path.split("/")[0] for path in compiled(pages.root).stats.rendered} == {"jsonschema"}


def test_a_build_that_broke_off_forgets_nothing(shed: TinyWorkspace) -> None:
    whole = (shed.folder / "api.toml").read_text("utf-8")
    shed.run("build")
    (shed.folder / "api.toml").write_text("title =")
    assert shed.run("build").exit_code == 1
    shed.page(PAGE.replace("| Required |", "| Mandated |"))
    (shed.folder / "api.toml").write_text(whole)
    assert shed.run("build").exit_code == 1
    shed.page(PAGE)
    assert "  re-read: 0 of 1 page\n  rendered: 0 of " in shed.run("build", "-v").output


def packs(root: Path) -> list[Path]:
    paths = [path for path in (root / sealed.FOLDER).iterdir() if path.suffix in (".facts", ".models", ".files")]
    assert len(paths) == 3
    return paths


# How many of nine pages are read again: those whose entry is hit.
DAMAGES = {"cut": 0, "halved": 5, "flipped": 1, "emptied": 9, "foreign": 9, "folder": 9}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_damaged_in_the_cache_counts_as_none_and_is_made_anew(pages: ManyPages, damage: str) -> None:
    whole = compiled(pages.root)
    for path in packs(pages.root):
        content = path.read_bytes()
        path.unlink()
        match damage:
            case "cut":
                path.write_bytes(content[:-1])
            case "halved":
                path.write_bytes(content[: len(content) // 2])
            case "flipped":
                middle = len(content) // 2
                path.write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])
            case "emptied":
                path.write_bytes(b"")
            case "foreign":
                path.write_bytes(b"\x00" * 100)
            case "folder":
                path.mkdir()
    build = compiled(pages.root)
    assert made(build) == made(whole)
    assert len(build.stats.read) == DAMAGES[damage]
    if damage != "folder":
        assert made(compiled(pages.root)) == made(whole)
        assert compiled(pages.root).stats.read == ()


def test_a_spec_that_is_read_back_to_save_memory_gives_the_same(
    pages: ManyPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = compiled(pages.root, cached=False)
    monkeypatch.setattr(pipeline, "LARGE", 0)
    build = compiled(pages.root, cached=False)
    assert made(build) == made(whole)
    assert (build.spec, build.provenance) == (whole.spec, whole.provenance)


def test_the_cache_may_be_deleted_and_hides_itself_from_git(pages: ManyPages) -> None:
    assert (pages.root / sealed.FOLDER / ".gitignore").read_text() == "*\n"
    whole = compiled(pages.root)
    shutil.rmtree(pages.root / sealed.FOLDER)
    assert made(compiled(pages.root)) == made(whole)


def test_another_version_of_the_program_trusts_nothing_of_this_one(
    pages: ManyPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_program", lambda: "another")
    stats = compiled(pages.root).stats
    assert len(stats.read) == 9
    assert len(stats.rendered) == stats.files
    assert not stats.same_program


def test_a_changed_word_list_is_another_version_of_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_SOURCES", tmp_path)
    hashes = []
    for words in ("", 'words = ["field"]', 'words = ["column"]'):
        (tmp_path / "en.toml").write_text(words)
        hashes.append(cache._program.__wrapped__())
    assert len({*hashes}) == 3


def test_entries_that_no_run_needs_any_more_are_let_go_once_they_are_as_large_as_the_others(pages: ManyPages) -> None:
    pack = Pack(pages.root / sealed.FOLDER / "shed.test")
    pack.put("kept", b"x" * 1000)
    sizes = []
    for number in range(9):
        pack.get("kept")
        pack.put("changing", bytes([number]) * 500)
        pack.save()
        pack = Pack(pack.path)
        sizes.append(pack.path.stat().st_size if pack.path else 0)
    assert max(sizes) < 2 * min(sizes) + 200
    assert sizes != sorted(sizes), "it was written anew"


def test_the_account_says_what_was_done_again_and_why(shed: TinyWorkspace) -> None:
    assert "re-read" not in shed.run("build").output
    assert "re-read" not in shed.run("build").output
    assert "  re-read: 0 of 1 page\n  rendered: 0 of " in shed.run("build", "-v").output
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    output = shed.run("build").output
    assert "  re-read: 1 of 1 page (pages/tool.md changed)\n" in output
    assert " files, because models/Tool changed\n" in output
    (shed.folder / "api.toml").write_text(SETTINGS.replace("The Shed API", "Our Shed"))
    output = shed.run("build").output
    assert "  re-read: 0 of 1 page\n" in output
    assert "because api/title changed; specs/shed/api.toml changed\n" in output


def test_check_uses_what_a_build_remembered_and_writes_nothing_itself(shed: TinyWorkspace) -> None:
    shed.run("check")
    assert not (shed.root / sealed.FOLDER).exists()
    shed.run("build")
    folder = shed.root / sealed.FOLDER
    before = {path: path.read_bytes() for path in folder.iterdir()}
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    assert shed.run("check").exit_code == 1
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.slow
def test_of_246_pages_one_is_read_again_and_few_files_are_laid_out_and_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What costs time is counted where it is spent. How much time that is, ``make benchmarks`` measures."""
    pages = ManyPages(tmp_path, 246)
    compiled(tmp_path)
    pages.edit(200, "In kilograms.", "In grams.")
    with monkeypatch.context() as patch:
        patch.setattr(target_runs, "usable_cores", lambda: 1)
        read = arguments_of(patch, documents_read, "read_page")
        laid_out = arguments_of(patch, finalize, "lay_out")
        checked = arguments_of(patch, finalize, "check_files")
        build = compiled(tmp_path)
    assert [page.page for page in read] == ["pages/tool200.md"]
    rendered = tuple(f"generated/shed/{path}" for path in build.stats.rendered)
    assert [tuple(files) for files in laid_out] == [tuple(files) for files in checked] == [rendered]
    assert 0 < len(build.stats.rendered) < 20 < 1000 < build.stats.files
    assert made(build) == made(compiled(tmp_path, cached=False))


def arguments_of(patch: pytest.MonkeyPatch, module: ModuleType, name: str) -> list[Any]:
    """List the first argument of each call of a function of ``module`` from now on."""
    function, arguments = getattr(module, name), []

    def noted(first: Any, *others: Any) -> Any:
        arguments.append(first)
        return function(first, *others)

    patch.setattr(module, name, noted)
    return arguments


def rename_record(pages: ManyPages) -> None:
    path = pages.root / "specs" / "shed" / "api.toml"
    path.write_text(path.read_text("utf-8") + '\n[models]\ntool4 = "Hammer"\ntools4 = "Hammer"\n', "utf-8")


def refer_to_another_record(pages: ManyPages) -> None:
    pages.edit(5, "| weight | number | No  ", "| weight | tool3  | No  ")


def show_another_record(pages: ManyPages) -> None:
    pages.edit(1, '  "weight": 3,', '  "weight": {"grams": 3},\n  "tool6": {"id": "t", "name": null},')


def name_the_key(pages: ManyPages) -> None:
    path = pages.root / "specs" / "shed" / "api.toml"
    path.write_text(path.read_text("utf-8") + '\n[key]\nname = "number"\ntype = "string"\n', "utf-8")


def remove_pages(pages: ManyPages) -> None:
    pages.list(range(4))


def test_edits_that_cross_pages_reach_every_record_they_change(pages: ManyPages) -> None:
    """Each in a build of its own, one after the other: what the build before kept is never of another state."""
    edits = (
        rename_record, refer_to_another_record, show_another_record, correction, field_information, name_the_key,
        remove_pages,
    )  # fmt: skip
    specs = {dump(compiled(pages.root, spec_only=True).spec)}
    for edit in edits:
        edit(pages)
        build, whole = (compiled(pages.root, cached=cached, spec_only=True) for cached in (True, False))
        assert (build.findings, build.spec, build.provenance) == (whole.findings, whole.spec, whole.provenance)
        specs.add(dump(build.spec))
    assert len(specs) == len(edits) + 1, "an edit changes nothing"
