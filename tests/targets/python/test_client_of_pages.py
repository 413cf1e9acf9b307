"""From pages to calls: a small API is compiled by the program, and its client sends what its pages document."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.targets.python.local_server import LocalServer
from tests.targets.python.test_client_bodies import Part, parts_of
from tests.tiny_workspace import TinyWorkspace

PAGE = Path(__file__).resolve().parents[2] / "cases" / "client" / "kennels.md"
BY_LINK = '\n[[conventions.pagination]]\nkind = "link"\nheader = "Link"\n'


@pytest.fixture(scope="module")
def kennels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide the client of the page, as ``init`` and ``build`` make it; it can be imported."""
    folder = tmp_path_factory.mktemp("kennels")
    workspace = TinyWorkspace(folder)
    (folder / "pages").mkdir()
    (folder / "pages" / "kennels.md").write_bytes(PAGE.read_bytes())
    assert workspace.run("init", "kennels", str(folder / "pages")).exit_code == 0
    settings = folder / "specs" / "kennels" / "api.toml"
    settings.write_text(settings.read_text("utf-8") + BY_LINK, "utf-8")
    assert workspace.run("build", "kennels").exit_code == 0
    source = folder / "generated" / "kennels" / "python" / "src"
    sys.path.insert(0, str(source))
    return source


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def called(request: pytest.FixtureRequest, kennels: Path, server: LocalServer) -> Callable[[Callable[[Any], Any]], Any]:
    """Provide what makes a client and uses it."""
    package = importlib.import_module("kennels")

    async def later(use: Callable[[Any], Any]) -> Any:
        async with package.AsyncKennels(token="EXAMPLE", base_url=server.url) as api:
            result = use(api)
            return [value async for value in result] if hasattr(result, "__aiter__") else await result

    def do(use: Callable[[Any], Any]) -> Any:
        if request.param:
            return asyncio.run(later(use))
        with package.Kennels(token="EXAMPLE", base_url=server.url) as api:
            result = use(api)
            return list(result) if hasattr(result, "pages") else result

    return do


def test_a_file_goes_up_in_parts(server: LocalServer, called: Callable[..., Any], tmp_path: Path) -> None:
    photo = tmp_path / "rex.jpg"
    photo.write_bytes(b"JPEG")
    server.answer({"id": 12, "caption": "Rex", "url": "https://cdn.kennels.example/12.jpg"}, status=201)
    answer = called(lambda api: api.photos.create_for_dog(4, photo=photo, caption="Rex"))
    (arrived,) = server.requests
    assert (arrived.method, arrived.target) == ("POST", "/dogs/4/photos")
    assert arrived.headers["authorization"] == "Bearer EXAMPLE"
    assert parts_of(arrived) == [
        Part("photo", "rex.jpg", "image/jpeg", b"JPEG"),
        Part("caption", None, None, b"Rex"),
    ]
    assert (answer.id, answer.caption) == (12, "Rex")


@pytest.mark.parametrize("owner", [4, "Ann"])
def test_a_form_carries_lists_and_either_kind_of_owner(
    server: LocalServer, called: Callable[..., Any], owner: object
) -> None:
    server.answer({"id": 4, "name": "Rex", "owner": 4}, status=201)
    dog = called(lambda api: api.dogs.create(name="Rex", owner=owner, toys=["ball", "bone"]))
    assert server.requests[0].body == f"name=Rex&owner={owner}&toys%5B%5D=ball&toys%5B%5D=bone".encode()
    assert (dog.id, dog.owner) == (4, 4)


def test_a_list_goes_on_where_its_link_leads(server: LocalServer, called: Callable[..., Any]) -> None:
    server.answer([{"id": 4}], Link=f'<{server.url}/dogs?page=2>; rel="next"')
    server.answer([{"id": 5}])
    assert [dog.id for dog in called(lambda api: api.dogs.list(breeds=["a", "b"]))] == [4, 5]
    assert [request.target for request in server.requests] == ["/dogs?breeds%5B%5D=a&breeds%5B%5D=b", "/dogs?page=2"]


@pytest.mark.slow
def test_type_checkers_accept_the_package(kennels: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path}", "kennels"],
        capture_output=True, text=True, check=False, cwd=kennels, env={"MYPYPATH": str(kennels), "PATH": ""},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
