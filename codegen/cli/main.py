"""The command line: one group, and the commands in the order in which people meet them.

0: fine. 1: the answer is no (a finding of level error, or drift). 2: wrong usage.
"""

from __future__ import annotations

import click

from codegen import __version__
from codegen.cli.build import build
from codegen.cli.check import check
from codegen.cli.diff import diff
from codegen.cli.explain import explain
from codegen.cli.fetch import fetch
from codegen.cli.init import init
from codegen.cli.introspect import introspect
from codegen.cli.lint import lint
from codegen.cli.reference import reference
from codegen.cli.report import report
from codegen.cli.serve import serve
from codegen.cli.targets import targets


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="codegen")
def main() -> None:
    """Compile API documentation into an auditable spec, OpenAPI, typed clients and validators."""


for command in (init, build, check, diff, explain, fetch, introspect, lint, reference, report, serve, targets):
    main.add_command(command)


if __name__ == "__main__":
    main()
