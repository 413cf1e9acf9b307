"""What a target is: a name, one line about it, and a pure function from a spec to files."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from codegen.config.settings import AuthorSetting
from codegen.diagnostics.finding import Finding
from codegen.spec.model import Spec
from codegen.targets.templating import Templates

FIRST_VERSION = "0.1.0"  # of a package for which neither api.toml nor a release says another


class Output(msgspec.Struct, frozen=True):
    """What a target made: text by path below its folder (``/`` as separator), and what it found while at it."""

    files: dict[str, str]
    findings: tuple[Finding, ...] = ()


class PackageInfo(msgspec.Struct, frozen=True):
    """What no page says about an output: its version, and who publishes it, if api.toml names anyone."""

    version: str = FIRST_VERSION
    author: AuthorSetting | None = None


FIRST = PackageInfo()


class Package(msgspec.Struct, frozen=True):
    """What a target is more when its files are a package that people install: it has a name and a version.

    ``emit`` takes its information; ``sections`` are the parts of a spec that the package is made from.
    """

    name: Callable[[Spec], str]
    sections: frozenset[str]
    emit: Callable[[Spec, Templates, PackageInfo], Output]


class Target(msgspec.Struct, frozen=True):
    """One kind of output. ``folder`` is where its files go below generated/<api>/, empty for that folder itself.

    ``emit_versioned`` emits files that name the version of the released outputs, for a target that is no package.
    """

    name: str
    about: str
    folder: str
    templates: str
    emit: Callable[[Spec, Templates], Output]
    package: Package | None = None
    emit_versioned: Callable[[Spec, Templates, PackageInfo], Output] | None = None

    def emit_at(self, spec: Spec, templates: Templates, info: PackageInfo) -> Output:
        """Return the files, with ``info`` in those that state a version. Raises what ``emit`` raises."""
        emit = self.package.emit if self.package else self.emit_versioned
        return emit(spec, templates, info) if emit else self.emit(spec, templates)
