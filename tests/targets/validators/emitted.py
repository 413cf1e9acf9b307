"""Emits the validators of a spec into a folder and imports them, for the tests beside this file."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

from codegen.spec.model import Spec
from codegen.targets.target import Output
from codegen.targets.templating import Templates
from codegen.targets.validators.validators_files import VALIDATORS
from codegen.writing.checking import check_files
from codegen.writing.formatting import format_python
from codegen.writing.plan import plan
from codegen.writing.writer import apply

CASES = Path(__file__).parents[2] / "cases" / "conformance"


def emit(spec: Spec) -> Output:
    return VALIDATORS.emit(spec, Templates())


def write(spec: Spec, folder: Path) -> dict[str, str]:
    """Return the files as they land in ``folder``, laid out and checked."""
    files = format_python(emit(spec).files)
    assert check_files(files) == []
    apply(plan(folder, files))
    return files


def load(folder: Path, module: str) -> ModuleType:
    """Return ``module`` of the package written to ``folder``, freshly imported."""
    top = module.partition(".")[0]
    for name in [name for name in sys.modules if name == top or name.startswith(f"{top}.")]:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        return importlib.import_module(module)
    finally:
        sys.path.remove(str(folder))
