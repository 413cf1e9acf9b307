"""The report as one self-contained HTML page: laid out by a template, with nothing from elsewhere in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from codegen.build.pipeline import Build
from codegen.report.last_diff import LastDiff
from codegen.report.report_view import api_views
from codegen.targets.templating import Templates


def report_page(
    builds: Sequence[Build], templates: Templates, diffs: Mapping[str, LastDiff] = MappingProxyType({})
) -> str:
    """Return the page about ``builds``, and ``diffs``, what changed last by API. Raises BadInput for a broken
    template.
    """
    return templates.render("report/report.html.j2", apis=api_views(builds, diffs))
