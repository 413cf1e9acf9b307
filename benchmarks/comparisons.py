"""What is compared with what: two commands each, the ratio to reach, and what is laid ready before each run."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.many_calls import write_workspace
from benchmarks.peers import json_server

_CODEGEN = [str(Path(sys.executable).with_name("codegen"))]
_PROGRAMS = "benchmarks.programs"


class Side(NamedTuple):
    """One command. With ``prints`` it prints the seconds that count itself; else its whole processor time does."""

    command: list[str]
    before: Callable[[], None] | None = None
    prints: bool = False


class Comparison(NamedTuple):
    """``ours`` takes at most ``goal`` times what ``theirs`` takes, or is to.

    ``reached`` is the best so far where that is more: docs/decisions/speed.md says why.
    """

    what: str
    against: str
    goal: float
    ours: Side
    theirs: Side
    reached: float = 0


def comparisons(folder: Path, peers: Path) -> Iterator[Comparison]:
    """Yield all of them; ``folder`` is for workspaces and outputs, ``peers`` holds the programs of the peers."""
    workspace = folder / "calls"
    pages = write_workspace(workspace)
    subprocess.run(_codegen("build", workspace), check=True, stdout=subprocess.DEVNULL)
    cold = Side(_codegen("build", workspace), partial(_forget, workspace))
    built = Side(_codegen("build", workspace))
    generator = Side(_generate(workspace, folder, peers))
    click = Side([sys.executable, "-c", "import click"])
    yield Comparison("cold build, all outputs", "openapi-python-client, Python alone", 0.9, cold, generator)
    spec = str(workspace / "specs" / "calls" / "spec.json")
    client = Side([sys.executable, "-m", f"{_PROGRAMS}.client_of", spec, str(folder / "client")])
    yield Comparison("spec to Python client", "openapi-python-client", 0.15, client, generator)
    edited = Side(built.command, partial(_edit, pages / "v1_GET_Orders.html"))
    yield Comparison("one page changed", "cold build", 0.10, edited, cold, 0.25)
    of_resource = Side(built.command, partial(_edit_all, sorted(pages.glob("v1_*_Orders.html"))))
    yield Comparison("one page changed, and the spec", "cold build", 0.10, of_resource, cold, 0.65)
    yield Comparison("nothing changed", "import click", 3, built, click)
    yield Comparison("check", "import click", 3, Side(_codegen("check", workspace)), click)
    yield Comparison("codegen --help", "import click", 1.3, Side([*_CODEGEN, "--help"]), click)
    yield Comparison("report", "cold build", 0.15, Side(_codegen("report", workspace)), cold)
    valid, faulty = ((_checked(kind), _by_pydantic(peers, kind)) for kind in ("valid", "faulty"))
    yield Comparison("validators, 500 valid records", "pydantic TypeAdapter", 1.0, *valid)
    yield Comparison("validators, three faults in each", "pydantic, all errors", 0.8, *faulty)
    _commit(workspace)
    yield Comparison(
        "diff with the last revision", "cold build", 0.1, Side([*_codegen("diff", workspace), "calls"]), cold
    )
    yield from _of_records(folder / "records", peers)
    yield Comparison("fetch of 246 pages, 50 ms", "pages × latency ÷ 3", 1.1, *_fetches(folder / "fetch"))


def _of_records(folder: Path, peers: Path) -> Iterator[Comparison]:
    """Yield what is compared on an API with one list of records of 50 fields."""
    python = sys.executable
    subprocess.run([python, "-m", f"{_PROGRAMS}.record_api", str(folder)], check=True)
    document, client = folder / "generated" / "bench" / "openapi.json", folder / "theirs"
    generate = [str(peers / "openapi-python-client"), "generate", "--path", str(document), "--output-path", str(client)]
    config = folder / "config.yml"
    config.write_text("post_hooks: []\n", "utf-8")
    subprocess.run([*generate, "--config", str(config)], check=True, stdout=subprocess.DEVNULL)
    ours, root = [python, "-m", f"{_PROGRAMS}.iterate_ours", str(folder)], str(folder)
    orjson = Side([str(peers / "python"), "-m", f"{_PROGRAMS}.decode_orjson"], prints=True)
    decode = _printing(python, "-m", f"{_PROGRAMS}.decode_ours", root)
    yield Comparison("typed decode of 500, from bytes", "orjson to dictionaries", 0.8, decode, orjson)
    theirs = _printing(str(peers / "python"), "-m", f"{_PROGRAMS}.iterate_theirs", str(client / "bench_client"), python)
    yield Comparison("iterating 100,000 records", "openapi-python-client's client", 0.25, _printing(*ours), theirs)
    spec = str(folder / "specs" / "bench")
    listed, by_sql = (_printing(python, "-m", f"{_PROGRAMS}.filtered_list", spec, kind) for kind in ("ours", "sql"))
    yield Comparison("mock server: 200 of 100,000", "the same SQL", 1.15, listed, by_sql)
    small = [python, "-m", f"{_PROGRAMS}.small_requests"]
    node = _printing(*small, "theirs", str(json_server()))
    yield Comparison("mock server: small requests", "json-server", 0.33, _printing(*small, "ours", root), node)


def _printing(*command: str) -> Side:
    return Side([*command], prints=True)


def _fetches(folder: Path) -> tuple[Side, Side]:
    """Return the fetch of the pages of a site on this machine, and the seconds that its latency alone takes."""
    program = [sys.executable, "-m", f"{_PROGRAMS}.fetch_pages", str(folder)]
    return _printing(*program), _printing(*program, "latency")


def _commit(workspace: Path) -> None:
    """Commit what was captured and built, for `codegen diff` to compare with."""
    (workspace / ".gitignore").write_text(".codegen-cache\nbuild\ngenerated\n", "utf-8")
    who = ("-c", "user.name=bench", "-c", "user.email=bench@bench.test", "-c", "commit.gpgsign=false")
    for command in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "built")):
        subprocess.run(["git", "-C", str(workspace), *who, *command], check=True)  # noqa: S607 - the user's git


def _codegen(command: str, workspace: Path) -> list[str]:
    return [*_CODEGEN, command, "--root", str(workspace)]


def _generate(workspace: Path, folder: Path, peers: Path) -> list[str]:
    document = str(workspace / "generated" / "calls" / "openapi.json")
    output = ["--output-path", str(folder / "theirs"), "--overwrite"]
    config = folder / "config.yml"
    config.write_text("post_hooks: []\n", "utf-8")
    return [str(peers / "openapi-python-client"), "generate", "--path", document, "--config", str(config), *output]


def _forget(workspace: Path) -> None:
    for name in ("generated", ".codegen-cache"):
        shutil.rmtree(workspace / name, ignore_errors=True)


def _edit(page: Path) -> None:
    """Change one length in a page's table, to another one each time."""
    text = page.read_text("utf-8")
    page.write_text(text.replace(">100<", ">101<") if ">100<" in text else text.replace(">101<", ">100<"), "utf-8")


def _edit_all(pages: list[Path]) -> None:
    """Change the same length on all pages that say it, so that what they say together is another."""
    for page in pages:
        _edit(page)


def _checked(records: str) -> Side:
    return Side([sys.executable, "-m", f"{_PROGRAMS}.validate_ours", records], prints=True)


def _by_pydantic(peers: Path, records: str) -> Side:
    return Side([str(peers / "python"), "-m", f"{_PROGRAMS}.validate_pydantic", records], prints=True)
