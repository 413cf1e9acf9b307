"""Samples: curl commands and HTTP messages taken apart, however they are wrapped and quoted."""

from __future__ import annotations

import pytest

from codegen.dialects.facts import CallFact, ExampleFact, GroupFact, StatusFact
from codegen.dialects.sample_calls import SampleCall, read_samples
from tests.dialects.generic.reading import of


def call(text: str) -> SampleCall:
    samples = read_samples(text)
    assert samples is not None
    return samples.calls[0]


def parameters(sample: SampleCall) -> list[tuple[str, str, str]]:
    return [(place, name, value.raw) for place, name, value in sample.parameters]


@pytest.mark.parametrize(
    ("text", "method", "url"),
    [
        ("curl https://api.test/owls", "GET", "https://api.test/owls"),
        ("$ curl -sXPOST 'https://api.test/owls'", "POST", "https://api.test/owls"),
        ("curl --request PUT \\\n  --url https://api.test/owls/1", "PUT", "https://api.test/owls/1"),
        ("curl https://api.test/owls \\\n  -d a=1", "POST", "https://api.test/owls"),
        ("curl https://api.test/owls\n  -X DELETE", "DELETE", "https://api.test/owls"),
        ("curl -I https://api.test/owls", "HEAD", "https://api.test/owls"),
        ("curl -T owl.png https://api.test/owls/1", "PUT", "https://api.test/owls/1"),
        ("curl api.test/owls", "GET", "https://api.test/owls"),
    ],
)
def test_a_curl_line_has_a_method_and_an_address(text: str, method: str, url: str) -> None:
    sample = call(text)
    assert (sample.method, sample.url) == (method, url)


def test_json_data_is_a_body_with_its_quotes_undone() -> None:
    sample = call("""curl https://api.test/owls -H "Content-Type: application/json" -d '{"name": "Hoo"}' -u key:x""")
    assert (sample.body_kind, sample.body) == ("json", '{"name": "Hoo"}')
    assert parameters(sample) == [("header", "Content-Type", "application/json"), ("basic", "user", "key")]
    assert call('curl https://api.test/owls -d "{\\"name\\": 1}"').body == '{"name": 1}'


def test_data_may_be_a_form_files_or_a_query() -> None:
    assert parameters(call("curl https://api.test/o -d a[b]=1 --data-urlencode 'c=x y'")) == [
        ("body", "a[b]", "1"),
        ("body", "c", "x y"),
    ]
    upload = call("curl https://api.test/o -F file=@owl.png -F name=Hoo")
    assert (upload.body_kind, parameters(upload)) == (
        "multipart",
        [("body", "file", "@owl.png"), ("body", "name", "Hoo")],
    )
    assert parameters(call("curl -G https://api.test/o -d q=1")) == [("query", "q", "1")]
    assert parameters(call("curl 'https://api.test/o?q=1&r=a%20b'")) == [("query", "q", "1"), ("query", "r", "a b")]


def test_several_commands_and_their_output_stand_in_one_block() -> None:
    samples = read_samples(
        '# list\n$ curl https://api.test/o\n# drop\n$ curl -X DELETE https://api.test/o/1\n{"ok": true}\n'
    )
    assert samples is not None
    assert [sample.method for sample in samples.calls] == ["GET", "DELETE"]
    assert [sample.output for sample in samples.calls] == ["", '{"ok": true}']


@pytest.mark.parametrize("prompt", ["", "$ ", "> ", "C:\\\\> ", "jo@host:~$ "])
def test_what_a_block_prints_behind_each_command_is_its_output(prompt: str) -> None:
    samples = read_samples(
        f'{prompt}curl https://api.test/o\n{{"a": 1}}\n{prompt}curl https://api.test/p\n{{"b": 2}}\n'
    )
    assert samples is not None
    assert [sample.output for sample in samples.calls] == ['{"a": 1}', '{"b": 2}']


@pytest.mark.parametrize(
    "pipe", ["| jq .", "|jq '{name: .items[].name}'", "| python -m json.tool", "2>&1 | jq '{a: .b[].c}'", "> out.json"]
)
def test_the_command_behind_a_pipe_is_no_output(pipe: str) -> None:
    assert call(f'$ curl https://api.test/o {pipe}\n{{"a": 1}}').output == '{"a": 1}'


@pytest.mark.parametrize("mark", ["# ", "#", "// "])
def test_json_that_comments_print_behind_a_command_is_its_output_and_other_comments_are_not(mark: str) -> None:
    call_and_note = f"curl https://api.test/o\n{mark}{{id}} is the number of the owl\n"
    assert call(call_and_note).output == ""
    assert call(f'curl https://api.test/o\n{mark}{{"id": "<uuid>"}}\n').output == '{"id": "<uuid>"}'
    lines = f'curl https://api.test/o\n{mark}{{\n{mark}"id": 1}}\n'
    assert call(lines).output == '{\n"id": 1}'


def test_an_answer_may_begin_with_its_status_alone() -> None:
    samples = read_samples('200 OK\nContent-Length: <length>\nContent-Type: application/json\n\n{\n"id": 1}')
    assert samples is not None
    assert [(answer.status, answer.body) for answer in samples.answers] == [(200, '{\n"id": 1}')]
    assert read_samples("200 OK is what it answers") is None
    behind = read_samples('GET /owls\nAccept: */*\n\n200 OK\n{"id": 1}')
    assert behind is not None
    assert [(answer.status, answer.body) for answer in behind.answers] == [(200, '{"id": 1}')]


def test_a_request_and_its_answer_stand_in_one_block() -> None:
    samples = read_samples('POST /owls HTTP/1.1\nX-Kind: a\n\n{"name": 1}\n\nHTTP/1.1 201 Created\n\n{"id": 2}\n')
    assert samples is not None
    assert (samples.calls[0].body, parameters(samples.calls[0])) == ('{"name": 1}', [("header", "X-Kind", "a")])
    assert [(answer.status, answer.body) for answer in samples.answers] == [(201, '{"id": 2}')]


def test_an_answer_without_a_blank_line_before_its_body_is_read() -> None:
    samples = read_samples('HTTP/1.1 200\nContent-Type: application/json\n[\n  {"id": 1}\n]')
    assert samples is not None
    assert samples.answers[0].body == '[\n  {"id": 1}\n]'


@pytest.mark.parametrize("text", ["curl", "no sample", "import curl", "{}", ""])
def test_other_code_is_no_sample(text: str) -> None:
    assert read_samples(text) is None


def test_quotes_that_do_not_pair_lose_no_more_than_the_rest_of_the_command() -> None:
    assert call("curl -X POST https://api.test/o -d '{unclosed").url == "https://api.test/o"


PAGE = """\
# Owls

## Make an owl

`POST /owls`

```
curl https://api.test/v1/owls -d '{"name": "Hoo"}'
```

```json
{"id": 1}
```

**Error response**

```json
{"error": "gone"}
```

## Drop an owl

`DELETE /owls/{id}`

```
HTTP/1.1 204 No Content
```
"""


def test_samples_belong_to_the_call_they_stand_at() -> None:
    sample = of(CallFact, PAGE)[0]
    assert (sample.operation, sample.source, sample.body and sample.body.raw) == (
        "POST /owls",
        "curl",
        '{"name": "Hoo"}',
    )


SEVERAL = """\
# Owls

## Owls

`GET /owls`

`DELETE /owls/{id}`

```console
$ curl https://api.test/owls
[{"id": 1}]
$ curl -X DELETE https://api.test/owls/1
{"gone": true}
```
"""


def test_what_a_command_prints_is_the_answer_of_its_own_call() -> None:
    results = [
        (example_fact.role, example_fact.operation, example_fact.code.raw) for example_fact in of(ExampleFact, SEVERAL)
    ]
    assert results == [
        ("response", "GET /owls", '[{"id": 1}]'),
        ("response", "DELETE /owls/{id}", '{"gone": true}'),
    ]


def test_a_body_below_a_sample_call_is_its_answer_and_labels_say_otherwise() -> None:
    assert [(example_fact.role, example_fact.operation) for example_fact in of(ExampleFact, PAGE)] == [
        ("response", "POST /owls"),
        ("error", "POST /owls"),
    ]
    assert [(status_fact.status, status_fact.operation) for status_fact in of(StatusFact, PAGE)] == [
        (204, "DELETE /owls/{id}")
    ]


INTRODUCED = """\
# Things

### Making things

Send a PUT request. The following parameters need to be passed inside the JSON body:

| Parameter | Type |
|---|---|
| attrs | Dictionary |

```
curl -X PUT https://api.test/v1/owls/1 -d '{"attrs": {}}'
```

Nests are made alike.

```
curl -X PUT https://api.test/v1/nests/1 -d '{"attrs": {}}'
```
"""


def test_a_table_above_samples_of_one_kind_of_call_is_about_them_all() -> None:
    (group,) = of(GroupFact, INTRODUCED)
    assert group.operations == ("PUT https://api.test/v1/owls/{id}", "PUT https://api.test/v1/nests/{id}")
    mixed = INTRODUCED.replace("-X PUT https://api.test/v1/nests", "-X DELETE https://api.test/v1/nests")
    assert of(GroupFact, mixed)[0].operations == ()


RESIZED = """\
# Boxes

## Resize a box

`POST /boxes/(id or name)/resize`

**Example request**:

    POST /v1.24/boxes/4fa6e0f0c678/resize?h=40 HTTP/1.1
"""


def test_a_sample_line_shows_what_its_call_asks_for() -> None:
    (sample,) = of(CallFact, RESIZED)
    assert (sample.operation, parameters_of(sample)) == ("POST /boxes/{id}/resize", [("query", "h", "40")])


def parameters_of(fact: CallFact) -> list[tuple[str, str, str]]:
    return [(place, name, value.raw) for place, name, value in fact.parameters]
