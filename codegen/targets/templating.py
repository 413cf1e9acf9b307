"""Templates: found, rendered in the sandbox, and users can override them.

A template is looked up in the user's ``templates/`` folder first, then in those that came with the program.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen.diagnostics.finding import BadInput, finding
from codegen.diagnostics.location import Location

if TYPE_CHECKING:
    import jinja2

PACKAGED = Path(__file__).parents[1] / "_templates"
IN_REPOSITORY = Path(__file__).parents[2] / "templates"


def own_templates() -> Path:
    """Return the folder of the templates that came with the program, installed or in a checkout."""
    return PACKAGED if PACKAGED.is_dir() else IN_REPOSITORY


class Templates:
    """Renders the templates of one workspace. ``overrides`` is the user's folder, which need not exist."""

    def __init__(self, overrides: Path | None = None) -> None:
        folders = [folder for folder in (overrides, own_templates()) if folder is not None]
        self._folders = folders

    @functools.cached_property
    def _environment(self) -> jinja2.Environment:
        from codegen.targets.sandbox import sandbox

        return sandbox(self._folders)

    def render(self, name: str, **view: Any) -> str:
        """Return the template ``name`` (``python/model.py.j2``) laid out with ``view``.

        Raises BadInput with the template's file and line when it is missing, malformed, names what the view does
        not have, or prints what no encoder has seen.
        """
        import jinja2  # late: a build that knows all outputs renders none

        from codegen.targets.sandbox import NotEncodedError

        try:
            return self._environment.get_template(name).render(**view)
        except jinja2.TemplateNotFound as missing:
            raise BadInput(finding("template-missing", template=missing.name or name)) from missing
        except jinja2.TemplateSyntaxError as wrong:
            place = Location(f"templates/{wrong.name or name}", wrong.lineno)
            raise BadInput(finding("template-broken", place, problem=wrong.message or "syntax error")) from wrong
        except UnicodeDecodeError as wrong:
            raise BadInput(finding("template-broken", Location(f"templates/{name}", 1), problem=_NO_TEXT)) from wrong
        except (jinja2.TemplateRuntimeError, NotEncodedError, TypeError, AttributeError) as wrong:
            place = Location(f"templates/{name}", _line_in_template(wrong, name))
            raise BadInput(finding("template-broken", place, problem=wrong)) from wrong

    def files(self, folder: str) -> dict[str, str]:
        """Return the files below ``folder`` that are copied as they are (runtime code), by path below it, sorted.

        What programs leave behind there (caches, hidden files) is none. Raises BadInput for what is not UTF-8.
        """
        files: dict[str, str] = {}
        for base in reversed(self._folders):
            root = base / folder
            for path in sorted(root.rglob("*")) if root.is_dir() else []:
                parts = path.relative_to(root).parts
                if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in parts):
                    files["/".join(parts)] = _text(path, "/".join(["templates", folder, *parts]))
        return dict(sorted(files.items()))


_NO_TEXT = "it is not UTF-8"


def _text(path: Path, name: str) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as wrong:
        raise BadInput(finding("template-broken", Location(name, 1), problem=_NO_TEXT)) from wrong


def _line_in_template(error: Exception, name: str) -> int:
    """Return the line of the innermost template frame; Jinja rewrites tracebacks so that frames carry template
    lines.
    """
    line, trace = 1, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith(name):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
