"""Elements of MDX and of GitBook: calls and fields by their attributes, sections by their titles and names."""

from __future__ import annotations

from codegen.dialects.facts import ExampleFact, GroupFact, OperationFact
from tests.dialects.generic.reading import calls, groups, of, rows

MDX = """\
## Make an owl

<Route method="POST">/owls/[\\{nest.id\\}](/nests#nest)/owls</Route>

Makes one.

<ParamField body="nest" type="object" required>
  Its nest.

  <Expandable title="properties">
    <ParamField body="tree" type="string" default="oak">
      Its tree.
    </ParamField>
  </Expandable>
</ParamField>

<ResponseExample>
```json 201 Created
{"id": 1}
```
</ResponseExample>
"""

GITBOOK = """\
# Owls

{% api-method method="get" host="https://api.test/v3/" path="owls/:id" %}
{% api-method-summary %}
Get an owl
{% endapi-method-summary %}

{% api-method-spec %}
{% api-method-request %}
{% api-method-path-parameters %}
{% api-method-parameter name="id" type="integer" required=true %}
Its number
{% endapi-method-parameter %}
{% endapi-method-path-parameters %}
{% api-method-query-parameters %}
{% api-method-parameter name="deep" type="boolean" required=false %}
All of it
{% endapi-method-parameter %}
{% endapi-method-query-parameters %}
{% endapi-method-request %}
{% api-method-response %}
{% api-method-response-example httpCode=200 %}
```
{"id": 1}
```
{% endapi-method-response-example %}
{% endapi-method-response %}
{% endapi-method-spec %}
{% endapi-method %}

{% swagger baseUrl="https://api.test" path="/owls" method="post" summary="Make an owl" %}
{% swagger-parameter in="body" name="name" type="string" required="true" %}
Its name
{% endswagger-parameter %}

{% swagger-response status="201" description="" %}
```javascript
{"id": 2}
```
{% endswagger-response %}
{% endswagger %}
"""


def test_an_element_with_a_method_is_a_call() -> None:
    assert calls(MDX) == ["POST /owls/{nest.id}/owls"]
    fact = of(OperationFact, MDX)[0]
    assert fact.summary is not None
    assert fact.summary.raw == "Make an owl"


def test_an_element_with_a_name_is_a_field_and_those_inside_are_below_it() -> None:
    assert groups(MDX) == [(None, ["nest", ". tree"])]
    assert rows(MDX) == [
        {"name": "nest", "type": "object", "required": "required", "location": "body", "description": "Its nest."},
        {"name": "tree", "type": "string", "default": "oak", "location": "body", "description": "Its tree."},
    ]


def test_the_title_of_a_code_block_says_what_it_answers() -> None:
    assert [(fact.role, fact.status) for fact in of(ExampleFact, MDX)] == [("response", 201)]


def test_gitbook_elements_are_calls_with_their_parts() -> None:
    assert calls(GITBOOK) == ["GET /v3/owls/{id}", "POST /owls"]
    assert [fact.summary and fact.summary.raw for fact in of(OperationFact, GITBOOK)] == ["Get an owl", "Make an owl"]
    assert [(group.role, group.operations) for group in of(GroupFact, GITBOOK)] == [
        ("path", ("GET https://api.test/v3/owls/{id}",)),
        ("query", ("GET https://api.test/v3/owls/{id}",)),
        (None, ("POST https://api.test/owls",)),
    ]
    assert [row["required"] for row in rows(GITBOOK)] == ["required", "false", "required"]
    assert [(fact.role, fact.status) for fact in of(ExampleFact, GITBOOK)] == [("response", 200), ("response", 201)]
