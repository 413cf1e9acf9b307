"""The plan of a run: which pages are asked for, where links are followed from, and where a page may lie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from codegen.config.settings import FetchSetting, SettingsFile
from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.fetch.addresses import folder_of, inside, problem_of, recorded, shown, tidy
from codegen.fetch.captures import Captures
from codegen.sources.folder import LIST


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """``pages`` are those that api.toml lists, ``captured`` those that pages.toml lists, both in order.

    ``allowed`` are prefixes: no page outside of them is requested, even if links lead there.
    """

    pages: tuple[str, ...]
    captured: tuple[str, ...]
    index: str | None
    allowed: tuple[str, ...]
    most: int

    @property
    def listed(self) -> tuple[str, ...]:
        """What people named: the pages, and the index."""
        return (*self.pages, *([self.index] if self.index else []))

    def allows(self, url: str) -> bool:
        """Whether a page may lie at ``url``."""
        return any(inside(url, prefix) for prefix in self.allowed)

    def prefix(self, url: str) -> str:
        """Return the longest allowed prefix of ``url``, to name its capture by what is below."""
        return max((prefix for prefix in self.allowed if inside(url, prefix)), key=len, default=folder_of(url))


def plan_for(file: SettingsFile, captures: Captures) -> Plan:
    """Return what ``file`` asks for; without a list or an index there, the pages that are captured already.

    Raises BadInput for addresses that cannot be asked for, and when there is nothing to ask for.
    """
    setting = file.settings.fetch
    if problems := [*_problems(file, setting)]:
        raise BadInput(*problems)
    captured = [url for url in captures.by_url if not problem_of(url)]
    pages = [tidy(url) for url in setting.pages]
    index = tidy(setting.index) if setting.index else None
    named = [*pages, *([index] if index else [])]
    if not named and not captured:
        raise BadInput(finding("fetch-nothing-listed", file.file.place("fetch")))
    allowed = [tidy(setting.prefix)] if setting.prefix else [folder_of(url) for url in named or captured]
    return Plan(
        pages=tuple(dict.fromkeys(pages)),
        captured=tuple(captured),
        index=index,
        allowed=tuple(dict.fromkeys(allowed)),
        most=setting.most,
    )


def accepted_pages(plan: Plan, captures: Captures, names: Iterable[str]) -> set[str]:
    """Return the pages that ``--accept`` names by their file or their address. Raises BadInput for no page of this
    API.
    """
    by_file = {entry.file: url for url, entry in captures.by_url.items()}
    pages: set[str] = set()
    for name in names:
        url = by_file.get(name.removeprefix("pages/"))
        if url is None and (problem_of(name) or not plan.allows(recorded(name))):
            raise BadInput(finding("fetch-accept-unknown", Location(LIST, 1), name=name))
        pages.add(url or recorded(name))
    return pages


def _problems(file: SettingsFile, setting: FetchSetting) -> Iterator[Finding]:
    """Yield what is wrong with the addresses in api.toml."""
    prefix = tidy(setting.prefix) if setting.prefix and not problem_of(setting.prefix) else None
    for number, url in enumerate(setting.browser_hosts):
        if problem := problem_of(url):
            yield finding(
                "fetch-url-refused", file.file.place("fetch", "browser_hosts", number), url=shown(url), problem=problem
            )
    for path, url in _addresses(setting):
        problem = problem_of(url)
        if not problem and prefix and not inside(tidy(url), prefix):
            problem = f"it is not inside {prefix}"
        if not problem and recorded(url) != tidy(url):
            problem = "its query contains what looks like a secret"
        if problem:
            yield finding("fetch-url-refused", file.file.place("fetch", *path), url=shown(url), problem=problem)


def _addresses(setting: FetchSetting) -> Iterator[tuple[Sequence[str | int], str]]:
    yield from ((("pages", number), url) for number, url in enumerate(setting.pages))
    if setting.index is not None:
        yield ("index",), setting.index
    if setting.prefix is not None:
        yield ("prefix",), setting.prefix
