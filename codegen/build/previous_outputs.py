"""What the last build wrote to a file that was edited since: kept by it, emitted again from its spec, or from git.

Targets are pure functions of the spec, and spec.json is written after the outputs; so where nothing was kept (another
checkout, a deleted cache), what that spec gives now is what was written, unless the program or its templates changed.
The hash decides: a text without it is never used.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.build.artifacts import read_spec
from codegen.build.git import git_output
from codegen.build.pack import Pack
from codegen.build.result import Build
from codegen.build.sealed import FOLDER
from codegen.config.settings import read_settings
from codegen.config.workspace import Workspace
from codegen.diagnostics.finding import BadInput
from codegen.releases.history import read_history
from codegen.releases.packages import version_of
from codegen.spec.model import Spec
from codegen.targets.target import PackageInfo
from codegen.targets.templating import Templates
from codegen.writing.manifest import Manifest, digest

if TYPE_CHECKING:
    from codegen.writing.formatting import Formatter

_REVISIONS = 50  # how many commits that touched a file are looked through


def previous_outputs(workspace: Workspace, api: str, wanted: Mapping[str, str]) -> dict[str, bytes]:
    """Return the texts that have the hashes ``wanted``, by path below generated/<api>/.

    What cannot be found is left out; nothing is raised, for that is no fault of the input.
    """
    kept = Pack(workspace.root / FOLDER / f"{api}.outputs")
    texts = {path: content for path, name in wanted.items() if (content := kept.get(name)) is not None}
    if wanted.keys() - texts.keys():
        emitted = _emitted_again(workspace, api, frozenset(wanted.keys() - texts.keys()))
        texts |= {path: content for path, content in emitted.items() if digest(content) == wanted[path]}
    for path in wanted.keys() - texts.keys():
        content = _committed(workspace.generated(api) / path, wanted[path])
        if content is not None:
            texts[path] = content
    return texts


def keep_outputs(workspace: Workspace, build: Build, written: Manifest) -> None:
    """Keep what ``build`` made and wrote (``written`` lists it) for the merges of the next one. Raises nothing."""
    kept, contents = _pack(workspace, build), build.contents
    for path, name in written.files.items():
        if path not in written.kept and not kept.keep(name):
            kept.put(name, contents[path].read())
    kept.save()


def _pack(workspace: Workspace, build: Build) -> Pack:
    """Return the pack of what was written: the one that the texts of the build are in already, unless it has none."""
    path = workspace.root / FOLDER / f"{build.api}.outputs"
    packs = [texts.pack for texts in build.outputs.values() if texts.pack.path == path]
    return packs[0] if packs else Pack(path)


def _emitted_again(workspace: Workspace, api: str, paths: frozenset[str]) -> dict[str, bytes]:
    from codegen.targets.registry import TARGETS  # late: few builds merge

    try:
        folder = workspace.folder(api)
        spec, settings, history = read_spec(folder), read_settings(folder).settings, read_history(folder)
        stated, author = settings.packages.versions(), settings.packages.author
        infos = {target.name: PackageInfo(version_of(target, spec, stated, history), author) for target in TARGETS}
        return _emitted(spec, Templates(workspace.templates), settings.formatter, infos, paths)
    except BadInput:
        return {}


def _emitted(
    spec: Spec, templates: Templates, formatter: Formatter, infos: Mapping[str, PackageInfo], paths: frozenset[str]
) -> dict[str, bytes]:
    from codegen.targets.registry import TARGETS
    from codegen.writing.formatting import format_python

    texts: dict[str, str] = {}
    for target in TARGETS:
        below = f"{target.folder}/" if target.folder else ""
        if any(path.startswith(below) for path in paths):
            output = target.emit_at(spec, templates, infos[target.name])
            texts |= {below + path: text for path, text in output.files.items()}
    chosen = {path: text for path, text in texts.items() if path in paths}
    return {path: text.encode() for path, text in format_python(chosen, formatter).items()}


def _committed(path: Path, wanted: str) -> bytes | None:
    """Return the text of ``path`` with the hash ``wanted`` from the commits that touched it, if there are any."""
    log = git_output(path.parent, "log", "--format=%H", f"--max-count={_REVISIONS}", "--", path.name)
    for revision in (log or b"").decode("ascii", "replace").split():
        content = git_output(path.parent, "cat-file", "blob", f"{revision}:./{path.name}")
        if content is not None and digest(content) == wanted:
            return content
    return None
