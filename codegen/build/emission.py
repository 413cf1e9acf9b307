"""Spec to outputs: all targets of one API, laid out and checked.

A target whose whole input is that of the last build is not run: its outputs are known (known_outputs.py).
What a target finds, or what keeps it from its files, is among the findings; the others still run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from codegen.build.cache import Cache
from codegen.build.finalize import FinalFiles, finalize
from codegen.build.fingerprints import template_fingerprints
from codegen.build.known_outputs import KnownOutput, MadeFile, common_key, keep_output, recall_output
from codegen.config.settings import Settings
from codegen.config.workspace import Workspace
from codegen.diagnostics.finding import BadInput, Finding
from codegen.releases.history import History
from codegen.releases.packages import version_of
from codegen.spec.model import Spec
from codegen.targets.target import Output, PackageInfo, Target
from codegen.targets.templating import Templates
from codegen.writing.content import Content
from codegen.writing.manifest import digest


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
        self._workspace, self._api = workspace, api
        self._settings, self._history, self._progress = settings, history, progress
        self._findings: list[Finding] = []

    def emit(self, spec: Spec, text: Content, targets: Sequence[str], cache: Cache) -> Emission:
        """Return the outputs of ``targets``; ``text`` is the spec as it is written."""
        templates = template_fingerprints(self._workspace)
        key = common_key(text.digest, self._settings, self._history, templates)
        known: dict[str, KnownOutput] = {}
        outputs: dict[str, Output] = {}
        for target in targets:
            recalled = recall_output(cache, target, key)
            if recalled is not None:
                known[target] = recalled
                self._findings += recalled.findings
            else:
                from codegen.targets.registry import target_named  # late: most builds run no target

                outputs |= self._run(target_named(target), spec)
        final = self._finish(outputs, cache)
        if final is None:
            return Emission({}, tuple(self._findings))
        if not final.findings and templates == template_fingerprints(self._workspace):
            for name, output in outputs.items():
                self._keep(cache, name, key, output, final)
        return Emission(self._by_target(targets, known, outputs, final), tuple(self._findings), self._rendered(final))

    def _run(self, target: Target, spec: Spec) -> dict[str, Output]:
        """Return the output of ``target`` under its name, with paths below the API's folder; none if it has none."""
        self._progress(f"writing {target.name}")
        packages = self._settings.packages
        try:
            info = PackageInfo(version_of(target, spec, packages.versions(), self._history), packages.author)
            output = target.emit_at(spec, Templates(self._workspace.templates), info)
        except BadInput as bad:
            self._findings += bad.findings
            return {}
        self._findings += output.findings
        files = {_below(target.folder, path): text for path, text in output.files.items()}
        return {target.name: Output(files, output.findings)}

    def _finish(self, outputs: dict[str, Output], cache: Cache) -> FinalFiles | None:
        """Return all files in their final form, parsed once more; None if they cannot be laid out."""
        self._progress("formatting")
        named = {self._root + path: text for output in outputs.values() for path, text in output.files.items()}
        try:
            final = finalize(named, self._settings.formatter, cache.files)
        except BadInput as bad:
            self._findings += bad.findings
            return None
        self._findings += final.findings
        return final

    def _keep(self, cache: Cache, name: str, key: str, output: Output, final: FinalFiles) -> None:
        at = {path: self._root + path for path in output.files}
        files = {path: MadeFile(digest(final.files[full].encode()), final.keys[full]) for path, full in at.items()}
        keep_output(cache, name, key, files, output.findings)

    def _by_target(
        self, targets: Sequence[str], known: dict[str, KnownOutput], outputs: dict[str, Output], final: FinalFiles
    ) -> dict[str, Mapping[str, str]]:
        fresh = {name: {path: final.files[self._root + path] for path in out.files} for name, out in outputs.items()}
        files: dict[str, Mapping[str, str]] = {**{name: output.files for name, output in known.items()}, **fresh}
        return {target: files[target] for target in targets if target in files}

    def _rendered(self, final: FinalFiles) -> tuple[str, ...]:
        return tuple(path.removeprefix(self._root) for path in final.rendered)

    @property
    def _root(self) -> str:
        return f"generated/{self._api}/"


def _below(folder: str, path: str) -> str:
    return f"{folder}/{path}" if folder else path
