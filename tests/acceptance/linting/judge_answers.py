"""Judges recorded answers with openapi-core; runs under its own Python: judge_answers.py DOCUMENT.json ANSWERS.json.

Prints a list of what does not fit, as JSON. Of calls that were refused only the answer must fit.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse


def problems(document: Any, answers: Any) -> Iterator[str]:
    """One line for each thing that openapi-core says."""
    judge = OpenAPI.from_dict(document)
    server = document["servers"][0]
    names = {name: variable["default"] for name, variable in server.get("variables", {}).items()}
    address = urlsplit(server["url"].format(**names))
    for answer in answers:
        request = MockRequest(
            f"{address.scheme}://{address.netloc}",
            answer["method"],
            answer["path"],
            args=answer["query"],
            headers=answer["sent_headers"],
            data=answer["sent"].encode() or None,
        )
        header = answer["headers"].get("content-type", "application/json")
        response = MockResponse(answer["body"].encode(), answer["status"], answer["headers"], content_type=header)
        response_errors = list(judge.iter_response_errors(request, response))
        if answer["is_good"]:
            response_errors += judge.iter_request_errors(request)
        for error in response_errors:
            yield f"{answer['method']} {answer['path']} {answer['status']}: {error!r} {reasons(error)}"


def reasons(error: BaseException) -> str:
    """Return what is behind ``error``: the schema's own words."""
    inner = getattr(error.__cause__, "schema_errors", None) or getattr(error, "schema_errors", ())
    return "; ".join(value.message for value in inner) or repr(error.__cause__)


if __name__ == "__main__":
    datas = [json.loads(Path(name).read_text("utf-8")) for name in sys.argv[1:3]]
    print(json.dumps(list(problems(*datas))))
