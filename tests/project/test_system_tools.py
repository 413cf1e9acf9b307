"""A program on the path counts only when it has what the tests use."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests import system_tools


def put(folder: Path, name: str, script: str) -> Path:
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return program


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Two folders on the path, and no other."""
    folders = tmp_path / "first", tmp_path / "second"
    monkeypatch.setenv("PATH", os.pathsep.join(map(str, folders)))
    monkeypatch.delenv("CI", raising=False)
    return folders


def test_a_php_without_its_extensions_is_passed_over_for_one_that_has_them(path: tuple[Path, Path]) -> None:
    put(path[0], "php", "echo 'mbstring, GuzzleHttp/autoload.php'")
    whole = put(path[1], "php", "exit 0")
    assert system_tools.find("php") == whole


def test_what_a_program_lacks_is_named(path: tuple[Path, Path]) -> None:
    bare = put(path[0], "php", "echo 'mbstring, GuzzleHttp/autoload.php'")
    with pytest.raises(system_tools.AbsentError, match=f"{bare} lacks mbstring, GuzzleHttp/autoload.php"):
        system_tools.find("php")


@pytest.mark.parametrize(
    ("name", "answer", "good"),
    [
        ("javac", 'echo "javac 17.0.15"', True),
        ("javac", 'echo "javac 1.8.0_292" >&2', False),
        ("java", """echo 'openjdk version "21" 2023-09-19' >&2""", True),
        ("java", "exit 1", False),
        ("node", "echo v20.19.0", True),
        ("node", "echo v18.20.4", False),
        ("npm", "echo 10.8.2", True),
        ("chromium", "exit 1", False),
    ],
)
def test_a_version_that_is_too_old_or_does_not_run_is_absent(
    path: tuple[Path, Path], name: str, answer: str, good: bool
) -> None:
    program = put(path[0], name, answer)
    if good:
        assert system_tools.find(name) == program
    else:
        with pytest.raises(system_tools.AbsentError, match=f"{program} lacks "):
            system_tools.find(name)


def test_a_program_that_is_nowhere_is_said_to_be_missing(path: tuple[Path, Path]) -> None:
    with pytest.raises(system_tools.AbsentError, match="javac is not on this machine"):
        system_tools.find_or_install("javac")


def test_in_ci_it_is_installed_while_another_apt_is_waited_for(
    path: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CI", "true")
    naps: list[float] = []
    monkeypatch.setattr(system_tools, "time", SimpleNamespace(sleep=naps.append))
    busy, php = tmp_path / "busy", path[1] / "php"
    busy.touch()
    script = (
        f'echo "$@" >> {tmp_path}/calls\n'
        f'if [ -e {busy} ]; then /bin/rm {busy}; echo "E: Could not get lock" >&2; exit 100; fi\n'
        f"case $* in *install*) /bin/mkdir -p {path[1]}; echo '#!/bin/sh' > {php}; /bin/chmod 755 {php};; esac"
    )
    put(path[0], "apt-get", script)
    assert system_tools.find_or_install("php") == php
    update, again, install = (tmp_path / "calls").read_text().splitlines()
    assert update == again == "-qq -o DPkg::Lock::Timeout=600 update"
    assert install.endswith("php-cli php-curl php-guzzlehttp-guzzle php-mbstring")
    assert len(naps) == 1
