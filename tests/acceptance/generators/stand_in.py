"""The stand-in as users start it, `codegen serve`, on a free port, and what the programs need to be let in."""

from __future__ import annotations

import contextlib
import itertools
import json
import shlex
import subprocess
import sys
from collections.abc import Iterator

from tests.acceptance.generators.documents import ROOT
from tests.acceptance.generators.generator import Stand


@contextlib.contextmanager
def serving(api: str) -> Iterator[Stand]:
    """Provide a stand-in for ``api`` that ends with the block."""
    codegen = [sys.executable, "-m", "codegen.cli.main", "serve", api, "--root", str(ROOT)]
    flags = ["--port", "0", "--json", "--no-rate-limit", "--seed", "1"]
    with subprocess.Popen([*codegen, *flags], stdout=subprocess.PIPE, text=True) as server:
        try:
            yield _stand(_answer(server))
        finally:
            server.terminate()


def _answer(server: subprocess.Popen[str]) -> dict[str, str]:
    """Return the JSON that the stand-in prints when it listens."""
    assert server.stdout is not None
    shown = ""
    for line in server.stdout:
        shown += line
        if line.rstrip() == "}":
            answer: dict[str, str] = json.loads(shown)
            return answer
    raise AssertionError(f"the stand-in ended before it listened: {shown}")


def _stand(answer: dict[str, str]) -> Stand:
    """Keys as the command that it suggests shows them: ``KEY_ACCESSTOKEN`` for the header AccessToken, or USER_NAME."""
    words = shlex.split(answer["curl"])
    argument = [(flag, value) for flag, value in itertools.pairwise(words) if flag in {"-H", "-u"}]
    environment = {"API_URL": answer["url"]}
    for flag, value in argument:
        if flag == "-u":
            environment["USER_NAME"] = value.partition(":")[0]
        else:
            name, _, key = value.partition(": ")
            environment["KEY_" + name.upper().replace("-", "_")] = key
    return Stand(answer["url"], environment)
