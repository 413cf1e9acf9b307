"""curl: the command that makes a call of the API on the stand-in."""

from __future__ import annotations

import shlex
from urllib.parse import quote, urlencode, urlsplit

from codegen.mock_server.sample_calls import Sample
from codegen.mock_server.server import MockServer
from codegen.spec.model import Operation

_IN_A_QUERY = "-._~|,:/[]$"


def curl(url: str, mock_server: MockServer, operation: Operation | None) -> str:
    """Return a command that calls ``operation`` of the API at ``url``, and gets an answer."""
    if operation is None:
        return shlex.join(["curl", f"{url}/"])
    authenticator, sample = mock_server.authenticator, mock_server.samples.of(operation)
    query = [*sample.query, *authenticator.query(operation).items()]
    top = urlsplit(url)._replace(path="").geturl()
    asked = "?" + urlencode(query, safe=_IN_A_QUERY, quote_via=quote) if query else ""
    parts = ["curl", f"{top}/{sample.path}{asked}", *(["-g"] if "[" in asked else [])]
    if (user := authenticator.user(operation)) is not None:
        parts += ["-u", user]
    headers = sample.headers | authenticator.headers(operation)
    if sample.cookies:
        cookies = [f"{name}={value}" for name, value in sample.cookies.items()]
        headers |= {"Cookie": "; ".join([*cookies, *([headers["Cookie"]] if "Cookie" in headers else [])])}
    for name, value in headers.items():
        parts += ["-H", f"{name}: {value}"]
    if operation.method != "GET":
        parts += ["-I"] if operation.method == "HEAD" else ["-X", operation.method, *_body(sample)]
    return shlex.join(parts)


def _body(sample: Sample) -> list[str]:
    if sample.form is not None:
        fields = [part for name, value in sample.form for part in ("--form-string", f"{name}={value}")]
        return fields + [
            part for name in sample.files or [] for part in ("-F", f"{name}=@/dev/null;filename=example.txt")
        ]
    return ["-H", f"Content-Type: {sample.media}", "-d", sample.data] if sample.media else []
