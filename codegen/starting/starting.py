"""Starting: gets the pages, chooses the dialect, and puts the folder of a new API in its place, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from codegen.dialects.generic import GENERIC
from codegen.dialects.registry import DIALECTS
from codegen.fetching.addresses import problem_of, recorded, shown, tidy
from codegen.fetching.journal import FOLDER as FETCH_JOURNAL
from codegen.fetching.run import Wishes, fetch
from codegen.findings import BadInput, Finding, finding, has_errors
from codegen.settings import read_settings
from codegen.sources.folder import LIST, read_pages
from codegen.sources.page import MEDIA_TYPES, Page
from codegen.starting.choosing import Choice, choose
from codegen.starting.settings_text import first_fetch_text, settings_text
from codegen.targets.encoders.toml import string
from codegen.workspace import WrongUsage, located, name_problem

FIRST_PAGES = 20  # of a site: enough to see what they are, few enough for a minute

Progress = Callable[[int, int], None]


class Started(msgspec.Struct, frozen=True):
    """A new API: why its dialect was chosen, the pages it has, and what getting them found.

    ``more`` when the site has pages that the first look did not ask for.
    """

    api: str
    choice: Choice
    pages: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    more: bool = False


def start(
    root: Path, api: str, source: str, wishes: Wishes | None = None, progress: Progress = lambda _done, _of: None
) -> Started:
    """Make specs/``api``/ in the workspace at ``root`` from the folder or the address ``source``.

    Raises WrongUsage for an unusable name, and BadInput for pages that cannot be had or that no dialect knows. Then
    nothing is left behind.
    """
    _check_name(root, api)
    url = _address(source) if "://" in source else None
    with _new_folder(root, api) as folder:
        findings: list[Finding] = []
        more = False
        if url is None:
            _copy(Path(source), folder)
        else:
            findings, more = _fetch(api, url, folder, wishes or Wishes(), progress)
        pages = _pages(folder, source)
        choice = choose(pages)
        if choice is None:
            known = ", ".join(one.name for one in DIALECTS)
            raise BadInput(finding("start-not-recognised", source=_shown(source), count=len(pages), known=known))
        (folder / "api.toml").write_text(settings_text(api, choice, url), "utf-8")
    return Started(api, choice, tuple(page.page for page in pages), tuple(located(one, api) for one in findings), more)


def _check_name(root: Path, api: str) -> None:
    if problem := name_problem(api):
        raise WrongUsage(finding("start-name", name=api, problem=problem))
    for folder in (f"specs/{api}", f"generated/{api}"):
        if os.path.lexists(root / folder):
            raise WrongUsage(finding("start-name", name=api, problem=f"there is already {folder}"))


def _address(source: str) -> str:
    """``source`` as it may be asked for and written down."""
    problem = problem_of(source)
    if not problem and recorded(source) != tidy(source):
        problem = "its query holds what looks like a secret"
    if problem:
        raise BadInput(finding("start-source", source=shown(source), problem=problem))
    return tidy(source)


def _shown(source: str) -> str:
    return shown(source) if "://" in source else source


@contextmanager
def _new_folder(root: Path, api: str) -> Iterator[Path]:
    """A folder to fill, which becomes that of ``api`` at the end; after a failure nothing of it is there.

    Its name begins with a dot, so that no other run takes it for an API.
    """
    specs = root / "specs"
    existed = specs.is_dir()
    specs.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=".start-", dir=specs))
    try:
        folder.chmod(0o755)
        yield folder
        folder.rename(specs / api)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        if not existed:
            specs.rmdir()
        raise


# -- a folder --------------------------------------------------------------------------------------------------------


def _copy(source: Path, folder: Path) -> None:
    """Copy the pages of ``source`` and list them by their names, in the order of these."""
    entries = []
    for name in _names(source):
        target = folder / "pages" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(source / name, target)
        except OSError as failed:
            problem = f"{name}: {failed.strerror or failed}"
            raise BadInput(finding("start-source", source=source, problem=problem)) from None
        digest = hashlib.sha256(target.read_bytes()).hexdigest()
        file = string(name)
        entries.append(f'[[page]]\nfile = {file}\nurl = {file}\nhash = "{digest}"\n')
    if not entries:
        raise BadInput(finding("start-no-pages", source=source, endings=", ".join(MEDIA_TYPES)))
    (folder / LIST).write_text("\n".join(entries), "utf-8")


def _names(source: Path) -> list[str]:
    """The pages below ``source``, as paths with ``/``; links are not followed, hidden files and folders are none."""

    def refuse(failed: OSError) -> None:
        problem = failed.strerror or str(failed)
        raise BadInput(finding("start-source", source=source, problem=problem)) from None

    names = []
    for where, folders, files in os.walk(source, onerror=refuse):
        folders[:] = [one for one in folders if not one.startswith(".")]
        paths = [Path(where, one) for one in files if not one.startswith(".")]
        fit = [one for one in paths if one.suffix.lower() in MEDIA_TYPES and one.is_file() and not one.is_symlink()]
        names += [one.relative_to(source).as_posix() for one in fit]
    return sorted(names)


def _pages(folder: Path, source: str) -> list[Page]:
    """The pages that came. Those that cannot be read are told of where they lie: what was copied will be gone."""
    pages, findings = read_pages(folder)
    if has_errors(findings):
        raise BadInput(*(_at_source(one, source) for one in findings))
    return pages


def _at_source(one: Finding, source: str) -> Finding:
    if one.place is None:
        return one
    page = f"{source.rstrip('/')}/{one.place.page.removeprefix('pages/')}"
    return msgspec.structs.replace(one, place=msgspec.structs.replace(one.place, page=page))


# -- a site ----------------------------------------------------------------------------------------------------------


def _fetch(api: str, url: str, folder: Path, wishes: Wishes, progress: Progress) -> tuple[list[Finding], bool]:
    """Fetch the first pages from ``url`` on. That there are more of them is no failure here."""
    (folder / "api.toml").write_text(first_fetch_text(api, GENERIC.name, url, FIRST_PAGES), "utf-8")
    fetched = fetch(folder, read_settings(folder), GENERIC, wishes, progress)
    findings = [one for one in fetched.findings if one.code != "fetch-too-many"]
    if not any(row.file for row in fetched.rows):
        raise BadInput(*(msgspec.structs.replace(one, place=None) for one in findings))
    shutil.rmtree(folder / FETCH_JOURNAL, ignore_errors=True)
    return findings, len(findings) < len(fetched.findings)
