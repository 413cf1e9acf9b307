"""Labelled lists: bullets that are labels give what headings would give, and lists of fields stay lists."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import ExampleFact
from tests.dialects.generic.reading import calls, groups, of, rows

BULLETS = """\
# Kites

### Get a kite

- **URL**: `/api/kites/:id`
- **Method**: `GET`
- **Query Parameters**:
  - `page` (optional): Page number
  - `size` (number, required): Page size
- **Response**:
  - `id` (string): Its number

### Make a kite

- **Endpoint:** `POST /api/kites`
- **Description:** Makes a kite.
- **Body Parameters:**
  - `name` (string, required): Its name
- **Success Response:**
  - **Status Code:** 201
  - **Body:**
    ```json
    {"id": "1"}
    ```
- **Error Response:**
  - **Code:** 422
  - **Content:** `{"error": "no name"}`
"""
TEMPLATE = """\
# Boats

**Show a boat**
----
  Gives one boat.

* **URL**

  /boats/:id

* **Method:**

  `GET`

* **URL Params**

  **Required:**

  `id=[integer]`

  **Optional:**

  `verbose=[boolean]`
  `deep=[boolean]`

* **Data Params**

  None

* **Success Response:**

  * **Code:** 200 <br />
    **Content:** `{ "id" : 12 }`

* **Error Response:**

  * **Code:** 404 NOT FOUND <br />
    **Content:** `{ "error" : "none" }`

  OR

  * **Code:** 401 UNAUTHORIZED <br />
    **Content:** `{ "error" : "who" }`
"""


def test_bullets_that_are_labels_hold_the_fields_below_them() -> None:
    assert calls(BULLETS) == ["GET /api/kites/{id}", "POST /api/kites"]
    assert groups(BULLETS) == [("query", ["page", "size"]), ("answer", ["id"]), ("body", ["name"])]


def test_examples_below_bullets_are_what_their_labels_say() -> None:
    results = [
        (example_fact.role, example_fact.status, example_fact.operation, example_fact.code.raw)
        for example_fact in of(ExampleFact, BULLETS)
    ]
    assert results == [
        ("response", 201, "POST /api/kites", '{"id": "1"}'),
        ("error", 422, "POST /api/kites", '{"error": "no name"}'),
    ]


def test_a_bullet_may_hold_paragraphs_and_parameters_with_their_type_in_brackets() -> None:
    assert calls(TEMPLATE) == ["GET /boats/{id}"]
    assert groups(TEMPLATE) == [("path", ["id"]), ("path", ["verbose", "deep"])]
    assert [row["type"] for row in rows(TEMPLATE)] == ["integer", "boolean", "boolean"]
    assert [(example_fact.role, example_fact.status) for example_fact in of(ExampleFact, TEMPLATE)] == [
        ("response", 200),
        ("error", 404),
        ("error", 401),
    ]


HTML = """\
<h1>Kites</h1><h2>Get a kite</h2>
<ul><li><b>URL</b>: <code>/kites/{id}</code></li><li><b>Method</b>: <code>GET</code></li>
<li><b>Query parameters</b>:<ul><li><code>page</code> (integer): Page</li></ul></li>
<li><b>Response</b>: <code>{"id": 1}</code></li></ul>
"""


def test_labelled_bullets_of_html_are_read_alike() -> None:
    assert calls(HTML, ".html") == ["GET /kites/{id}"]
    assert groups(HTML, ".html") == [("query", ["page"])]
    assert [example_fact.role for example_fact in of(ExampleFact, HTML, ".html")] == ["response"]


@pytest.mark.parametrize(
    "bullets",
    [
        "- `status`: How it is\n- `url`: Where it is\n- `body`: What it says\n",
        "- status: How it is\n- url: Where it is\n- headers:\n  - name: Its name\n",
        "- [Parameters](#p)\n  - [Query](#q)\n- [Response](#r)\n",
        "- **name**: Its name\n- **body**:\n  - **legs**: How many\n- **wing**: How wide\n",
    ],
)
def test_lists_of_fields_and_of_links_stay_lists(bullets: str) -> None:
    page = f"# Owls\n\n## Get an owl\n\n`GET /owls`\n\n### Response\n\n{bullets}"
    assert [role for role, _ in groups(page)] in (["answer"], [])
    assert calls(page) == ["GET /owls"]


LINES = """\
# Make a kite

**URL** : `/kites/`

**Method** : `POST`

**Data constraints**

```json
{"name": "[30 characters]"}
```

## Success Response

**Condition** : If no kite has that name.

**Code** : `201 CREATED`

**Content example**

```json
{"id": 1}
```

## Error Responses

**Condition** : If one has.

**Code** : `303 SEE OTHER`

### Or

**Condition** : If fields are missing.

**Code** : `400 BAD REQUEST`

**Content example**

```json
{"name": ["missing"]}
```
"""


def test_lines_that_are_labels_pass_their_status_on_to_the_example_below() -> None:
    results = [
        (example_fact.role, example_fact.status, example_fact.code.raw) for example_fact in of(ExampleFact, LINES)
    ]
    assert results == [
        ("request", None, '{"name": "[30 characters]"}'),
        ("response", 201, '{"id": 1}'),
        ("error", 400, '{"name": ["missing"]}'),
    ]
    assert groups(LINES) == []


def test_a_label_may_have_its_example_in_the_same_line() -> None:
    page = '# A\n\n## Hoist\n\n`POST /a`\n\nBody: `{"b": 1}`\n\nReturns: `{ "url": string }`\n'
    assert [(example_fact.role, example_fact.code.raw) for example_fact in of(ExampleFact, page)] == [
        ("request", '{"b": 1}'),
        ("response", '{ "url": string }'),
    ]


def test_json_in_a_sentence_that_says_what_is_returned_is_the_answer() -> None:
    page = '# A\n\n## Hoist\n\n`POST /a`\n\nArguments:\n\n- `b` (string)\n\nReturns `{"ok": true}` on success.\n'
    assert [(example_fact.role, example_fact.code.raw) for example_fact in of(ExampleFact, page)] == [
        ("response", '{"ok": true}')
    ]
    assert groups(page) == [("argument", ["b"])]
