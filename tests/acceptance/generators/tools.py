"""The generators themselves: installed once, at exactly the pinned versions, into .tools/ at the project's top.

pins/python.txt and pins/package-lock.json name every package with its version, what the tools need included.
Compilers that come with the system (Node, Java, PHP) are looked for on the path: see tests/system_tools.py. In CI the
test fails without them; elsewhere it is skipped.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests import system_tools
from tests.acceptance.generators.documents import ROOT
from tests.acceptance.generators.generator import Failed, Missing, command

PINS = Path(__file__).with_name("pins")
TOOLS = ROOT / ".tools"
_PYTHON, _NODE = TOOLS / "python", TOOLS / "node"


def python_tool(name: str) -> Path:
    """Return the path of a command of the pinned Python packages."""
    _installed("python", [PINS / "python.txt"], _install_python)
    return _PYTHON / "bin" / name


def python_file(pattern: str) -> Path:
    """Return the one file of the pinned Python packages that fits ``pattern``."""
    python_tool("python")
    (path,) = (_PYTHON / "lib").glob(f"python3*/site-packages/{pattern}")
    return path


def node_modules() -> Path:
    """Return the folder node_modules with the pinned packages."""
    _installed("node", [PINS / "package.json", PINS / "package-lock.json"], _install_node)
    return _NODE / "node_modules"


def node_tool(name: str) -> Path:
    """Return the path of a command of the pinned npm packages."""
    return node_modules() / ".bin" / name


def system_tool(name: str) -> Path:
    """Return the path of a command of this machine; make tools and CI install it from the system's packages."""
    try:
        with _alone("system"):
            return system_tools.find_or_install(name)
    except system_tools.AbsentError as absent:
        raise (Failed if os.environ.get("CI") == "true" else Missing)(str(absent)) from absent


def install_all() -> None:
    """Everything that the generators need; what the system brings only in CI."""
    python_tool("python")
    node_modules()
    for name in ("cargo", "java", "javac", "php", "ruby", "rustfmt"):
        system_tool(name)


@contextlib.contextmanager
def _alone(name: str) -> Iterator[None]:
    """Two processes do not install the same at once."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _installed(name: str, pins: list[Path], install: Callable[[], None]) -> None:
    """Install unless the very same pins were installed before."""
    wanted = hashlib.sha256(b"".join(pin.read_bytes() for pin in pins)).hexdigest()
    stamp = TOOLS / f"{name}.installed"
    with _alone(name):
        if not stamp.exists() or stamp.read_text("utf-8") != wanted:
            install()
            stamp.write_text(wanted, "utf-8")


def _install_python() -> None:
    shutil.rmtree(_PYTHON, ignore_errors=True)
    command(sys.executable, "-m", "venv", _PYTHON, cwd=TOOLS)
    pip = [_PYTHON / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command(*pip, "-r", PINS / "python.txt", cwd=TOOLS)


def _install_node() -> None:
    shutil.rmtree(_NODE, ignore_errors=True)
    _NODE.mkdir()
    for name in ("package.json", "package-lock.json"):
        shutil.copy(PINS / name, _NODE / name)
    command(system_tool("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=_NODE)


if __name__ == "__main__":
    try:
        install_all()
    except (Failed, Missing) as problem:
        sys.exit(str(problem))
