"""Generated packages on disk, formatted as the writer formats them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from codegen.spec.model import Spec
from codegen.targets.python.python_files import PYTHON
from codegen.targets.templating import Templates
from tests.hangs import HANGS

RUFF = Path(sys.executable).with_name("ruff")
_END = "--- end of a program ---"


def write_packages(folder: Path, specs: dict[str, Spec]) -> dict[str, Path]:
    """Write the package of each spec; return its ``src`` folders."""
    for name, spec in specs.items():
        for path, text in PYTHON.emit(spec, Templates()).files.items():
            target = folder / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
    subprocess.run([RUFF, "format", "--isolated", "--quiet", str(folder)], check=True)
    return {name: folder / name / "src" for name in specs}


def run_python(code: str, source: Path, *options: str, timeout: float = HANGS) -> str:
    """Return what ``code`` prints in an interpreter of its own that can import from ``source``."""
    done = subprocess.run(
        [sys.executable, *options, "-c", code],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(source), "PATH": ""},
        check=False,
        timeout=timeout,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def run_each(programs: list[str], before: str, source: Path) -> list[str]:
    """Return what each of ``programs`` prints, run one after the other in one interpreter, after ``before``."""
    runs = [
        f"exec(compile({program!r}, 'program {number}', 'exec'), {{'__name__': '__main__'}})\nprint(END)\n"
        for number, program in enumerate(programs)
    ]
    said = run_python(f"{before}END = {_END!r}\n{''.join(runs)}", source)
    return said.split(f"{_END}\n")[:-1]
