"""Read pages that atheris makes: it keeps and changes those that reach new parts of the program.

``python -m tests.hostile.fuzzing.guided ROUNDS SEED CORPUS``. The first bytes of an input choose a dialect and the kind
of page; the rest is the page. What is no facts and no finding ends the run, with the page in the message. CORPUS is a
folder: what is in it is tried first, and what reached something new is left there.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris  # type: ignore[import-not-found, unused-ignore]  # installed into .tools/ by whoever runs this
import msgspec

with atheris.instrument_imports(include=["codegen"]):
    from codegen.dialects.registry import BY_NAME
    from codegen.sources.page import MEDIA_TYPES
    from tests.hostile.test_fuzzed_pages import PIECES, REGRESSIONS, run
    from tests.hostile.test_positions import page

SUFFIXES = (".html", ".md", ".txt", ".rst")
DIALECTS = tuple(BY_NAME)
_LONGEST = 40_000  # characters of a page


def read_one(data: bytes) -> None:
    """Read the page that ``data`` is, in the dialect and of the kind that its first two bytes choose."""
    if len(data) < 2:
        return
    dialect, suffix = DIALECTS[data[0] % len(DIALECTS)], SUFFIXES[data[1] % len(SUFFIXES)]
    text = data[2:].decode("utf-8", "replace")[:_LONGEST]
    run(dialect, msgspec.structs.replace(page(dialect), content=text, media_type=MEDIA_TYPES[suffix]))


def seeds() -> dict[str, bytes]:
    """Return the first inputs by name: the page of each dialect as each kind, and what broke once."""
    pages = [(number, page(dialect).content) for number, dialect in enumerate(DIALECTS)]
    pages += [(number, text) for number in range(len(DIALECTS)) for text in REGRESSIONS]
    inputs = [bytes((number, kind)) + text.encode() for number, text in pages for kind in range(len(SUFFIXES))]
    return {f"first-{number}": data for number, data in enumerate(inputs)}


def _escaped(piece: str) -> str:
    """Return a piece of a page as libFuzzer's dictionaries spell bytes."""
    return "".join(f"\\x{byte:02x}" for byte in piece.encode("utf-8", "replace")[:60])


def main(rounds: str, seed: str, corpus: str) -> None:
    """Try ``rounds`` inputs."""
    folder = Path(corpus)
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in seeds().items():
        (folder / name).write_bytes(data)
    pieces = folder.with_suffix(".dict")
    pieces.write_text("".join(f'"{_escaped(piece)}"\n' for piece in PIECES), "ascii")
    limits = [
        f"-dict={pieces}",
        f"-runs={rounds}",
        f"-seed={seed}",
        "-timeout=30",
        "-rss_limit_mb=4000",
        f"-max_len={_LONGEST}",
    ]
    atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={folder}/failed-", corpus], read_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
