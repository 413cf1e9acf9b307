"""The wheel: installed alone into an empty environment, it compiles a workspace that stands outside any checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.tiny_workspace import TinyWorkspace

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    """Run ``command`` without anything of this checkout on Python's path."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide the folder of the commands of an empty environment with the wheel in it; needs the packages it depends
    on.
    """
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder / "dist", ROOT, cwd=folder)
    (wheel,) = (folder / "dist").glob("*.whl")
    venv.create(folder / "env", with_pip=True)
    commands = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    run(commands / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel, cwd=folder)
    return commands


def test_help_is_there(installed: Path, tmp_path: Path) -> None:
    assert "Compile API documentation" in run(installed / "codegen", "--help", cwd=tmp_path)


def test_the_installed_package_is_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    where = run(installed / "python", "-c", "import codegen; print(codegen.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_a_workspace_builds_with_the_templates_of_the_wheel(installed: Path, tmp_path: Path) -> None:
    shed = TinyWorkspace(tmp_path)
    run(installed / "codegen", "build", cwd=tmp_path)
    contents = shed.files()
    assert b"The Shed API" in contents["generated/shed/openapi.yaml"]
    result = shed.run("check")  # by the checkout, which must make the same files as the wheel
    assert result.exit_code == 0, result.output


def test_a_template_of_the_workspace_overrides_a_single_one(installed: Path, tmp_path: Path) -> None:
    shed = TinyWorkspace(tmp_path)
    run(installed / "codegen", "build", cwd=tmp_path)
    before = shed.files()
    folder = tmp_path / "templates" / "validators"
    folder.mkdir(parents=True)
    (folder / "README.md.j2").write_text("# Ours\n")
    run(installed / "codegen", "build", cwd=tmp_path)
    after = shed.files()
    assert after["generated/shed/validators/README.md"] == b"# Ours\n"
    changed = {path for path in after if path.startswith("generated/") and after[path] != before.get(path)}
    assert changed == {"generated/shed/validators/README.md", "generated/shed/manifest.json"}
