"""The reference page: the OpenAPI document, a viewer made by others, our index and style, all in one HTML file.

No target of a build: the viewer is two megabytes of somebody else's code, so the page is made when it is asked for.
"""

from __future__ import annotations

import msgspec

from codegen.spec.model import Spec
from codegen.targets.encoders import html, inline
from codegen.targets.openapi.document import document
from codegen.targets.templating import Templates

_OWN = "reference/assets"


class Viewer(msgspec.Struct, frozen=True):
    """A viewer's code: its ``script`` and its ``style``, and who made it (``notice``), as their license asks."""

    script: str
    style: str
    notice: str


def reference_page(spec: Spec, viewer: Viewer, templates: Templates) -> str:
    """Return the page of ``spec``, complete in itself. Raises BadInput for a template that cannot be laid out."""
    own = templates.files(_OWN)
    return templates.render(
        "reference/page.html.j2",
        title=html.words(spec.api.title),
        api=html.words(spec.api.id),
        document=inline.data(document(spec)),
        notice=html.words(viewer.notice),
        viewer_script=inline.script(viewer.script),
        viewer_style=inline.style(viewer.style),
        own_script=inline.script(own["start.js"]),
        own_style=inline.style(own["style.css"]),
    )
