"""`codegen reference`: a page to read an API in."""

from __future__ import annotations

from pathlib import Path

import click

from codegen.cli.options import common_options, open_workspace, print_json


@click.command()
@click.argument("api")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Output file. Default: build/reference/API.html"
)
@click.option(
    "--viewer",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Local copy of the viewer's npm archive, in the pinned version.",
)
@common_options
def reference(api: str, out: Path | None, viewer: Path | None, root: Path | None, as_json: bool) -> None:
    """Write a browsable API reference: a single offline HTML file.

    It shows the spec of the last build in Swagger UI and makes no network requests. The first run downloads the
    viewer from npm at a pinned version, checks its hash, and caches it in .codegen-cache/.
    """
    from codegen.build.artifacts import read_spec
    from codegen.targets.reference.page import Viewer, reference_page
    from codegen.targets.reference.viewer import SWAGGER_UI, texts
    from codegen.targets.templating import Templates

    workspace = open_workspace(root)
    (chosen,) = workspace.chosen([api])
    spec = read_spec(workspace.folder(chosen))
    names = ("swagger-ui-bundle.js", "swagger-ui.css")
    script, style = texts(SWAGGER_UI, names, workspace.root / ".codegen-cache" / "vendored", viewer).values()
    notice = f"Drawn by Swagger UI {SWAGGER_UI.version}, Copyright SmartBear Software Inc., Apache License 2.0."
    page = reference_page(spec, Viewer(script, style, notice), Templates(workspace.templates))
    wanted = out or workspace.root / "build" / "reference" / f"{chosen}.html"
    wanted.parent.mkdir(parents=True, exist_ok=True)
    wanted.write_bytes(page.encode("utf-8"))
    if as_json:
        print_json({"api": chosen, "file": str(wanted), "bytes": len(page.encode("utf-8"))})
    else:
        click.echo(f"{wanted}: open it in a browser")
