"""Answers: what each status means, the body it brings, and examples of it."""

from __future__ import annotations

from http import HTTPStatus

from codegen.spec.model import Header, Operation, Response, Shape, Spec, responses_of
from codegen.spec.types import FieldType
from codegen.targets.encoders.commonmark import inert, inert_line, sentence
from codegen.targets.openapi.bodies import JSON, media_of_answer, plain_schema
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.examples import ErrorExamples, documented, example_name
from codegen.targets.openapi.sharing import Shared
from codegen.targets.shared.names import pascal
from codegen.targets.shared.schema_names import Mode, NamePool
from codegen.targets.shared.schemas import Data

# Answers to a path or a method that the API does not have: no call in the document can get them.
NO_SUCH_CALL = (str(HTTPStatus.METHOD_NOT_ALLOWED.value), str(HTTPStatus.NOT_IMPLEMENTED.value))
_UNDOCUMENTED = "Going by the API's general rules; this call is not described."


class Responses:
    """Lowers the answers of one spec's calls."""

    def __init__(self, spec: Spec, components: Components) -> None:
        self._spec = spec
        self._components = components
        self._errors = ErrorExamples(spec)

    def of(self, key: str, operation: Operation, name: str) -> Data:
        """Return the answers of ``operation`` by status; ``name`` is its operation id, for examples that become
        components.

        Errors that are documented for the API as a whole are with every call.
        """
        shareds = {
            status: self._response(key, status, response, operation, name)
            for status, response in responses_of(self._spec, operation).items()
            if status not in NO_SUCH_CALL
        }
        if not any(status.startswith("2") for status in shareds):
            shareds |= self._expected(operation)
        for status, message in self._errors.statuses().items():
            if status not in NO_SUCH_CALL:
                shareds.setdefault(status, self._general(key, status, message))
        if not any(status.startswith("4") for status in shareds) and (error := self._components.error()):
            data = {"description": "The call failed.", "content": {JSON: {"schema": error}}}
            shareds["4XX"] = Shared("responses", "Failure", data)
        return dict(sorted(shareds.items()))

    def of_no_call(self) -> Data:
        """Return the answers to calls that the API does not have, by status: no call of the document gives them."""
        responses = {status: response for status, response in self._spec.responses.items() if status in NO_SUCH_CALL}
        for operation in self._spec.operations.values():
            own = {status: response for status, response in operation.responses.items() if status in NO_SUCH_CALL}
            responses = own | responses
        messages = self._errors.statuses()
        values = {
            status: self._of_no_call(status, responses.get(status), messages.get(status)) for status in NO_SUCH_CALL
        }
        return {status: response for status, response in values.items() if response is not None}

    def _of_no_call(self, status: str, response: Response | None, message: str | None) -> Data | None:
        examples = self._errors.of(status, "")
        if response is None and not examples:
            return None
        words = _description(status, response) if response else f"{inert_line(message or _phrase(status))}."
        bodies = [*(response.examples if response else ())]
        return (
            {"description": words, "examples": {**documented("", bodies), **examples}}
            if examples or bodies
            else {"description": words}
        )

    def _expected(self, operation: Operation) -> Data:
        """Success where no page describes it: status and envelope by the API's rules, records left open."""
        status = self._spec.conventions.success.get(operation.method)
        data: Data = {"description": _UNDOCUMENTED}
        if status != HTTPStatus.NO_CONTENT:
            envelopes = self._spec.conventions.envelopes.items()
            around = next((key for key, envelope in envelopes if operation.action in envelope.actions), None)
            response = Response(body="json", shape=Shape(type=FieldType.ANY), envelope=around)
            data["content"] = {JSON: self._content(response, operation)}
        return {str(status or "default"): Shared("responses", "UndocumentedResponse", data)}

    def _general(self, key: str, status: str, message: str | None) -> Shared:
        phrase = message or _phrase(status)
        data: Data = {"description": f"{inert_line(phrase)}, as documented for the API as a whole."}
        if error := self._components.error():
            data["content"] = {JSON: {"schema": error, "examples": self._errors.of(status, key)}}
        return Shared("responses", _name(phrase), data)

    def _response(self, key: str, status: str, response: Response, operation: Operation, name: str) -> Shared:
        data: Data = {"description": _description(status, response)}
        if headers := self._headers(response):
            data["headers"] = headers
        if (content := self._content(response, operation)) is not None:
            data["content"] = {media_of_answer(response): content}
            examples = documented(name, response.examples)
            if status[0] in "45":
                examples = {**self._errors.of(status, key), **examples} or _told_apart(response)
            if examples:
                content |= {"examples": examples}
        name = _component(content, status) or _name(response.phrase or _phrase(status))
        is_plain = len(response.meanings) < 2 and not response.description
        return Shared("responses", name, data, "description" if is_plain else None)

    def _headers(self, response: Response) -> Data:
        """Return the headers of an answer; those that OpenAPI says by other means stay out."""
        return {
            name: self._header(header) for name, header in response.headers.items() if name.casefold() != "content-type"
        }

    def _header(self, header: Header) -> Data:
        data: Data = {"description": sentence(header.description)} if header.description else {}
        if header.required:
            data["required"] = True
        data["schema"] = self._components.shape(header.shape, Mode.READ)
        return data | ({"example": header.example} if header.example is not None else {})

    def _content(self, response: Response, operation: Operation) -> Data | None:
        """Return the body's media type object; None when there is no body, or none is documented."""
        if operation.method == "HEAD":
            return None
        if (plain := plain_schema(response)) is not None:
            return {"schema": plain}
        if response.body == "none" or (response.body == "unknown" and response.shape is None and not response.examples):
            return None
        if response.shape is None:
            return {"schema": {}}
        if response.envelope is not None:
            return {"schema": self._components.envelope(response.envelope, response.shape)}
        is_open = operation.documented == "index"
        return {"schema": self._components.shape(response.shape, Mode.READ, record=is_open)}


def _description(status: str, response: Response) -> str:
    """Return the phrase and what it means; several meanings of one status as a list."""
    phrase = f"{inert_line(response.phrase or _phrase(status))}."
    if len(response.meanings) > 1:
        listed = "\n".join(f"- {inert_line(meaning)}" for meaning in response.meanings)
        phrase += f" This status has several meanings:\n\n{listed}"
    elif response.meanings:
        meaning = sentence(response.meanings[0])
        phrase += f" {meaning[:1].upper()}{meaning[1:]}"
    return f"{phrase}\n\n{inert(response.description)}" if response.description else phrase


def _told_apart(response: Response) -> Data:
    """Return an example for each of several meanings of a status that answers a text, of which no page shows one."""
    if len(response.meanings) < 2 or response.shape is None or response.shape.type is not FieldType.STRING:
        return {}
    pool = NamePool()
    return {
        pool.take(example_name(meaning.raw)): {
            "summary": inert_line(meaning),
            "description": "What this status can mean here. The text that the API returns is not documented.",
            "value": inert_line(meaning),
        }
        for meaning in response.meanings
    }


def _component(content: Data | None, status: str) -> str | None:
    """Return a good answer is named after what it brings."""
    schema = content["schema"] if content and status.startswith("2") else {}
    is_list = schema.get("type") == "array"
    name = (schema["items"] if is_list else schema).get("$ref", "").rpartition("/")[2]
    brought = f"{name}{'List' if is_list else ''}"
    return f"{brought}{'Created' if status == '201' else 'Response'}" if name else None


def _phrase(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return f"Status {status}"


def _name(phrase: str) -> str:
    """``Bad Request`` or ``BAD REQUEST`` as ``BadRequest``."""
    return pascal(phrase.lower().title() if phrase.isupper() else phrase).rstrip("_")[:60]
