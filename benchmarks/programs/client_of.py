"""Make the Python client of a spec, formatted, in a folder: the whole process is what is measured."""

from __future__ import annotations

import sys
from pathlib import Path

from codegen.spec.canonical import load_spec
from codegen.targets.python.python_files import PYTHON
from codegen.targets.templating import Templates
from codegen.writing.formatting import format_python


def main() -> None:
    """Write it."""
    spec, folder = load_spec(Path(sys.argv[1]).read_text("utf-8")), Path(sys.argv[2])
    files = PYTHON.emit(spec, Templates()).files
    for path, text in format_python(files).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


main()
