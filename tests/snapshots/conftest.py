"""What is made for the snapshots, once a session: all outputs of the sample specs, and the same-page APIs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.build.pipeline import compile_api
from codegen.config.workspace import find_workspace
from codegen.targets.registry import TARGETS
from codegen.targets.templating import Templates
from codegen.writing.formatting import format_python
from tests.fitting_corrections import fitting_corrections
from tests.targets.sample_specs import ALL

SAME_PAGE = ("bouwsoft", "payandbill", "previsto")


@pytest.fixture(scope="session")
def outputs() -> dict[str, str]:
    """Every file that every target makes of the three sample specs, laid out as it lands, by api/target/path."""
    texts: dict[str, str] = {}
    for api, sample in ALL.items():
        spec = sample()
        for target in TARGETS:
            files = target.emit(spec, Templates()).files
            texts |= {f"{api}/{target.name}/{path}": text for path, text in files.items()}
    return format_python(texts)


@pytest.fixture(scope="session")
def machine_files(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """facts.json, spec.json and provenance.json of each API of one page, by same-page/api/name."""
    files: dict[str, str] = {}
    for api in SAME_PAGE:
        build = compile_api(find_workspace(_workspace(root, api, tmp_path_factory.mktemp(api)), root), api)
        assert build.machine_files, [finding.message for finding in build.findings if finding.severity == "error"]
        files |= {f"same-page/{api}/{name}": text for name, text in build.machine_files.items()}
    return files


def _workspace(root: Path, api: str, folder: Path) -> Path:
    """Return a workspace in ``folder`` with the repository's settings of ``api`` and one page, and corrections that
    fit it.
    """
    specs = folder / "specs" / api
    (specs / "pages").mkdir(parents=True)
    shutil.copyfile(root / "specs" / api / "api.toml", specs / "api.toml")
    shutil.copyfile(root / "tests" / "cases" / "same-page" / api / "page.html", specs / "pages" / "page.html")
    listed = '[[page]]\nfile = "page.html"\nurl = "https://docs.example.test/page"\n'
    (specs / "pages" / "pages.toml").write_text(listed, "utf-8")
    if api == "previsto":  # the other APIs' corrections are of field information, which is not here
        fitting = fitting_corrections(root / "specs" / api / "corrections.toml", api)
        (specs / "corrections.toml").write_text(fitting, "utf-8")
    return folder
