"""The first reading: pages interpreted with the first settings, for what settings may have to explain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from codegen.build.extract import read_facts
from codegen.config.settings import SettingsFile, read_settings
from codegen.derive.derive import derive
from codegen.diagnostics.finding import BadInput, has_errors
from codegen.diagnostics.messages import Severity
from codegen.diagnostics.strictness import judged
from codegen.dialects.facts import PageFacts
from codegen.dialects.page_reader import page_reader
from codegen.init.proposals import NONE, Proposals, proposals_of
from codegen.interpret.interpret import Interpretation, interpret
from codegen.sources.page import Page

WithProposals = Callable[[Proposals], str]  # the text of api.toml
Progress = Callable[[int, int], None]  # how much is done, of how much


def write_settings(
    api: str,
    folder: Path,
    pages: Sequence[Page],
    facts: Sequence[PageFacts],
    text: WithProposals,
    progress: Progress = lambda _done, _of: None,
) -> int:
    """Write ``folder``/api.toml with what the pages suggest, and return how many lines are left to a person.

    A line is set only where the pages then read better.
    """
    path = folder / "api.toml"
    path.write_text(text(NONE), "utf-8")
    first = _interpreted(api, facts, read_settings(folder))
    if first is None:
        return 0
    proposals = proposals_of(facts, first)
    path.write_text(text(proposals), "utf-8")
    if proposals.any_set and not _is_better(_read_again(api, folder, pages, progress), first):
        proposals = proposals.as_remarks()
        path.write_text(text(proposals), "utf-8")
    return proposals.open


def _interpreted(api: str, facts: Sequence[PageFacts], settings: SettingsFile) -> Interpretation | None:
    """Return what ``facts`` mean; None where nothing can be made of them."""
    try:
        interpretation = interpret(api, facts, settings)
    except BadInput:
        return None
    derived = derive(interpretation.spec, interpretation.provenance)
    return msgspec.structs.replace(interpretation, spec=derived.spec, provenance=derived.provenance)


def _read_again(api: str, folder: Path, pages: Sequence[Page], progress: Progress) -> Interpretation | None:
    settings = read_settings(folder)
    return _interpreted(api, read_facts(pages, page_reader(settings), progress).facts, settings)


def _is_better(again: Interpretation | None, first: Interpretation) -> bool:
    """Whether a second reading lost nothing that the first one had, and understood more."""
    if again is None or (has_errors(judged(again.findings, strict=False)) and not has_errors(first.findings)):
        return False
    kept = again.spec.operations.keys() >= first.spec.operations.keys()
    return kept and _fields(again) >= _fields(first) and _warnings(again) < _warnings(first)


def _fields(interpretation: Interpretation) -> int:
    return sum(len(model.fields) for model in interpretation.spec.models.values())


def _warnings(interpretation: Interpretation) -> int:
    return sum(finding.severity is not Severity.NOTE for finding in interpretation.findings)
