"""Targets run, and their files in final form: one target after the other, or on all cores where that is worth it.

Both ways give the same files, findings and entries of the cache, in the same order. Where a file cannot be laid out,
one process does all of it again: what is to blame is then found among all files, as ever.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

import msgspec

from codegen.build.cores import ProcessEndedError, on_cores, usable_cores
from codegen.build.finalize import FinalFile, FinalFiles, finalize
from codegen.build.pack import Pack
from codegen.config.settings import Settings
from codegen.config.workspace import Workspace
from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.releases.history import History
from codegen.releases.packages import version_of
from codegen.spec.canonical import decode_text, encode_text
from codegen.spec.model import Spec
from codegen.targets.target import PackageInfo
from codegen.targets.templating import Templates

# Characters of a spec. Measured on two cores: a further process takes 0.1 s, and the outputs of a spec of 2 MB 2 s.
WORTH_A_PROCESS = 500_000


class Outcome(msgspec.Struct, frozen=True):
    """What a target gave: the paths of its files below generated/<api>/, None when it gave none, and its findings."""

    paths: tuple[str, ...] | None
    findings: tuple[Finding, ...]


class Rendered(msgspec.Struct, frozen=True):
    """The outcomes of targets by name, and their files, None when they cannot be laid out.

    ``findings`` say why, or what is wrong in the files.
    """

    outcomes: dict[str, Outcome]
    files: FinalFiles | None
    findings: tuple[Finding, ...]


class _Part(msgspec.Struct, frozen=True):
    """What a process hands back of one target. ``is_whole`` is false when its files cannot be laid out."""

    outcome: Outcome
    files: dict[str, FinalFile] = {}
    findings: tuple[Finding, ...] = ()
    is_whole: bool = True


class Renderer:
    """Makes the outputs of one API; ``root`` is the folder of its outputs. ``progress`` hears what is being done."""

    def __init__(
        self,
        workspace: Workspace,
        root: str,
        settings: Settings,
        history: History,
        progress: Callable[[str], None],
    ) -> None:
        self._workspace, self._root = workspace, root
        self._settings, self._history, self._progress = settings, history, progress

    def render(self, spec: Spec, targets: Sequence[str], pack: Pack, size: int) -> Rendered:
        """Return what ``targets`` make of ``spec``, which is ``size`` characters long; ``pack`` knows final files."""
        processes = usable_cores() if len(targets) > 1 and size >= WORTH_A_PROCESS else 1
        rendered = self._on_cores(spec, targets, pack, processes) if processes > 1 else None
        return rendered or self._in_turn(spec, targets, pack)

    def _in_turn(self, spec: Spec, targets: Sequence[str], pack: Pack) -> Rendered:
        files: dict[str, str] = {}
        outcomes: dict[str, Outcome] = {}
        for target in targets:
            self._progress(f"writing {target}")
            outcomes[target], texts = self._run(target, spec)
            files |= texts
        self._progress("formatting")
        try:
            final = finalize(files, self._settings.formatter, pack)
        except BadInput as bad:
            return Rendered(outcomes, None, bad.findings)
        return Rendered(outcomes, final, final.findings)

    def _run(self, name: str, spec: Spec) -> tuple[Outcome, dict[str, str]]:
        """Return what the target ``name`` gave, and its texts by path from the workspace's root."""
        from codegen.targets.registry import target_named  # late: most builds run no target

        target, packages = target_named(name), self._settings.packages
        try:
            info = PackageInfo(version_of(target, spec, packages.versions(), self._history), packages.author)
            output = target.emit_at(spec, Templates(self._workspace.templates), info)
        except BadInput as bad:
            return Outcome(None, bad.findings), {}
        files = {_below(target.folder, path): text for path, text in output.files.items()}
        return Outcome(tuple(files), output.findings), {self._root + path: text for path, text in files.items()}

    def _on_cores(self, spec: Spec, targets: Sequence[str], pack: Pack, processes: int) -> Rendered | None:
        """Return what targets made in ``processes``; None when there are files that cannot be laid out."""
        _import_all()
        here = os.getpid()

        def job(number: int) -> bytes:
            if os.getpid() == here:  # the others show nothing
                self._progress(f"writing {targets[number]}")
            return _ENCODER.encode(self._part(targets[number], spec, pack))

        try:
            handed_back = on_cores(len(targets), job, processes)
        except ProcessEndedError:
            return Rendered({name: Outcome(None, ()) for name in targets}, None, (finding("process-ended"),))
        self._progress("formatting")
        parts = {name: _DECODER.decode(handed_back.pop(number)) for number, name in enumerate(targets)}
        if not all(part.is_whole for part in parts.values()):
            return None
        outcomes = {name: part.outcome for name, part in parts.items()}
        findings = tuple(finding for part in parts.values() for finding in part.findings)
        files = {path: file for part in parts.values() for path, file in part.files.items()}
        return Rendered(outcomes, FinalFiles.of(files, findings, pack), findings)

    def _part(self, target: str, spec: Spec, pack: Pack) -> _Part:
        outcome, files = self._run(target, spec)
        pack = pack.apart()  # what is kept is said by the parts, if all of them are whole
        try:
            final = finalize(files, self._settings.formatter, pack)
        except BadInput:
            return _Part(outcome, is_whole=False)
        return _Part(outcome, final.by_path(pack), final.findings)


_ENCODER = msgspec.msgpack.Encoder(enc_hook=encode_text)
_DECODER = msgspec.msgpack.Decoder(_Part, dec_hook=decode_text)


def _import_all() -> None:
    """Import what targets and checks need, once for all processes."""
    import yaml  # noqa: F401

    import codegen.targets.registry
    import codegen.targets.sandbox  # noqa: F401


def _below(folder: str, path: str) -> str:
    return f"{folder}/{path}" if folder else path
