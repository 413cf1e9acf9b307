"""Spec to outputs: all targets of one API, laid out and checked.

A target whose whole input is that of the last build is not run: its outputs are known (known_outputs.py).
What a target finds, or what keeps it from its files, is among the findings; the others still run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from codegen.build.cache import Cache
from codegen.build.fingerprints import template_fingerprints
from codegen.build.known_outputs import KnownOutput, MadeFile, common_key, keep_output, recall_output
from codegen.config.settings import Settings
from codegen.config.workspace import Workspace
from codegen.diagnostics.finding import Finding
from codegen.releases.history import History
from codegen.spec.model import Spec
from codegen.writing.content import Content
from codegen.writing.manifest import digest

if TYPE_CHECKING:
    from codegen.build.finalize import FinalFiles
    from codegen.build.target_runs import Outcome, Rendered


class Emission(msgspec.Struct, frozen=True):
    """Texts by target and path below generated/<api>/, what was found, and the paths that were rendered anew."""

    outputs: Mapping[str, Mapping[str, str]]
    findings: tuple[Finding, ...]
    rendered: tuple[str, ...] = ()


class Emitter:
    """Makes the outputs of one API. ``progress`` hears the name of each target that is run."""

    def __init__(
        self, workspace: Workspace, api: str, settings: Settings, history: History, progress: Callable[[str], None]
    ) -> None:
        self._workspace, self._root = workspace, f"generated/{api}/"
        self._settings, self._history, self._progress = settings, history, progress

    def emit(self, spec: Spec, text: Content, targets: Sequence[str], cache: Cache) -> Emission:
        """Return the outputs of ``targets``; ``text`` is the spec as it is written."""
        templates = template_fingerprints(self._workspace)
        key = common_key(text.digest, self._settings, self._history, templates)
        recalled = {target: recall_output(cache, target, key) for target in targets}
        known = {target: output for target, output in recalled.items() if output is not None}
        unknown = [target for target in targets if target not in known]
        if not unknown:
            return Emission(
                {target: known[target].files for target in targets},
                tuple(finding for target in targets for finding in known[target].findings),
            )
        rendered = self._render(spec, unknown, cache, len(text))
        findings: list[Finding] = []
        for target in targets:
            findings += (known[target] if target in known else rendered.outcomes[target]).findings
        findings += rendered.findings
        if rendered.files is None:
            return Emission({}, tuple(findings))
        if not rendered.findings and templates == template_fingerprints(self._workspace):
            for name, outcome in rendered.outcomes.items():
                self._keep(cache, name, key, outcome, rendered.files)
        outputs = self._by_target(targets, known, rendered.outcomes, rendered.files)
        anew = tuple(path.removeprefix(self._root) for path in rendered.files.rendered)
        return Emission(outputs, tuple(findings), anew)

    def _render(self, spec: Spec, targets: Sequence[str], cache: Cache, size: int) -> Rendered:
        from codegen.build.target_runs import Renderer  # late: most builds run no target

        renderer = Renderer(self._workspace, self._root, self._settings, self._history, self._progress)
        return renderer.render(spec, targets, cache.files, size)

    def _keep(self, cache: Cache, name: str, key: str, outcome: Outcome, final: FinalFiles) -> None:
        if outcome.paths is None:
            return
        at = {path: self._root + path for path in outcome.paths}
        files = {path: MadeFile(digest(final.files[full].encode()), final.keys[full]) for path, full in at.items()}
        keep_output(cache, name, key, files, outcome.findings)

    def _by_target(
        self, targets: Sequence[str], known: dict[str, KnownOutput], outcomes: dict[str, Outcome], final: FinalFiles
    ) -> dict[str, Mapping[str, str]]:
        fresh = {
            name: {path: final.files[self._root + path] for path in output.paths}
            for name, output in outcomes.items()
            if output.paths is not None
        }
        files: dict[str, Mapping[str, str]] = {**{name: output.files for name, output in known.items()}, **fresh}
        return {target: files[target] for target in targets if target in files}
