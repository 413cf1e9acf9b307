"""A workspace with a page for each of 246 calls on 92 resources, each with a table of 35 fields: 2 MB of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_SOURCE = ROOT / "specs" / "bouwsoft"
_INDEX = "VismaBouwsoftAPICalls.html"
_TYPES = (
    ("1", "tpLong", "0"),
    ("2", "tpString", "100"),
    ("3", "tpDate", "0"),
    ("5", "tpBool", "0"),
    ("8", "tpCurrency", "0"),
    ("4", "tpDouble", "0"),
)
_ROWS = 35


def write_workspace(root: Path, copies: int = 1) -> Path:
    """Write the workspace into ``root``, with every call under ``copies`` names; return the folder of its pages."""
    api = root / "specs" / "calls"
    pages = api / "pages"
    pages.mkdir(parents=True)
    settings = (_SOURCE / "api.toml").read_text("utf-8")
    (api / "api.toml").write_text(settings.replace("strict = true", "strict = false"), "utf-8")
    # Two of the resources differ in one capital alone.
    index = (_SOURCE / "pages" / _INDEX).read_text("utf-8").replace("Productstock", "StockProduct")
    names = list(dict.fromkeys(re.findall(r'href="(v1_[A-Z]+_\w+)\.html"', index)))
    (pages / _INDEX).write_text(_with_copies(index, copies), "utf-8")
    files = [_INDEX]
    for name, method, resource in _calls(names, copies):
        (pages / f"{name}.html").write_text(page(method, resource), "utf-8")
        files.append(f"{name}.html")
    entries = [f'[[page]]\nfile = "{file}"\nurl = "https://docs.calls.test/{file}"\n' for file in files]
    (pages / "pages.toml").write_text("\n".join(entries), "utf-8")
    return pages


def _calls(names: list[str], copies: int) -> Iterator[tuple[str, str, str]]:
    for number in range(copies):
        for name in names:
            _, method, resource = name.split("_", 2)
            copy = f"{resource}{_suffix(number)}"
            yield f"v1_{method}_{copy}", method, copy


def _suffix(number: int) -> str:
    return f"Copy{number}" if number else ""


def _with_copies(index: str, copies: int) -> str:
    """Return the index with its list of calls once for each copy."""

    def again(row: re.Match[str]) -> str:
        return "".join(
            re.sub(r"(v1_[A-Z]+_\w+?)(?=\.html|<)", rf"\1{_suffix(number)}", row[0]) for number in range(copies)
        )

    return re.sub(r'<tr><td><a href="v1_[A-Z]+_.*?</tr>', again, index)


def page(method: str, resource: str) -> str:
    """Return the page about one call."""
    rows = "".join(_row(number, resource) for number in range(_ROWS))
    return f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8" /><title>VismaBouwsoftAPICalls.v1_{method}_{resource} Method</title></head>
<body><div id="content">
<table class="title"><tr><td>VismaBouwsoftAPICalls.v1_{method}_{resource}</td><td>Method</td></tr></table>
<p>v1_{method}_{resource}() as String</p>
<p>With this API call you use a(n) {resource}</p>
<table class="grid"><tr><th>HTTP method</th><th>API version</th></tr><tr><td>{method}</td><td>v1</td></tr></table>
<p>The header must carry the Authorization field; don’t leave it out</p>
{_paths(method, resource)}
<h2 id="fields">Fields</h2>
<p>These are the fields:</p>
<table class="grid">
<tr><th>Field Name</th><th>Type Id</th><th>Type Name</th><th>Length</th><th>Required</th><th>Writeable</th>\
<th>Force Write</th><th>Link</th></tr>
{rows}</table>
<h2>/{resource}</h2>
<p>API Path: {_path(method, resource)}</p>
<p>When all goes well the HTTP response status is {_STATUS[method]}</p>
<p>When the Authorization is missing, the response status and code is 401<br />(401 Unauthorized)</p>
</div></body></html>
"""


_STATUS = {
    "GET": "200<br />(200 OK)",
    "POST": "201<br />(201 CREATED)",
    "PUT": "200<br />(200 OK)",
    "DELETE": "204<br />(204 No content)",
}


def _path(method: str, resource: str) -> str:
    return f"/{resource}/" if method in {"GET", "POST"} else f"/{resource}/{{id}}"


def _paths(method: str, resource: str) -> str:
    more = f"<p>or</p>\n<p>API Path: /{resource}/{{id}}</p>" if method == "GET" else ""
    return f"<p>API Path: {_path(method, resource)}</p>\n{more}"


def _row(number: int, resource: str) -> str:
    id_, name, length = _TYPES[number % len(_TYPES)]
    required, writeable = ("Yes", "Yes") if number < 2 else ("No", "Yes" if number % 3 else "No")
    field = f"{resource.lower()}_{name[2:].lower()}{number}"
    cells = (field, id_, name, length, required, writeable, "No", "")
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"
