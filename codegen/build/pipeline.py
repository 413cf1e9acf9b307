"""The pipeline: calls the stages in their order for one API, and gathers what each of them finds.

Nothing here prints or writes. A stage that cannot go on raises BadInput; the stages that do not need its result
still run, so that all findings of a run come out together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import ParamSpec, TypeVar

import msgspec

from codegen.build.artifacts import SPEC, MachineFiles, machine_files, read_back
from codegen.build.cache import Cache, Keyed, keep_fingerprints
from codegen.build.emission import Emitter
from codegen.build.extract import read_facts
from codegen.build.fingerprints import input_fingerprints
from codegen.build.garbage import give_back
from codegen.build.known_build import inputs_key, keep
from codegen.build.result import Build
from codegen.build.statistics import BuildStats, PageCount
from codegen.build.texts import KeptPages, Texts, kept_texts
from codegen.build.time_limit import TimeLimit
from codegen.config.settings import SettingsFile, read_settings
from codegen.config.workspace import Workspace, located
from codegen.corrections.applying import apply_corrections
from codegen.corrections.reading import Correction, read_corrections
from codegen.derive.derive import derive
from codegen.diagnostics.finding import BadInput, Finding, finding, has_errors
from codegen.diagnostics.location import Location
from codegen.diagnostics.strictness import judged
from codegen.dialects.facts import PageFacts
from codegen.dialects.fieldinfo import read_fieldinfo
from codegen.dialects.page_reader import is_strict, page_reader, unused_patterns
from codegen.interpret.interpret import interpret
from codegen.releases.changelog import changelog_files
from codegen.releases.history import History, history_files, read_history
from codegen.sources.folder import read_pages
from codegen.spec.canonical import load_spec
from codegen.spec.gaps import owner_in, with_gaps
from codegen.spec.invariants import findings_of, violations
from codegen.spec.model import Spec
from codegen.spec.provenance import Provenance
from codegen.spec.repairs import repair
from codegen.targets.chosen import chosen_names
from codegen.writing.content import Content, content_of

P = ParamSpec("P")
T = TypeVar("T")
LARGE = 16_000_000  # bytes of a spec that is worth reading back for the memory that it frees: 1,000 pages
Progress = Callable[[str, int, int], None]  # what is being done, how much of it is done, of how much


def _quiet(what: str, done: int, of: int) -> None:
    """Show no progress."""


def compile_api(
    workspace: Workspace,
    api: str,
    progress: Progress = _quiet,
    cache: Cache | None = None,
    history: History | None = None,
    *,
    spec_only: bool = False,
) -> Build:
    """Compile ``api``: pages to facts to spec to outputs, all in memory. Never raises for bad input.

    What ``cache`` knows is not made again; the result is the same to the byte. ``history`` replaces the one on disk.
    With ``spec_only`` no file is made.
    """
    inputs = inputs_key(workspace, api) if cache and history is None else ""
    run = _Run(workspace, api, TimeLimit().checked(progress), cache or Cache())
    try:
        build = _compiled(run, history, spec_only=spec_only)
    except BadInput as late:  # stages have caught what is wrong with their input
        run.report(late.findings)
        return run.build()
    if cache and inputs and build.machine_content and inputs == inputs_key(workspace, api):
        keep(cache, inputs, build.machine_content, build.findings, build.page_counts)
    return build


def _compiled(run: _Run, history: History | None, *, spec_only: bool) -> Build:
    """Run the stages in their order. Raises BadInput when the time is over."""
    corrections = run.read_corrections()
    settings = run.attempt(read_settings, run.folder)
    if settings is None:
        return run.build()
    targets = run.attempt(chosen_names, settings.settings.targets, settings.file.place("targets")) or ()
    history = history or run.attempt(read_history, run.folder) or History()
    if not run.read(settings):
        return run.build()
    interpreted = run.interpret(settings, corrections)
    if interpreted is None or spec_only:
        return run.build(*(interpreted or ()))
    spec, provenance = interpreted
    files, counts = machine_files(run.pages.encoded(), spec, provenance)
    del interpreted, provenance  # it is among the files now, which are not in memory
    if len(files[SPEC]) >= LARGE:
        del spec  # so that nothing is left between the parts of it, which are all over what interpretation took
        give_back()
        spec = load_spec(files[SPEC].read())
    outputs = run.emit(spec, files[SPEC], targets, settings, history)
    if has_errors(run.findings):
        return run.build(spec, read_back(files))
    files = {**files, **{path: content_of(text) for path, text in history_files(history).items()}}
    if history.releases:
        outputs["changelog"] = kept_texts(changelog_files(run.api, history), run.texts)
    return run.build(spec, counts=counts, machine_files=files, outputs=outputs)


class _Run:
    """One API under way: its findings so far, and the stages as steps that add to them."""

    def __init__(self, workspace: Workspace, api: str, progress: Progress, cache: Cache) -> None:
        self.folder = workspace.folder(api)
        self.api = api
        self._workspace = workspace
        self.findings: list[Finding] = []
        self.pages = KeptPages(cache.facts, {})
        self.texts = cache.written
        self._facts: tuple[PageFacts, ...] = ()  # until they are interpreted: they are large
        self._strict = True  # until api.toml says otherwise
        self._left_out: list[Finding] = []  # pages that could not be read
        self._progress = progress
        self._cache = cache
        cold, hashes = cache.facts.was_empty, input_fingerprints(workspace, api)
        self._stats = BuildStats(cold=cold, inputs=tuple(keep_fingerprints(cache.facts, hashes)))

    def report(self, findings: Iterable[Finding]) -> list[Finding]:
        """Add ``findings`` with the severities that they have in this API, and return them so."""
        reported = judged(findings, self._strict)
        self.findings += reported
        return reported

    def attempt(self, stage: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Return what ``stage`` returns; None, with its findings reported, if its input is bad."""
        try:
            return stage(*args, **kwargs)
        except BadInput as bad:
            self.report(bad.findings)
            return None

    def read_corrections(self) -> list[Correction]:
        corrections, findings = self.attempt(read_corrections, self.folder) or ([], [])
        self.report(findings)
        return corrections

    def read(self, settings: SettingsFile) -> bool:
        """Take the facts of all pages and of the API's own field information; return whether every page could be read.

        With a page missing the spec would lack what it says, and every correction of that would seem expired.
        """
        reader = self.attempt(page_reader, settings)
        if reader is None:
            self.report(read_pages(self.folder)[1])
            return False
        self._strict = is_strict(settings, reader)
        pages, findings = read_pages(self.folder)
        self._left_out = findings
        problems = self.report([*findings, *unused_patterns(settings, pages)])
        reading = read_facts(pages, reader, partial(self._progress, f"{self.api}: reading pages"), self._cache.facts)
        self._stats = msgspec.structs.replace(
            self._stats, pages=len(pages), read=reading.read, new=reading.new, same_program=reading.same_program
        )
        info = self.attempt(read_fieldinfo, self.folder)
        known = {key: len(page.facts) for key, page in zip(reading.keys, reading.facts, strict=True)}
        self.pages = KeptPages(self._cache.facts, known, info or ())
        self._facts = (*reading.facts, *(info or ()))
        self.report(finding for page in self._facts for finding in page.findings)
        whole = info is not None and not has_errors(problems)
        if whole and not self._facts:
            self.report([finding("pages-none", Location("pages/pages.toml", 1))])
        return whole and bool(self._facts)

    def interpret(self, settings: SettingsFile, corrections: list[Correction]) -> tuple[Spec, Provenance] | None:
        """Return the corrected spec with what follows from it; None when it violates an invariant."""
        self._progress(f"{self.api}: interpreting", 0, 1)
        known_models = Keyed(self._cache.models, "model") if self._cache.models.path is not None else None
        interpretation = self.attempt(interpret, self.api, self._facts, settings, known_models)
        self._facts = ()
        if interpretation is None:
            return None
        marked = with_gaps(
            interpretation.spec, interpretation.provenance, (((), finding) for finding in self._left_out)
        )
        corrected = apply_corrections(marked.spec, marked.provenance, interpretation.findings, corrections)
        self.report(corrected.findings)
        derived = derive(corrected.spec, corrected.provenance)
        return self._checked(derived.spec, derived.provenance)

    def _checked(self, spec: Spec, provenance: Provenance) -> tuple[Spec, Provenance] | None:
        """Return the spec with all that targets rely on; where pages are not read strictly, by repairs."""
        broken = violations(spec)
        findings = self.report(findings_of(broken, provenance))
        if has_errors(findings):
            return None
        if self._strict or not broken:
            return spec, provenance
        whole = repair(spec, provenance, broken)
        left = findings_of(violations(whole.spec), whole.provenance)
        if has_errors(left):
            self.findings += left
            return None
        gaps = ((owner_in(whole.spec, finding.pointer), finding) for finding in findings)
        marked = with_gaps(whole.spec, whole.provenance, gaps)
        return marked.spec, marked.provenance

    def emit(
        self, spec: Spec, text: Content, targets: Sequence[str], settings: SettingsFile, history: History
    ) -> dict[str, Texts]:
        """Return the outputs of all targets, laid out and checked, by target; ``text`` is the spec's own."""
        names = [f"writing {target}" for target in targets] + ["formatting"]

        def progress(step: str) -> None:
            self._progress(f"{self.api}: {step}", names.index(step), len(names))

        emitter = Emitter(self._workspace, self.api, settings.settings, history, progress)
        emission = emitter.emit(spec, text, targets, self._cache)
        self.report(emission.findings)
        files = sum(map(len, emission.outputs.values()))
        self._stats = msgspec.structs.replace(self._stats, files=files, rendered=emission.rendered)
        return {target: kept_texts(texts, self.texts) for target, texts in emission.outputs.items()}

    def build(
        self,
        spec: Spec | None = None,
        provenance: Provenance | None = None,
        *,
        counts: list[PageCount] | None = None,
        machine_files: MachineFiles | None = None,
        outputs: Mapping[str, Texts] | None = None,
    ) -> Build:
        """Return the outcome, with the locations of all findings as seen from the workspace's root."""
        return Build(
            api=self.api,
            findings=tuple(located(finding, self.api) for finding in self.findings),
            pages=self.pages,
            counts=counts,
            spec=spec,
            evidence=provenance,
            machine_content=machine_files or {},
            outputs=outputs or {},
            stats=self._stats,
        )
