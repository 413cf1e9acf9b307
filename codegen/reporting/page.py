"""The report as one self-contained HTML page: laid out by a template, with nothing from elsewhere in it."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.pipeline import Build
from codegen.reporting.view import api_views
from codegen.targets.templating import Templates


def report_page(builds: Sequence[Build], templates: Templates, changes: dict[str, list[str]] | None = None) -> str:
    """The page about ``builds``. Raises BadInput when the template is broken.

    ``changes`` holds, by API, the lines that tell what the documentation changed last.
    """
    return templates.render("report/report.html.j2", apis=api_views(builds, changes or {}))
