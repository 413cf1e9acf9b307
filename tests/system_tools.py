"""Programs of the system that slow tests drive: looked for on the path, tried out, and in CI installed where missing.

A name on the path says little: a `php` may have no mbstring, a `java` may only say where to buy one. So each is asked
for what the tests use, and the first that has it all is taken. `python -m tests.system_tools` installs what is missing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

_PATIENCE = 600  # seconds for another apt that holds the lock
_TRIES = 20
_PHP = """
$missing = array_filter(['mbstring', 'curl'], fn ($name) => !extension_loaded($name));
if (!stream_resolve_include_path('GuzzleHttp/autoload.php')) { $missing[] = 'GuzzleHttp/autoload.php'; }
echo implode(', ', $missing);
"""


class SystemTool(NamedTuple):
    """A program: the ``names`` it goes by, what is ``missing`` in one (empty: nothing), the packages that bring it."""

    names: tuple[str, ...]
    missing: Callable[[str], str]
    packages: tuple[str, ...]


class AbsentError(Exception):
    """No program on the path has all that is needed."""


def find(name: str) -> Path:
    """Return the first program on the path that has all that the tests use. Raises AbsentError."""
    lacking = []
    for candidate in _candidates(TOOLS[name].names):
        missing = TOOLS[name].missing(str(candidate))
        if not missing:
            return candidate
        lacking.append(f"{candidate} lacks {missing}")
    raise AbsentError("; ".join(lacking) or f"{name} is not on this machine")


def find_or_install(name: str) -> Path:
    """Return what find returns, in CI after installing it if need be. Raises AbsentError."""
    try:
        return find(name)
    except AbsentError:
        if os.environ.get("CI") != "true":
            raise
    install([name])
    return find(name)


def install(names: Sequence[str]) -> None:
    """Install the packages that bring ``names``, where there is an apt-get. Another apt at work is waited for."""
    if shutil.which("apt-get") is None:
        return
    packages = {package for name in names for package in TOOLS[name].packages}
    _apt("update")
    _apt("install", "-y", "--no-install-recommends", *sorted(packages))


def _apt(*words: str) -> None:
    """Run apt-get. Its own patience is for the lock of dpkg; that of the lists it gives up at once."""
    command = ["apt-get", "-qq", "-o", f"DPkg::Lock::Timeout={_PATIENCE}", *words]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for _ in range(_TRIES):
        ran = subprocess.run(command, env=quiet, capture_output=True, text=True, check=False)
        if ran.returncode == 0 or "Could not get lock" not in ran.stderr:
            break
        time.sleep(_PATIENCE / _TRIES)
    if ran.returncode:
        print(ran.stderr, file=sys.stderr)


def _candidates(names: Sequence[str]) -> Iterator[Path]:
    """Yield every program of these names on the path, in the path's order."""
    for name in names:
        for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
            program = shutil.which(name, path=folder)
            if program:
                yield Path(program)


def _answer(*command: str) -> str | None:
    """Return what a command prints, on either stream; None when it fails."""
    try:
        ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_PATIENCE)
    except OSError:
        return None
    return ran.stdout + ran.stderr if ran.returncode == 0 else None


def _runs(program: str) -> str:
    return "a version that runs" if _answer(program, "--version") is None else ""


def _is_at_least(*lowest: int, option: str = "--version") -> Callable[[str], str]:
    def missing(program: str) -> str:
        match = re.search(r"\d+(\.\d+)*", _answer(program, option) or "")
        version = tuple(map(int, match[0].split("."))) if match else ()
        return "" if version >= lowest else f"version {'.'.join(map(str, lowest))}"

    return missing


def _php_lacks(program: str) -> str:
    answer = _answer(program, "-r", _PHP)
    return "a version that runs" if answer is None else answer


def _ruby_lacks(program: str) -> str:
    return "typhoeus or marcel" if _answer(program, "-e", "require 'typhoeus'; require 'marcel'") is None else ""


_JAVA = _is_at_least(11, option="-version")
MULTIPART_JAR = Path("/usr/share/java/httpmime.jar")  # Apache's, which Java clients send forms with


def _javac_lacks(program: str) -> str:
    return _JAVA(program) or ("" if MULTIPART_JAR.exists() else f"{MULTIPART_JAR}, a library of Apache HttpComponents")


TOOLS = {
    "cargo": SystemTool(("cargo",), _runs, ("cargo",)),
    "chromium": SystemTool(("chromium", "chromium-browser", "google-chrome"), _runs, ("chromium",)),
    "java": SystemTool(("java",), _JAVA, ("default-jdk-headless",)),
    "javac": SystemTool(("javac",), _javac_lacks, ("default-jdk-headless", "libhttpmime-java")),
    "node": SystemTool(("node", "nodejs"), _is_at_least(20, 19), ("nodejs", "npm")),
    "npm": SystemTool(("npm",), _runs, ("nodejs", "npm")),
    "ruby": SystemTool(("ruby",), _ruby_lacks, ("ruby", "ruby-marcel", "ruby-typhoeus")),
    "rustfmt": SystemTool(("rustfmt",), _runs, ("rustfmt",)),
    "php": SystemTool(("php",), _php_lacks, ("php-cli", "php-mbstring", "php-curl", "php-guzzlehttp-guzzle")),
}


def main() -> None:
    """Install what is missing. Exits with 1 when something still is."""
    absent = [name for name in TOOLS if _lack(name)]
    if absent:
        install(absent)
    lacks = [lack for name in TOOLS if (lack := _lack(name))]
    sys.exit("\n".join(lacks) or None)


def _lack(name: str) -> str:
    try:
        print(f"{name}: {find(name)}")
    except AbsentError as absent:
        return str(absent)
    return ""


if __name__ == "__main__":
    main()
