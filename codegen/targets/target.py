"""What a target is: a name, one line about it, and a pure function from a spec to files."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from codegen.findings import Finding
from codegen.spec.model import Spec
from codegen.targets.templating import Templates


class Output(msgspec.Struct, frozen=True):
    """What a target made: text by path below its folder (``/`` as separator), and what it found while at it."""

    files: dict[str, str]
    findings: tuple[Finding, ...] = ()


class Target(msgspec.Struct, frozen=True):
    """One kind of output. ``folder`` is where its files go below generated/<api>/, empty for that folder itself."""

    name: str
    about: str
    folder: str
    templates: str
    emit: Callable[[Spec, Templates], Output]
