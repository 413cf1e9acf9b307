"""The result of compiling one API, for commands that only show one too: it needs no stage."""

from __future__ import annotations

import msgspec

from codegen.build.statistics import BuildStats, PageCount, count_pages
from codegen.diagnostics.finding import Finding
from codegen.dialects.facts import PageFacts
from codegen.spec.model import Spec
from codegen.spec.provenance import Provenance


class Build(msgspec.Struct, frozen=True, kw_only=True):
    """What compiling one API gave: everything that could be made, and all findings, with places seen from the root.

    ``machine_content`` has UTF-8 by path below specs/<api>/, ``outputs`` texts by path below generated/<api>/ for each
    target. Both are empty when there is an error. ``stats`` counts what was done anew for it. ``is_written`` when the
    files in specs/ were seen to hold just this spec and this provenance.
    """

    api: str
    findings: tuple[Finding, ...]
    pages: tuple[PageFacts, ...] = ()
    spec: Spec | None = None
    provenance: Provenance = {}
    machine_content: dict[str, bytes] = {}
    outputs: dict[str, dict[str, str]] = {}
    stats: BuildStats = BuildStats()
    is_written: bool = False

    @property
    def page_counts(self) -> list[PageCount]:
        """The numbers of each page."""
        return count_pages(self.pages, self.provenance if self.spec is not None else None)

    @property
    def machine_files(self) -> dict[str, str]:
        """The machine's files as texts by path below specs/<api>/."""
        return {path: content.decode() for path, content in self.machine_content.items()}

    @property
    def files(self) -> dict[str, str]:
        """All outputs by path below generated/<api>/."""
        return {path: text for files in self.outputs.values() for path, text in files.items()}
