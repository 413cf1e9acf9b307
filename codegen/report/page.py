"""The report as one self-contained HTML page: laid out by a template, with nothing from elsewhere in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from codegen.build.result import Build
from codegen.report.last_diff import LastDiff
from codegen.report.report_view import api_views
from codegen.targets.encoders import inline
from codegen.targets.templating import Templates

_ASSETS = "report/assets"


def report_page(
    builds: Sequence[Build], templates: Templates, diffs: Mapping[str, LastDiff] = MappingProxyType({})
) -> str:
    """Return the page about ``builds``, and ``diffs``, what changed last by API. Raises BadInput for a broken
    template.
    """
    script = inline.script(templates.files(_ASSETS)["report.js"])
    return templates.render("report/report.html.j2", apis=api_views(builds, diffs), script=script)
