"""The Python target: every file of the package, from the view and the templates."""

from __future__ import annotations

from codegen.spec.model import Spec
from codegen.targets.python.call_rules import RulesView
from codegen.targets.python.examples import lower_examples, lower_programs
from codegen.targets.python.fake_data import lower_fake
from codegen.targets.python.fields import FieldsView
from codegen.targets.python.names import choose
from codegen.targets.python.python_view import PackageView, distribution, lower_package
from codegen.targets.python.readme import lower_readme
from codegen.targets.shared.rules.tables import RUNTIME, listed
from codegen.targets.target import FIRST, Output, Package, PackageInfo, Target
from codegen.targets.templating import Templates


def emit(spec: Spec, templates: Templates, info: PackageInfo = FIRST) -> Output:
    """Return the Python package for ``spec``. Raises BadInput when a template cannot be laid out."""
    view = lower_package(spec, info)
    source, programs = f"src/{view.package}", lower_programs(spec, view)
    files = {
        "pyproject.toml": templates.render("python/pyproject.toml.j2", view=view),
        "README.md": templates.render("python/README.md.j2", view=lower_readme(spec, view, programs)),
        f"{source}/__init__.py": templates.render("python/package.py.j2", view=view),
        f"{source}/py.typed": "",
        f"{source}/_api.py": templates.render(
            "python/api.py.j2", view=view.api, rules=view.rules, imports=view.api.imports.lines()
        ),
        f"{source}/client.py": templates.render("python/client.py.j2", view=view),
        f"{source}/testing.py": templates.render("python/testing.py.j2", view=view),
        f"{source}/_fake_data.py": templates.render("python/fake_data.py.j2", view=lower_fake(spec)),
        f"{source}/pytest_plugin.py": templates.render("python/pytest_plugin.py.j2", view=view),
        f"{source}/errors.py": templates.render("python/errors.py.j2", view=view),
        **({f"{source}/rows.py": templates.render("python/rows.py.j2")} if spec.conventions.rows else {}),
        **_models(view, templates, source),
        **_fields(view.fields, templates, source),
        **{
            f"examples/{lower_example.name}.py": templates.render("python/example.py.j2", one=lower_example)
            for lower_example in lower_examples(programs)
        },
        **_resources(view, templates, source),
        **_rules(view.rules, templates, source),
    }
    runtime = templates.files("python/runtime")
    files |= {f"{source}/_runtime/{path}": text for path, text in runtime.items() if path.endswith(".py")}
    return Output(dict(sorted(files.items())), tuple(view.findings))


def _models(view: PackageView, templates: Templates, source: str) -> dict[str, str]:
    files = {f"{source}/models/__init__.py": templates.render("python/models.py.j2", models=view.models)}
    for model in view.models:
        files[f"{source}/models/{model.module}.py"] = templates.render("python/model.py.j2", model=model)
    return files


def _fields(view: FieldsView | None, templates: Templates, source: str) -> dict[str, str]:
    if view is None:
        return {}
    files = {
        f"{source}/_fields.py": templates.render("python/field_kinds.py.j2", view=view),
        f"{source}/fields/__init__.py": templates.render("python/fields.py.j2", view=view),
    }
    if view.open:
        files[f"{source}/_open_fields.py"] = templates.render("python/open_fields.py.j2", view=view)
    for object_view in view.objects:
        files[f"{source}/fields/_{object_view.module}.py"] = templates.render(
            "python/model_fields.py.j2", one=object_view
        )
    return files


def _resources(view: PackageView, templates: Templates, source: str) -> dict[str, str]:
    files = {f"{source}/resources/__init__.py": '"""Calls by resource, one module each."""\n'}
    for resource in view.resources:
        files[f"{source}/resources/{resource.attribute}.py"] = templates.render(
            "python/resource.py.j2", resource=resource
        )
    return files


def _rules(view: RulesView, templates: Templates, source: str) -> dict[str, str]:
    """Return the tables that calls are checked by, where there are any, and the runtime of the validators."""
    files = {f"{source}/_runtime/rules/{path}": text for path, text in templates.files(RUNTIME).items()}
    if not view.calls:
        return files
    files |= {
        f"{source}/_call_rules.py": templates.render("python/call_rules.py.j2", rules=view),
        f"{source}/_rules/__init__.py": '"""Tables of rules, one for each model that calls send."""\n',
    }
    for table in view.tables:
        kinds = listed({*table.kinds, "Record"})
        files[f"{source}/_rules/{table.module}.py"] = templates.render("python/rules.py.j2", table=table, kinds=kinds)
    return files


def _name(spec: Spec) -> str:
    return distribution(choose(spec))


PYTHON = Target(
    name="python",
    about="an installable, typed package with a synchronous and an asynchronous client",
    folder="python",
    templates="python",
    emit=emit,
    package=Package(name=_name, sections=frozenset(Spec.__struct_fields__), emit=emit),
)
