"""The result of compiling one API, for commands that only show one too: it needs no stage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from codegen.build.artifacts import PROVENANCE, MachineFiles, read_back
from codegen.build.statistics import BuildStats, PageCount, count_pages
from codegen.build.texts import Texts
from codegen.diagnostics.finding import Finding
from codegen.dialects.facts import PageFacts
from codegen.spec.model import Spec
from codegen.spec.provenance import Provenance
from codegen.writing.content import Content


class Build(msgspec.Struct, frozen=True, kw_only=True):
    """What compiling one API gave: everything that could be made, and all findings, with places seen from the root.

    ``machine_content`` has files by path below specs/<api>/, ``outputs`` texts by path below generated/<api>/ for each
    target. Both are empty when there is an error. ``stats`` counts what was done anew for it. ``is_written`` when the
    files in specs/ were seen to hold just this spec and this provenance. ``evidence`` and ``counts`` are None where
    they follow from the files and the pages.
    """

    api: str
    findings: tuple[Finding, ...]
    pages: Sequence[PageFacts] = ()
    counts: list[PageCount] | None = None
    spec: Spec | None = None
    evidence: Provenance | None = None
    machine_content: MachineFiles = {}
    outputs: Mapping[str, Texts] = {}
    stats: BuildStats = BuildStats()
    is_written: bool = False

    @property
    def provenance(self) -> Provenance:
        """Where the values of the spec come from; read back where it was not kept in memory."""
        if self.evidence is not None or PROVENANCE not in self.machine_content:
            return self.evidence or {}
        return read_back(self.machine_content)

    @property
    def page_counts(self) -> list[PageCount]:
        """The numbers of each page."""
        if self.counts is not None:
            return self.counts
        return count_pages(self.pages, self.provenance if self.spec is not None else None)

    @property
    def machine_files(self) -> dict[str, str]:
        """The machine's files as texts by path below specs/<api>/."""
        return {path: content.read().decode() for path, content in self.machine_content.items()}

    @property
    def files(self) -> dict[str, str]:
        """All outputs by path below generated/<api>/."""
        return {path: text for texts in self.outputs.values() for path, text in texts.items()}

    @property
    def contents(self) -> dict[str, Content]:
        """The same, to be read one by one."""
        return {path: texts.content(path) for texts in self.outputs.values() for path in texts}
