"""newman and Bruno's command line: installed once at the pinned versions into .tools/, and run on collections."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from codegen.build.artifacts import read_spec
from codegen.spec.auth import TokenExchange
from codegen.targets.bruno.bruno_files import BRUNO
from codegen.targets.postman.postman_files import POSTMAN
from codegen.targets.shared.call_names import camel
from codegen.targets.target import Target
from codegen.targets.templating import Templates
from tests.hangs import HANGS
from tests.mock_server.running import Caller
from tests.system_tools import find_or_install

ROOT = Path(__file__).resolve().parents[3]
PINS = Path(__file__).with_name("pins")
MANY = 20
TOOLS = ROOT / ".tools"


class Sent(NamedTuple):
    """One call as a runner reports it. ``headers`` is what went out, ``status`` what came back.

    ``name`` is the call's own.
    """

    name: str
    method: str
    url: str
    headers: dict[str, str]
    status: int | None
    error: str


def tool(name: str) -> Path:
    """Return the path of a command of the pinned packages, installed when the pins are new."""
    home = TOOLS / "collections"
    home.mkdir(parents=True, exist_ok=True)
    lock = PINS / "package-lock.json"
    with (home / "lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        stamp = home / "installed.json"
        if not stamp.exists() or stamp.read_bytes() != lock.read_bytes():
            _install(home)
            shutil.copy(lock, stamp)
    return home / "node_modules" / ".bin" / name


def _install(home: Path) -> None:
    npm = str(find_or_install("npm"))
    for name in ("package.json", "package-lock.json"):
        shutil.copy(PINS / name, home / name)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    subprocess.run(command, cwd=home, check=True, capture_output=True, timeout=600)


def variables(api: str, stand_in: Caller) -> dict[str, str]:
    """Return what users fill in, for a stand-in: its address, its credentials, and where it hands out tokens."""
    spec = read_spec(ROOT / "specs" / api)
    address = urlsplit(stand_in.url)
    filled = {"baseUrl": stand_in.url}
    filled |= {camel(name): value for name, value in stand_in.stand_in.authenticator.credentials.items()}
    for auth in spec.auth:
        if isinstance(auth, TokenExchange):
            filled["tokenUrl"] = f"{address.scheme}://{address.netloc}{urlsplit(auth.url).path}"
    return filled


def emitted(target: Target, api: str, folder: Path) -> None:
    """Write the collection of ``api`` as a build does."""
    for name, text in target.emit(read_spec(ROOT / "specs" / api), Templates()).files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


def as_read(target: Target, folder: Path) -> list[dict[str, Any]]:
    """Return the calls of an emitted collection, as the client's own code reads them. Fails where it cannot."""
    place = folder / "collection.json" if target is POSTMAN else folder
    modules = tool("newman").parents[1]
    command = ["node", str(Path(__file__).with_name("read.js")), target.name, str(place)]
    environment = {**os.environ, "NODE_PATH": str(modules)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=HANGS, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


def newman(api: str, filled: dict[str, str], folder: Path) -> list[Sent]:
    """Run the whole Postman collection of ``api``, as emitted: the calls that were not passed over."""
    emitted(POSTMAN, api, folder)
    report = folder / "report.json"
    flags = ["-e", "environment-stand-in.json", "--reporters", "json", "--reporter-json-export", str(report)]
    words = [word for name, value in filled.items() for word in ("--env-var", f"{name}={value}")]
    _run([tool("newman"), "run", "collection.json", *flags, *words], folder)
    run = json.loads(report.read_text("utf-8"))["run"]
    assert run["failures"] == []
    return [_of_newman(execution) for execution in run["executions"]]


def _of_newman(item: dict) -> Sent:
    request = item["request"]
    url = request["url"]
    query = "&".join(f"{part['key']}={part['value']}" for part in url.get("query", []) if not part.get("disabled"))
    headers = {part["key"]: part["value"] for part in request["header"]}
    path = "/" + "/".join(url.get("path", [])) + (f"?{query}" if query else "")
    name = item["item"]["name"]
    return Sent(
        name, request["method"], path, headers, item.get("response", {}).get("code"), str(item.get("requestError", ""))
    )


def bruno(api: str, filled: dict[str, str], folder: Path) -> list[Sent]:
    """Run the whole Bruno collection of ``api``, as emitted: the calls that were not passed over.

    A small one in Bruno's safe sandbox, where users start; it takes half a second for each script.
    """
    emitted(BRUNO, api, folder)
    report = folder.parent / f"{folder.name}-report.json"
    words = [word for name, value in filled.items() for word in ("--env-var", f"{name}={value}")]
    is_small = len(read_spec(ROOT / "specs" / api).operations) < MANY
    sandbox = f"--sandbox={'safe' if is_small else 'developer'}"
    _run([tool("bru"), "run", "-r", sandbox, "--env", "stand-in", "--reporter-json", report, *words], folder)
    (own_value,) = json.loads(report.read_text("utf-8"))
    assert own_value["summary"]["failedTests"] == 0
    return [_of_bruno(results) for results in own_value["results"] if not results.get("skipped")]


def _of_bruno(item: dict) -> Sent:
    request, response = item["request"], item["response"]
    path = request["url"].partition("://")[2].partition("/")[2]
    headers = {name: str(value) for name, value in request["headers"].items()}
    return Sent(
        item["name"], request["method"], f"/{path}", headers, response.get("status"), str(item.get("error") or "")
    )


def _run(command: list, folder: Path) -> None:
    done = subprocess.run(
        [str(word) for word in command], cwd=folder, capture_output=True, text=True, timeout=HANGS, check=False
    )
    assert done.returncode == 0, f"{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
