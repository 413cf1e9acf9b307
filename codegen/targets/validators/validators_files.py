"""The target ``validators``: from a spec to the files of an installable package that needs only Python itself."""

from __future__ import annotations

from codegen.spec.model import Spec
from codegen.targets.shared.rules.tables import RUNTIME
from codegen.targets.target import FIRST, Output, Package, PackageInfo, Target
from codegen.targets.templating import Templates
from codegen.targets.validators.validators_view import distribution, package_view


def emit(spec: Spec, templates: Templates, info: PackageInfo = FIRST) -> Output:
    """Return the package's files, not yet laid out. Raises BadInput for a template that is missing or broken."""
    view = package_view(spec, info)
    package = view.package
    files = {
        "pyproject.toml": templates.render("validators/pyproject.toml.j2", view=view),
        "README.md": templates.render("validators/README.md.j2", view=view),
        f"{package}/__init__.py": templates.render("validators/package.py.j2", view=view),
        f"{package}/py.typed": "",
    }
    for path, text in templates.files(RUNTIME).items():
        files[f"{package}/_runtime/{path}"] = text
    for module in view.modules:
        text = templates.render("validators/model.py.j2", package=package, view=module)
        files[f"{package}/{module.module}.py"] = text
    return Output(files, view.findings)


VALIDATORS = Target(
    name="validators",
    about="a Python package without dependencies that reports which documented rules a payload violates",
    folder="validators",
    templates="validators",
    emit=emit,
    package=Package(name=distribution, sections=frozenset({"models"}), emit=emit),
)
