"""Bad workspaces: files that people write, templates, names for targets, and outputs that cannot land."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from unittest.mock import patch

from codegen.build.artifacts import read_spec
from codegen.build.cores import ProcessEndedError
from codegen.build.install import compare_with_disk
from codegen.build.pipeline import compile_api
from codegen.config.workspace import find_workspace
from codegen.diagnostics.finding import Finding
from codegen.explain import explain
from codegen.init.folder_files import Patterns
from codegen.init.init import init_api
from codegen.targets.encoders.python import identifier
from codegen.targets.reference.viewer import SWAGGER_UI, texts
from codegen.targets.templating import Templates
from codegen.targets.validators.validators_files import VALIDATORS
from codegen.writing.checking import check_files
from codegen.writing.choice import KEEP, Choice
from codegen.writing.formatting import format_python
from codegen.writing.plan import plan, plan_machine_files
from codegen.writing.writer import apply
from tests.diagnostics.bad_input import compiled, gives
from tests.tiny_spec import PROVENANCE, broken, tiny
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace

# -- the workspace and its files --------------------------------------------------------------------------------------


@gives("workspace-missing")
def folder_without_specs(folder: Path) -> Iterable[Finding]:
    os.chdir(folder)  # so that the message holds no path of the machine; the fixture goes back
    find_workspace(None, Path("nowhere"))
    return ()


@gives("root-without-specs")
def root_without_specs(folder: Path) -> Iterable[Finding]:
    os.chdir(folder)
    find_workspace(Path("nowhere"), folder)
    return ()


@gives("api-unknown")
def api_with_a_typo(folder: Path) -> Iterable[Finding]:
    TinyWorkspace(folder)
    find_workspace(folder, folder).chosen(["shet"])
    return ()


@gives("api-name")
def api_called_by_a_word_of_python(folder: Path) -> Iterable[Finding]:
    TinyWorkspace(folder).add("import")
    find_workspace(folder, folder)
    return ()


# -- starting ----------------------------------------------------------------------------------------------------------


@gives("start-name")
def new_api_called_as_one_that_is_there(folder: Path) -> Iterable[Finding]:
    return init_api(TinyWorkspace(folder).root, "shed", "pages").findings


@gives("start-source")
def new_api_from_an_address_of_another_protocol(folder: Path) -> Iterable[Finding]:
    return init_api(folder, "shed", "ftp://docs.shed.test/").findings


@gives("start-no-pages")
def new_api_from_an_empty_folder(folder: Path) -> Iterable[Finding]:
    Path("empty").mkdir()  # the current folder is this one
    return init_api(folder, "shed", "empty").findings


@gives("start-left-out")
def new_api_from_a_page_with_the_folder_that_a_browser_saved(folder: Path) -> Iterable[Finding]:
    for name in ("saved/Tool.md", "saved/Tool.html", "saved/Tool_files/frame.html"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("<p>Saw</p>", "utf-8")
    return init_api(folder, "shed", "saved").findings


@gives("start-needs-javascript")
def new_api_from_a_page_that_a_script_draws(folder: Path) -> Iterable[Finding]:
    Path("saved").mkdir()
    text = '<html><body><div id="root"></div><script src="main.js"></script></body></html>'
    Path("saved/tool.html").write_text(text, "utf-8")
    return init_api(folder, "shed", "saved").findings


@gives("start-pattern-unused")
def new_api_with_a_misspelled_pattern(folder: Path) -> Iterable[Finding]:
    Path("saved").mkdir()
    Path("saved/tool.md").write_text("# Tool", "utf-8")
    return init_api(folder, "shed", "saved", patterns=Patterns(exclude=("tols/*",))).findings


@gives("vendored-not-fetched")
def viewer_on_a_machine_without_npm(folder: Path) -> Iterable[Finding]:
    with patch.dict(os.environ, {"PATH": str(folder)}):
        texts(SWAGGER_UI, ("swagger-ui.css",), folder / "cache")
    return ()


@gives("vendored-changed")
def viewer_that_somebody_changed(folder: Path) -> Iterable[Finding]:
    (folder / "viewer.tgz").write_bytes(b"not the archive")
    texts(SWAGGER_UI, ("swagger-ui.css",), folder / "cache", Path("viewer.tgz"))
    return ()


@gives("file-missing")
def api_without_settings(folder: Path) -> Iterable[Finding]:
    shed = TinyWorkspace(folder)
    workspace = find_workspace(folder, folder)
    (shed.folder / "api.toml").unlink()
    return compile_api(workspace, "shed").findings


@gives("toml-broken")
def settings_without_a_quote(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings=SETTINGS.replace('docs_url = "', "docs_url = "))


@gives("key-unknown")
def settings_with_a_misspelled_key(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings=SETTINGS.replace("title =", "titel ="))


@gives("key-missing")
def settings_without_a_title(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings=SETTINGS.replace("title =", "# title ="))


@gives("value-wrong")
def settings_with_a_number_for_a_title(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings=SETTINGS.replace("title =", "title = 5 #"))


@gives("pattern-without-page")
def pattern_of_pages_that_are_not_there(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings=SETTINGS + '\n[dialects]\n"guides/*.md" = "generic"\n')


@gives("reading-unknown")
def column_that_there_is_none_of(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings=SETTINGS + '\n[reading.columns]\n"Taste" = "descripion"\n')


@gives("reading-skip-unclear")
def skip_of_nothing(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings=SETTINGS + '\n[[reading.skip]]\nbecause = "of no use"\n')


@gives("target-unknown")
def target_with_a_typo(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings='targets = ["validator"]\n' + SETTINGS)


@gives("spec-missing")
def spec_before_the_first_build(folder: Path) -> Iterable[Finding]:
    read_spec(folder / "shed")
    return ()


@gives("name-unknown")
def field_with_a_typo(_: Path) -> Iterable[Finding]:
    explain("shed", tiny(), PROVENANCE, "Tool.nam")
    return ()


# -- targets and templates --------------------------------------------------------------------------------------------


@gives("not-an-identifier")
def identifier_that_is_a_word_of_python(_: Path) -> Iterable[Finding]:
    identifier("class")
    return ()


@gives("name-clash")
def fields_that_differ_in_a_dash(folder: Path) -> Iterable[Finding]:
    row = "| name   | string |"
    names = PAGE.replace(row, "| the-name | string | No | One. |\n| the_name | string | No | Other. |\n" + row)
    return compiled(folder, names)


@gives("pattern-not-checked")
def pattern_that_would_take_too_long(_: Path) -> Iterable[Finding]:
    spec = broken("models", "Tool", "fields", "name", "pattern", value="(a+)+$")
    return VALIDATORS.emit(spec, Templates(None)).findings


@gives("template-missing")
def template_that_includes_one_that_is_not_there(folder: Path) -> Iterable[Finding]:
    (folder / "own.j2").write_text("{% include 'other.j2' %}\n")
    Templates(folder).render("own.j2")
    return ()


@gives("template-broken")
def template_with_an_open_block(folder: Path) -> Iterable[Finding]:
    (folder / "own.j2").write_text("one\n{% if x %}\n")
    Templates(folder).render("own.j2")
    return ()


# -- writing ----------------------------------------------------------------------------------------------------------


@gives("output-not-parsed")
def output_that_is_no_json(_: Path) -> Iterable[Finding]:
    return check_files({"generated/shed/openapi.json": '{\n  "a": }\n'})


@gives("output-hides-character")
def output_with_a_character_that_turns_text_around(_: Path) -> Iterable[Finding]:
    return check_files({"generated/shed/README.md": "one\ntwo \u202e three\n"})


@gives("output-path-refused")
def output_above_its_folder(folder: Path) -> Iterable[Finding]:
    return plan(folder / "generated" / "shed", {"../other.md": "x\n"}).findings


@gives("formatter-failed")
def formatter_that_is_not_there(_: Path) -> Iterable[Finding]:
    with patch("subprocess.run", side_effect=FileNotFoundError(2, "No such file or directory")):
        format_python({"generated/shed/a.py": "a=1\n"}, "ruff")
    return ()


def landed(folder: Path) -> Path:
    root = folder / "generated" / "shed"
    apply(plan(root, {"a.md": "one\n", "b.md": "two\n"}))
    return root


@gives("process-ended")
def process_that_is_killed(folder: Path) -> Iterable[Finding]:
    with (
        patch("codegen.build.target_runs.usable_cores", return_value=2),
        patch("codegen.build.target_runs.WORTH_A_PROCESS", 0),
        patch("codegen.build.target_runs.on_cores", side_effect=ProcessEndedError),
    ):
        return compiled(folder)


@gives("manifest-unreadable")
def manifest_that_somebody_broke(folder: Path) -> Iterable[Finding]:
    root = landed(folder)
    (root / "manifest.json").write_text("{")
    return plan(root, {"a.md": "one\n"}).findings


@gives("hand-edit")
def output_that_somebody_edited(folder: Path) -> Iterable[Finding]:
    root = landed(folder)
    (root / "a.md").write_text("mine\n")
    return plan(root, {"a.md": "three\n", "b.md": "two\n"}).findings


@gives("hand-edit-removed")
def output_that_somebody_edited_and_that_goes(folder: Path) -> Iterable[Finding]:
    root = landed(folder)
    (root / "a.md").write_text("mine\n")
    return plan(root, {"b.md": "two\n"}).findings


@gives("kept-conflict")
def edit_that_was_kept_and_that_the_next_build_contradicts(folder: Path) -> Iterable[Finding]:
    root = landed(folder)
    (root / "a.md").write_text("mine\n")
    apply(plan(root, {"a.md": "one\n"}, KEEP, lambda _: {"a.md": b"one\n"}))
    return plan(root, {"a.md": "three\n"}).findings


@gives("edit-unknown")
def name_of_a_file_that_nobody_edited(folder: Path) -> Iterable[Finding]:
    shed = TinyWorkspace(folder)
    shed.run("build")
    (shed.root / "generated" / "shed" / "openapi.json").write_text("{}\n")
    here = find_workspace(folder, folder)
    compare_with_disk(here, [compile_api(here, "shed")], Choice(discard=("generated/shed/c.md",)))
    return ()


@gives("conflict-marked")
def edit_that_contradicts_what_is_made(folder: Path) -> Iterable[Finding]:
    root = landed(folder)
    (root / "a.md").write_text("mine\n")
    return plan(root, {"a.md": "three\n"}, KEEP, lambda _: {"a.md": b"one\n"}).conflicts


@gives("kept-not-parsed")
def edit_that_breaks_its_file(folder: Path) -> Iterable[Finding]:
    root = folder / "generated" / "shed"
    apply(plan(root, {"a.json": "{}\n"}))
    (root / "a.json").write_text("{} mine\n")
    return plan(root, {"a.json": "{}\n"}, KEEP, lambda _: {"a.json": b"{}\n"}).conflicts


@gives("kept-no-longer-made")
def edit_that_is_kept_in_a_file_that_goes(folder: Path) -> Iterable[Finding]:
    root = landed(folder)
    (root / "a.md").write_text("mine\n")
    return plan(root, {"b.md": "two\n"}, KEEP).findings


@gives("machine-file-edited")
def spec_that_somebody_edited(folder: Path) -> Iterable[Finding]:
    root = folder / "specs" / "shed"
    apply(plan_machine_files(root, {"spec.json": "{}\n"}))
    (root / "spec.json").write_text("[]\n")
    return plan_machine_files(root, {"spec.json": "{}\n"}).findings


@gives("output-changed-meanwhile")
def output_that_somebody_edits_during_the_build(folder: Path) -> Iterable[Finding]:
    root = landed(folder)
    compared = plan(root, {"a.md": "three\n", "b.md": "two\n"})
    (root / "a.md").write_text("mine\n")
    apply(compared)
    return ()


@gives("output-not-read")
def output_that_may_not_be_read(folder: Path) -> Iterable[Finding]:
    root = landed(folder)
    with patch("codegen.writing.plan.digest_on_disk", side_effect=PermissionError(13, "Permission denied")):
        return plan(root, {"a.md": "one\n"}).findings


@gives("output-not-written")
def disk_that_is_full(folder: Path) -> Iterable[Finding]:
    root = folder / "generated" / "shed"
    with patch("os.replace", side_effect=OSError(28, "No space left on device")):
        apply(plan(root, {"a.md": "one\n"}))
    return ()
