"""Starting: gets the pages, chooses the dialect, and puts the folder of a new API in its place, whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import msgspec

from codegen.build.extract import read_facts
from codegen.build.time_limit import TimeLimit
from codegen.config.settings import read_settings
from codegen.config.workspace import WrongUsage, located, name_problem
from codegen.diagnostics.finding import BadInput, Finding, finding, has_errors
from codegen.diagnostics.strictness import judged
from codegen.dialects.generic import GENERIC
from codegen.dialects.page_reader import PageReader
from codegen.fetch.addresses import problem_of, recorded, shown, tidy
from codegen.fetch.editions import needs_javascript
from codegen.fetch.journal import FOLDER as FETCH_JOURNAL
from codegen.fetch.normalize import normalised
from codegen.fetch.run import FetchOptions, fetch
from codegen.init.api_toml import CORRECTIONS, first_fetch_text, settings_text
from codegen.init.detect_dialect import Choice, choose
from codegen.init.first_reading import write_settings
from codegen.init.folder_files import EVERYTHING, Patterns
from codegen.init.import_folder import take_pages
from codegen.init.survey import SeenServer, survey_of
from codegen.sources.folder import read_pages
from codegen.sources.page import Page

FIRST_PAGES = 20  # of a site: enough to see what they are, few enough for a minute

Progress = Callable[[int, int], None]


class InitResult(msgspec.Struct, frozen=True):
    """A new API: why its dialect was chosen, the pages it has, the servers they name, and what getting them found.

    ``more`` when the site has pages that the first look did not ask for; ``proposals`` counts the lines of api.toml
    that a person decides on.
    """

    api: str
    choice: Choice
    pages: tuple[str, ...]
    servers: list[SeenServer]
    findings: tuple[Finding, ...] = ()
    more: bool = False
    proposals: int = 0


def init_api(
    root: Path,
    api: str,
    source: str,
    fetch_options: FetchOptions | None = None,
    progress: Progress = lambda _done, _of: None,
    patterns: Patterns = EVERYTHING,
) -> InitResult:
    """Make specs/``api``/ in the workspace at ``root`` from the folder or the address ``source``.

    ``patterns`` choose the pages of a folder.

    Raises WrongUsage for an unusable name, and BadInput for pages that cannot be read. Then nothing is left behind.
    """
    _check_name(root, api)
    url = _address(source) if "://" in source else None
    with _new_folder(root, api) as folder:
        findings: list[Finding] = []
        more = False
        if url is None:
            findings = take_pages(Path(source), folder, patterns)
        else:
            findings, more = _fetch(api, url, folder, fetch_options or FetchOptions(), progress)
        pages = _pages(folder, source)
        findings += _about_bare(pages)
        limit = TimeLimit()
        progress = limit.checked(progress)
        choice = choose(pages, limit.checked(lambda _done, _of: None))
        facts = read_facts(pages, PageReader(choice.dialect), progress).facts
        survey = survey_of(facts)
        text = partial(settings_text, api, choice, url, survey)
        proposals = write_settings(api, folder, pages, facts, text, progress)
        (folder / "corrections.toml").write_text(CORRECTIONS, "utf-8")
    names = tuple(page.page for page in pages)
    return InitResult(
        api, choice, names, survey.servers, tuple(located(finding, api) for finding in findings), more, proposals
    )


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
        problem = "its query contains what looks like a secret"
    if problem:
        raise BadInput(finding("start-source", source=shown(source), problem=problem))
    return tidy(source)


@contextmanager
def _new_folder(root: Path, api: str) -> Iterator[Path]:
    """Provide a folder to fill, which becomes that of ``api`` at the end; after a failure nothing of it is there.

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


# -- pages -----------------------------------------------------------------------------------------------------------


def _pages(folder: Path, source: str) -> list[Page]:
    """Return the pages that came. What forbids reading them names the file in ``source``: the copy will be gone."""
    pages, findings = read_pages(folder)
    if has_errors(findings if not pages else judged(findings, strict=False)):
        raise BadInput(*(_at_source(finding, source) for finding in findings))
    return pages


def _about_bare(pages: Sequence[Page]) -> Iterator[Finding]:
    """Yield one finding about the pages that show nothing without JavaScript, if there are such."""
    html = (page for page in pages if page.media_type == "text/html")
    bare = [page for page in html if needs_javascript(page.content.encode(), normalised(page.content, "text/html"))]
    if bare:
        yield finding("start-needs-javascript", page=bare[0].page, count=len(bare))


def _at_source(finding: Finding, source: str) -> Finding:
    if finding.place is None:
        return finding
    page = f"{source.rstrip('/')}/{finding.place.page.removeprefix('pages/')}"
    return msgspec.structs.replace(finding, place=msgspec.structs.replace(finding.place, page=page))


# -- a site ----------------------------------------------------------------------------------------------------------


def _fetch(
    api: str, url: str, folder: Path, fetch_options: FetchOptions, progress: Progress
) -> tuple[list[Finding], bool]:
    """Fetch the first pages from ``url`` on. That there are more of them is no failure here."""
    (folder / "api.toml").write_text(first_fetch_text(api, GENERIC.name, url, FIRST_PAGES), "utf-8")
    fetched = fetch(folder, read_settings(folder), PageReader(GENERIC.name), fetch_options, progress)
    findings = [finding for finding in fetched.findings if finding.code != "fetch-too-many"]
    if not any(row.file for row in fetched.rows):
        raise BadInput(*(msgspec.structs.replace(finding, place=None) for finding in findings))
    shutil.rmtree(folder / FETCH_JOURNAL, ignore_errors=True)
    return findings, len(findings) < len(fetched.findings)
