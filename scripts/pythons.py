"""Build and test under every supported Python that is here, with the locked packages; say which ran and which did not.

Looks for python3.11 and newer on the path and among pyenv's. ``PYTHONS`` names others: paths or names, with spaces.
``SUITE=no`` leaves the tests out: build, check, and whether the generated packages can be imported. Then there is one
process for each Python, as many at once as there are cores: pip and a build of few pages use one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from subprocess import PIPE, STDOUT

from scripts.environment import Environment, prepare, prove
from scripts.install import install
from scripts.requirements import ROOT

SUPPORTED = ("3.11", "3.12", "3.13", "3.14")
_VERSION = "import sys, ensurepip, venv; print('.'.join(map(str, sys.version_info[:3])))"
_IMPORT = """
import importlib, pathlib, sys
for project in sorted(pathlib.Path("generated").glob("*/*/pyproject.toml")):
    source = project.parent / "src" if (project.parent / "src").is_dir() else project.parent
    sys.path.insert(0, str(source))
    for package in sorted(path.parent.name for path in source.glob("*/__init__.py")):
        for name in sorted(path.relative_to(source) for path in (source / package).rglob("*.py")):
            importlib.import_module(".".join(name.with_suffix("").parts).removesuffix(".__init__"))
        print("imported", package, "with all its modules")
"""


def main() -> None:
    """Run under each Python. Exits with 1 when anything fails, or when there is none."""
    pythons = interpreters()
    suite = os.environ.get("SUITE") != "no"
    if suite or len(pythons) == 1:
        problems = {version: _prove(version, python, suite=suite) for version, python in pythons.items()}
    else:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            problems = dict(zip(pythons, pool.map(_prove_apart, pythons.values()), strict=True))
    print()
    for version, words in problems.items():
        print(f"Python {version} ({pythons[version]}):", *(words or ["all passed"]), sep="\n  ")
    ran = {version.rsplit(".", 1)[0] for version in pythons}
    print("Not here:", ", ".join(name for name in SUPPORTED if name not in ran) or "none")
    sys.exit(1 if any(problems.values()) or not pythons else 0)


def interpreters() -> dict[str, str]:
    """Return the path of each Python to run under by its version, such as 3.12.1, oldest first."""
    named = os.environ.get("PYTHONS", "").split()
    paths = [_asked(name) for name in named] if named else [path for name in SUPPORTED for path in _first(name)]
    return {version_of(path) or "unknown": path for path in paths}


def _asked(name: str) -> str:
    path = shutil.which(name)
    if path is None or version_of(path) is None:
        sys.exit(f"PYTHONS: `{name}` is not a Python with venv that runs")
    return path


def _first(name: str) -> Iterator[str]:
    """Yield the first Python of that name that runs, if any: pyenv's stand-ins on the path may lead nowhere."""
    on_path = shutil.which(f"python{name}")
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    others = sorted(map(str, pyenv.glob(f"{name}.*/bin/python{name}")))
    yield from [path for path in [on_path, *others] if path and version_of(path)][:1]


def version_of(python: str) -> str | None:
    """Return the version of ``python``; None when it does not run or cannot make environments."""
    ran = subprocess.run([python, "-c", _VERSION], check=False, capture_output=True, text=True)
    return ran.stdout.strip() if ran.returncode == 0 else None


def _prove_apart(python: str) -> list[str]:
    """Do the same in a process of its own, and show all that it shows when it has ended."""
    command, environment = [sys.executable, "-m", "scripts.pythons"], {**os.environ, "PYTHONS": python}
    ran = subprocess.run(command, env=environment, cwd=ROOT, check=False, stdout=PIPE, stderr=STDOUT, text=True)
    print(ran.stdout, flush=True)
    return [] if ran.returncode == 0 else ["failed, as shown above"]


def _prove(version: str, python: str, *, suite: bool) -> list[str]:
    print(f"\n== Python {version}", flush=True)
    environment = prepare(f"python-{version}", python)
    install(environment.venv, environment.tree)
    problems = prove(environment, suite=suite)
    return problems if _imports(environment) else [*problems, "a generated package cannot be imported"]


def _imports(environment: Environment) -> bool:
    return environment.run("python", "-c", _IMPORT)


if __name__ == "__main__":
    main()
