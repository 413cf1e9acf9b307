"""A workspace whose pages are the seeds themselves, with the repository's own settings, corrections and field info."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from pathlib import Path

from codegen.build.pipeline import compile_api
from codegen.build.result import Build
from codegen.config.workspace import find_workspace
from tests.fitting_corrections import fitting_corrections

# Which seeds are the pages of which API, in the order in which the real site links them.
PAGES: dict[str, tuple[str, ...]] = {
    "bouwsoft": ("001", "000", "002"),
    "payandbill": ("003",),
    "previsto": ("004",),
}
# The captures of the same pages.
CAPTURES: dict[str, tuple[str, ...]] = {
    "bouwsoft": ("VismaBouwsoftAPICalls.html", "v1_POST_Assignments.html", "v1_GET_ActualCostProducts.html"),
    "payandbill": ("assignments.html",),
    "previsto": ("assignment.md",),
}


def compile_seeds(api: str, seeds: Path, root: Path, folder: Path) -> Build:
    """Compile ``api`` from the ``seeds`` as they are, in a workspace below ``folder``; ``root`` is the project's."""
    return compile_pages(api, [next(seeds.glob(f"{start}_*.txt")) for start in PAGES[api]], root, folder)


def compile_captures(api: str, root: Path, folder: Path) -> Build:
    """Compile ``api`` from the captures of those pages that are seeds too."""
    return compile_pages(api, [root / "specs" / api / "pages" / name for name in CAPTURES[api]], root, folder)


def compile_pages(api: str, files: Sequence[Path], root: Path, folder: Path) -> Build:
    """Compile ``api`` from the pages ``files`` with the settings, corrections and field info of ``root``."""
    specs = folder / "specs" / api
    (specs / "pages").mkdir(parents=True)
    shutil.copyfile(root / "specs" / api / "api.toml", specs / "api.toml")
    fitting = fitting_corrections(root / "specs" / api / "corrections.toml", api)
    (specs / "corrections.toml").write_text(fitting, "utf-8")
    if (root / "specs" / api / "fieldinfo").is_dir():
        shutil.copytree(root / "specs" / api / "fieldinfo", specs / "fieldinfo")
    for file in files:
        shutil.copyfile(file, specs / "pages" / file.name)
    (specs / "pages" / "pages.toml").write_text("".join(map(_entry, files)), "utf-8")
    return compile_api(find_workspace(folder, folder), api)


def _entry(file: Path) -> str:
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return f'[[page]]\nfile = "{file.name}"\nurl = "https://docs.example.test/{file.stem}"\nhash = "{digest}"\n\n'
