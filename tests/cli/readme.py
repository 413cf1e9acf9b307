"""The generated parts of the README: what each command's --help says. ``make docs`` rewrites them.

A part stands between ``<!-- help: build -->`` and ``<!-- end of help -->``.
"""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from codegen.cli.main import main

README = Path(__file__).resolve().parents[2] / "README.md"

_PART = re.compile(r"(<!-- help: (\w*) ?-->\n).*?(<!-- end of help -->)", re.DOTALL)


def documented(text: str) -> list[str]:
    """The commands whose help ``text`` shows; an empty name is the program's own help."""
    return [name for _, name, _ in _PART.findall(text)]


def rewritten(text: str) -> str:
    """``text`` with every part as the commands say it now."""
    return _PART.sub(lambda part: f"{part[1]}\n```text\n{help_of(part[2])}```\n\n{part[3]}", text)


def help_of(command: str) -> str:
    """What ``codegen [command] --help`` prints, in a terminal of 100 columns."""
    arguments = [command, "--help"] if command else ["--help"]
    return CliRunner().invoke(main, arguments, prog_name="codegen", terminal_width=100).output


if __name__ == "__main__":
    README.write_text(rewritten(README.read_text("utf-8")), "utf-8")
