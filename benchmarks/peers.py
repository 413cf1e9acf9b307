"""The environment of the peers: the third-party programs that the benchmarks compare this one with."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_FOLDER = ROOT / "build" / "peers"
_WANTED = ROOT / "requirements" / "peers.txt"
_JSON_SERVER = "json-server@0.17.4"
_INSTALLED = _FOLDER / "installed.txt"


def prepare() -> Path:
    """Install what requirements/peers.txt pins, unless it is there; return the folder of the programs."""
    wanted = _WANTED.read_text("utf-8")
    if not _INSTALLED.is_file() or _INSTALLED.read_text("utf-8") != wanted:
        venv.create(_FOLDER, with_pip=True, clear=True)
        pip = [str(_FOLDER / "bin" / "python"), "-m", "pip", "install", "--quiet", "-r", str(_WANTED)]
        subprocess.run(pip, check=True)
        _INSTALLED.write_text(wanted, "utf-8")
    return _FOLDER / "bin"


def json_server() -> Path:
    """Install json-server with npm, unless it is there; return its command."""
    command = _FOLDER / "node" / "node_modules" / ".bin" / "json-server"
    if not command.exists():
        prefix = ["--prefix", str(_FOLDER / "node"), "--no-audit", "--no-fund", "--silent"]
        subprocess.run(["npm", "install", *prefix, _JSON_SERVER], check=True)  # noqa: S607 - the user's npm
    return command


def versions() -> list[str]:
    """Return what ran: this Python, and the peers with their versions."""
    pinned = [line for line in _WANTED.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    programs = [*pinned, _JSON_SERVER.replace("@", "==")]
    return [f"Python {sys.version.split()[0]}", *(line.replace("==", " ") for line in programs)]
