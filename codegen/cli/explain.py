"""`codegen explain`: where a fact comes from."""

from __future__ import annotations

from pathlib import Path

import click

from codegen.cli.options import common_options, open_workspace, print_json, print_lines


@click.command()
@click.argument("api")
@click.argument("name", metavar="POINTER|NAME")
@common_options
def explain(api: str, name: str, root: Path | None, as_json: bool) -> None:
    """Show where a fact comes from, and what contradicted it.

    The answer shows page and line, the words there, the rule that read them, and the losing side of a contradiction.

    NAME is a field (status, Assignment.status), a model, an operation (assignments.list), a parameter
    (assignments.list.page) or a response (assignments.list.200). POINTER is a place in spec.json, such as
    #/models/Assignment/fields/status. For removed, renamed and deprecated names, the date, the version and the last
    known value are shown. Answers come from the last build.
    """
    from codegen.build.artifacts import read_provenance, read_spec
    from codegen.cli.output import explanation_lines
    from codegen.explain import explain as explained
    from codegen.releases.history import read_history

    workspace = open_workspace(root)
    (chosen,) = workspace.chosen([api])
    folder = workspace.folder(chosen)
    explanations = explained(chosen, read_spec(folder), read_provenance(folder), name, read_history(folder))
    if as_json:
        print_json({"api": chosen, "asked": name, "matches": explanations})
        return
    for index, explanation in enumerate(explanations):
        print_lines(["", *explanation_lines(explanation)] if index else explanation_lines(explanation))
