"""GitBook pages of several generations: blocks of 2019, and calls that are defined in code below a label."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from codegen.build.pipeline import compile_api
from codegen.config.workspace import find_workspace
from codegen.spec.model import Spec
from codegen.spec.types import FieldType

SETTINGS = """
title = "Owls"
dialect = "gitbook"

[[servers]]
url = "https://api.test"

[[auth]]
kind = "basic"
username = "api_key"

[conventions.write]
kind = "json_body"
"""
PAGE = """\
# Owl

### The owl object

| Field | Type | Required | Description |
| :--- | :--- | :--- | :--- |
| name | string | Yes | Its name. |

{% api-method method="post" host="https://api.test" path="/owls" %}
{% api-method-summary %}
Make an owl
{% endapi-method-summary %}

{% api-method-spec %}
{% api-method-request %}
{% api-method-body-parameters %}
{% api-method-parameter name="" type="object" required=false %}
The owl object.
{% endapi-method-parameter %}
{% endapi-method-body-parameters %}
{% endapi-method-request %}

{% api-method-response %}
{% api-method-response-example httpCode=200 %}
{% api-method-response-example-description %}

{% endapi-method-response-example-description %}

```javascript
{ "name": "Ada" }
```
{% endapi-method-response-example %}
{% endapi-method-response %}
{% endapi-method-spec %}
{% endapi-method %}

### Rename an owl <a id="rename-an-owl"></a>

> Definition

```text
POST https://api.test/owls/{OWL_ID}
`
```

> Example Request

```text
curl https://api.test/owls/o1 \\
   -u key: \\
   -d name=Eve
```

> Example Response

```text
{ "name": "Eve" }
```

Updates an owl. Parameters that are not provided stay as they are.

#### Arguments <a id="arguments"></a>

| Field | Type | Required | Description |
| :--- | :--- | :--- | :--- |
| name | string | Yes | Its name. |
| nick | integer | No | Cannot be used together with ring. |

#### Returns <a id="returns"></a>

Returns the owl object.

### Retrieve an owl <a id="retrieve-an-owl"></a>

> Definition

```text
GET https://api.test/owls/{OWL_ID}
```

> Example Response

```text
{ "name": "Eve" }
```

#### Arguments <a id="arguments"></a>

| Field | Type | Required | Description |
| :--- | :--- | :--- | :--- |
| id | string | Yes | The id of the owl to retrieve. |

#### Returns <a id="returns"></a>

Returns an owl object.
"""


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    folder = tmp_path_factory.mktemp("owls")
    pages: Path = folder / "specs" / "owls" / "pages"
    pages.mkdir(parents=True)
    (pages.parent / "api.toml").write_text(SETTINGS, "utf-8")
    (pages / "owl.md").write_text(PAGE, "utf-8")
    digest = hashlib.sha256(PAGE.encode()).hexdigest()
    listed = f'[[page]]\nfile = "owl.md"\nurl = "https://docs.test/owl.md"\nhash = "{digest}"\n'
    (pages / "pages.toml").write_text(listed, "utf-8")
    build = compile_api(find_workspace(folder, folder), "owls")
    assert [finding.message for finding in build.findings if finding.severity == "error"] == []
    assert build.spec is not None
    return build.spec


def test_both_generations_are_calls_of_one_resource(spec: Spec) -> None:
    assert {key: f"{call.method} {call.path}" for key, call in spec.operations.items()} == {
        "owls.create": "POST /owls",
        "owls.update": "POST /owls/{OWL_ID}",
        "owls.get": "GET /owls/{OWL_ID}",
    }
    assert spec.incomplete == []


def test_a_parameter_without_a_name_is_the_record_that_its_words_name(spec: Spec) -> None:
    request = spec.operations["owls.create"].request
    assert request is not None
    assert (request.style, request.shape.ref) == ("json_body", "Owl")


def test_an_update_sends_what_its_arguments_list(spec: Spec) -> None:
    request = spec.operations["owls.update"].request
    assert request is not None
    assert (request.style, request.partial) == ("form", True)
    fields = spec.models[request.shape.ref or ""].fields
    assert {name: (field.type, field.required) for name, field in fields.items()} == {
        "name": (FieldType.STRING, True),
        "nick": (FieldType.INTEGER, False),
    }


def test_the_argument_id_is_the_hole_of_the_path(spec: Spec) -> None:
    assert list(spec.operations["owls.get"].parameters) == ["OWL_ID"]
