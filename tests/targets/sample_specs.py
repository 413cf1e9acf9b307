"""Four small specs of invented APIs that together use every part of the contract; targets are tested on them."""

from __future__ import annotations

from codegen.spec.canonical import convert
from codegen.spec.model import Spec
from tests.targets.harbour_spec import harbour


def _field(kind: str, **more: object) -> dict[str, object]:
    return {"type": kind, "origin": "table", **more}


def yard() -> Spec:
    """Token exchange, envelopes, writes as assignments in a query parameter, filter expressions, odd names."""
    job = {
        "id": _field("integer", origin="example", writeable=False, example=1496),
        "nr": _field("integer", native={"id": 1, "name": "tpLong"}, writeable=True, required=False),
        "title": _field("string", max_length=100, writeable=True, required=True, example="Boiler"),
        "status": _field("string", writeable=False, enum=["To schedule", "Done"], enum_open=True),
        "date": _field("date", layout="YYYY-MM-DD", writeable=True, example="2026-05-07"),
        "due": _field("date", layout="YYYY-MM-DD", writeable=True, empty=True),
        "changed": _field("datetime", layout="YYYY-MM-DD HH:MM:SS", writeable=False),
        "starts": _field("time", layout="HH:MM", writeable=True),
        "price": _field("decimal", writeable=True, example=12.35),
        "quantity": _field("number", writeable=True, minimum=0, maximum=1000),
        "done": _field("boolean", writeable=True),
        "from": _field("string", writeable=True),
        "class": _field("string", writeable=True, description="What kind of job it is."),
        "list": _field("string", writeable=False),
        "ef_Boiler.1step.Bool": _field("boolean", writeable=True),
        "site_id": _field("integer", required=True, writeable=False, write_once=True, link="Sites"),
    }
    error = {
        "phrase": "Bad Request",
        "meanings": ["The request is wrong."],
        "body": "json",
        "shape": {"type": "object", "ref": "ApiError"},
    }
    unauthorized = {**error, "phrase": "Unauthorized", "meanings": ["No token, or a wrong one."]}
    record = {"type": "object", "ref": "Job"}
    many = {
        "phrase": "OK",
        "body": "json",
        "envelope": "records",
        "shape": record,
        "examples": [{"name": "jobs", "value": {"Content-Range": "0-0/1", "Records": [{"id": 1496, "title": "x"}]}}],
    }
    changed = {"phrase": "OK", "body": "json", "envelope": "changes", "shape": record, "examples": []}
    path_id = {"id": {"location": "path", "shape": {"type": "integer"}, "required": True}}

    def operation(action: str, method: str, path: str, **more: object) -> dict[str, object]:
        base = {
            "native": f"v1_{method}_Jobs",
            "method": method,
            "path": path,
            "resource": "Jobs",
            "action": action,
            "documented": "page",
            "docs_url": "https://docs.yard.test/jobs",
            "summary": "Jobs of the yard.",
        }
        return {**base, **more}

    query = {"location": "query", "shape": {"type": "array", "items": {"type": "string"}}, "array_separator": "|"}
    data = {
        "api": {"id": "yard", "title": "The Yard API", "version": "v1", "docs_url": "https://docs.yard.test"},
        "servers": [
            {
                "url": "https://{server}/api/v1",
                "variables": {"server": {"default": "a.yard.test", "source": "auth.server"}},
            }
        ],
        "auth": [
            {
                "kind": "token_exchange",
                "url": "https://auth.yard.test/api/v1/Authorize/AccessToken",
                "request_headers": {"Clientnr": "client_nr", "RefreshToken": "refresh_token"},
                "call_headers": {"AccessToken": "token", "Clientnr": "client_nr"},
                "credentials": {"client_nr": "integer", "refresh_token": "string"},
                "answer": {"token": "AccessToken", "server": "ServerName", "valid_until": "ValidUntil"},
                "valid_until": "YYYY-MM-DDTHH:MMZ",
                "hosts": ["*.yard.test"],
            }
        ],
        "conventions": {
            "pagination": [
                {
                    "kind": "cursor",
                    "parameter": "nextid",
                    "size_parameter": "limit",
                    "next": "NextId",
                    "total": "Content-Range",
                    "default_size": 200,
                    "maximum_size": 500,
                    "minimum_size": 1,
                },
                {"kind": "offset", "parameter": "offset", "size_parameter": "limit", "total": "Content-Range"},
            ],
            "envelopes": {
                "records": {
                    "records": "Records",
                    "keys": {
                        "Content-Range": {"type": "string", "role": "range", "example": "0-4/3835"},
                        "NextId": {"type": "string", "role": "next", "required": False},
                    },
                },
                "changes": {"records": "RecordChanges", "keys": {}},
            },
            "write": {
                "kind": "query_assignments",
                "parameter": "columns",
                "separator": ",",
                "quote": "'",
                "quote_escape": "''",
                "quoted": ["string", "date", "datetime", "time"],
                "true": "true",
                "false": "false",
            },
            "filter": {
                "kind": "expression",
                "parameter": "filter",
                "operators": {"eq": {"meaning": "equal"}, "gt": {"meaning": "greater"}, "has": {"meaning": "contains"}},
                "conjunctions": ["and", "or"],
                "null": "NULL",
                "quote": "'",
                "brackets": True,
                "bare_values": True,
            },
            "sort": {"parameter": "sort", "separator": "|", "descending_prefix": "-"},
            "columns": "columns",
            "errors": {
                "kind": "object",
                "code": "Code",
                "message": "Message",
                "description": "Description",
                "model": "ApiError",
            },
            "success": {"GET": 200, "POST": 201, "PUT": 200, "DELETE": 204},
            "introspection": "/{resource}/FieldInfo",
        },
        "parameters": {
            "columns": {**query, "grammar": "columns", "description": "The fields to answer."},
            "filter": {"location": "query", "shape": {"type": "string"}, "grammar": "filter"},
            "limit": {"location": "query", "shape": {"type": "integer"}, "default": 200, "minimum": 1, "maximum": 500},
            "nextid": {"location": "query", "shape": {"type": "integer"}, "excludes": ["offset"]},
            "offset": {"location": "query", "shape": {"type": "integer"}, "minimum": 0, "excludes": ["nextid"]},
            "sort": {**query, "grammar": "sort"},
            "distinct": {"location": "query", "shape": {"type": "boolean"}},
        },
        "operations": {
            "jobs.list": operation(
                "list",
                "GET",
                "/Jobs",
                responses={"200": many, "400": error, "401": unauthorized},
                shared=["columns", "filter", "limit", "nextid", "offset", "sort", "distinct"],
            ),
            "jobs.get": operation(
                "get",
                "GET",
                "/Jobs/{id}",
                parameters=path_id,
                shared=["columns"],
                responses={"200": many, "404": error},
            ),
            "jobs.create": operation(
                "create",
                "POST",
                "/Jobs",
                responses={"201": changed, "400": error},
                request={
                    "style": "query_assignments",
                    "shape": record,
                    "examples": [{"name": "job", "value": {"title": "Boiler", "site_id": 4}}],
                },
            ),
            "jobs.update": operation(
                "update",
                "PUT",
                "/Jobs/{id}",
                parameters=path_id,
                responses={"200": changed},
                request={"style": "query_assignments", "shape": record, "partial": True},
            ),
            "jobs.delete": operation(
                "delete",
                "DELETE",
                "/Jobs/{id}",
                parameters=path_id,
                responses={"204": {"phrase": "No Content", "body": "none"}},
            ),
            "product_stock.update": operation(
                "update",
                "PUT",
                "/ProductStock/{id}",
                resource="ProductStock",
                native="v1_PUT_ProductStock",
                documented="index",
                parameters=path_id,
                request={"style": "query_assignments", "shape": {"type": "any"}, "partial": True},
            ),
            "productstock.list": operation(
                "list",
                "GET",
                "/Productstock",
                resource="Productstock",
                native="v1_GET_Productstock",
                documented="index",
                responses={"200": {**many, "shape": {"type": "any"}, "examples": []}},
            ),
        },
        "models": {
            "Job": {
                "resource": "Jobs",
                "documented": "page",
                "key": "id",
                "fields": job,
                "docs_url": "https://docs.yard.test/jobs",
            },
            "ApiError": {
                "documented": "page",
                "direction": "response",
                "fields": {"Code": _field("string"), "Message": _field("string"), "Description": _field("string")},
            },
        },
        "errors": [
            {
                "status": 400,
                "code": "400",
                "message": "Bad Request",
                "description": "Column not found: {field}",
                "about": "columns",
                "trigger": "columns: name",
                "body": {"Code": "400", "Message": "Bad Request", "Description": "Column not found: name"},
            },
            {"status": 401, "code": "401", "message": "Unauthorized", "description": "No AccessToken found in request"},
        ],
    }
    return convert(data, Spec)


def import_desk() -> Spec:
    """Two API keys at once, a nested body known from an example, results per row, one status with three meanings."""
    line = {"Code": _field("string", origin="example"), "PayRate": _field("decimal", origin="example")}
    contract = {
        "Reference": _field("string", origin="example", required=True, nullable=False),
        "StartDate": _field("datetime", origin="example", layout="YYYY-MM-DDTHH:MM:SS"),
        "EndDate": _field("datetime", origin="example", layout="YYYY-MM-DDTHH:MM:SS", nullable=True),
        "Options": _field("object", ref="ContractOptions", origin="example"),
        "Lines": _field("array", items={"type": "object", "ref": "ContractLine"}, origin="example"),
        "IsCancelled": _field("boolean", origin="example"),
    }
    result = {
        "importStatus": _field("string"),
        "errorCount": _field("integer"),
        "messages": _field("array", items={"type": "object", "ref": "Message"}),
    }
    value = [{"Reference": "C1", "StartDate": "2019-01-01T00:00:00", "Lines": [{"Code": "BAS", "PayRate": 10.0}]}]
    data = {
        "api": {"id": "import_desk", "title": "Import Desk"},
        "servers": [{"url": "https://import.desk.test/api"}],
        "auth": [
            {"kind": "api_key", "credential": "functions_key", "name": "X-Functions-Key"},
            {"kind": "api_key", "credential": "software_key", "name": "X-Software-Key"},
        ],
        "conventions": {
            "write": {"kind": "json_body"},
            "rows": {
                "results": "results",
                "status": "importStatus",
                "success": ["OK"],
                "messages": "messages",
                "error_count": "errorCount",
            },
            "errors": {"kind": "object", "message": "message"},
        },
        "operations": {
            "contracts.import": {
                "method": "POST",
                "path": "/import/contracts",
                "resource": "contracts",
                "action": "call",
                "documented": "page",
                "summary": "Imports contracts.",
                "parameters": {
                    "version": {"location": "query", "shape": {"type": "integer"}, "required": True, "default": 1}
                },
                "request": {
                    "style": "json_body",
                    "shape": {"type": "array", "items": {"type": "object", "ref": "Contract"}},
                    "examples": [{"name": "contracts", "value": value}],
                },
                "responses": {
                    "200": {"phrase": "OK", "body": "json", "shape": {"type": "object", "ref": "ContractResults"}},
                    "400": {
                        "phrase": "Bad Request",
                        "meanings": ["The JSON is wrong."],
                        "body": "json",
                        "shape": {"type": "object", "ref": "Problem"},
                    },
                    "403": {
                        "phrase": "Forbidden",
                        "meanings": ["The key's name differs.", "No integration.", "Not active."],
                        "body": "unknown",
                    },
                },
            }
        },
        "models": {
            "Contract": {"documented": "example", "direction": "request", "fields": contract},
            "ContractOptions": {
                "documented": "example",
                "direction": "request",
                "fields": {"GroupCode": _field("string", origin="example")},
            },
            "ContractLine": {"documented": "example", "direction": "request", "fields": line},
            "ContractResults": {
                "documented": "page",
                "direction": "response",
                "fields": {"results": _field("array", items={"type": "object", "ref": "Result"})},
            },
            "Result": {"documented": "page", "direction": "response", "fields": result},
            "Message": {
                "documented": "page",
                "direction": "response",
                "fields": {"message": _field("string"), "errorID": _field("integer")},
            },
            "Problem": {"documented": "page", "direction": "response", "fields": {"message": _field("string")}},
        },
    }
    return convert(data, Spec)


def planner() -> Spec:
    """Return a spec with basic auth, JSON bodies, models that refer to each other, a map, a bare list, pages by
    number, a key named so.
    """
    visit = {
        "id": _field("string", writeable=False, example="visit-1"),
        "createdDate": _field("datetime", layout="YYYY-MM-DDTHH:MM:SS.sssZ"),
        "meta": _field("map", items={"type": "string", "nullable": True}, max_properties=20),
        "action": _field("string", enum=["None", "Skipped", "Completed"]),
        "orderId": _field("string", nullable=True),
        "location": _field("array", items={"type": "number"}, min_items=2, max_items=2, required=True),
        "plan": _field("object", ref="VisitPlan"),
        "tasks": _field("array", items={"type": "object", "ref": "Task"}),
    }
    plan = {
        "executionTime": _field("datetime", layout="YYYY-MM-DDTHH:MM", required=True),
        "accountIds": _field("array", items={"type": "string"}),
        "visit": _field("object", ref="Visit"),
    }
    task = {
        "duration": _field("number", minimum=3, unit="minutes"),
        "unitPrice": _field("decimal"),
        "extra": _field("any"),
    }
    key = {"phrase": "OK", "body": "json", "shape": {"type": "object", "ref": "Visit"}}
    request = {"style": "json_body", "shape": {"type": "object", "ref": "Visit"}}
    path_id = {"id": {"location": "path", "shape": {"type": "string"}, "required": True}}
    base = {"resource": "visits", "documented": "page"}
    size = {"location": "query", "shape": {"type": "integer"}, "minimum": 1, "maximum": 100, "default": 20}
    data = {
        "api": {"id": "planner", "title": "Planner"},
        "servers": [{"url": "https://api.planner.test"}],
        "auth": [{"kind": "basic", "username": "api_key"}],
        "conventions": {
            "pagination": [
                {
                    "kind": "page",
                    "parameter": "page",
                    "size_parameter": "size",
                    "default_size": 20,
                    "maximum_size": 100,
                    "minimum_size": 1,
                }
            ],
            "write": {"kind": "json_body"},
            "filter": {"kind": "equality"},
            "sort": {"parameter": "sort", "separator": ",", "descending_suffix": ",desc"},
            "errors": {"kind": "object", "type": "type", "message": "message", "parameter": "param"},
            "rate_limit": {"requests": 120, "seconds": 60},
        },
        "operations": {
            "visits.create": {
                **base,
                "method": "POST",
                "path": "/visits",
                "action": "create",
                "request": request,
                "responses": {"200": key},
            },
            "visits.get": {
                **base,
                "method": "GET",
                "path": "/visits/{id}",
                "action": "get",
                "parameters": path_id,
                "responses": {"200": key},
            },
            "visits.update": {
                **base,
                "method": "PUT",
                "path": "/visits/{id}",
                "action": "update",
                "parameters": path_id,
                "request": {**request, "partial": True},
                "responses": {"200": key},
            },
            "visits.delete": {
                **base,
                "method": "DELETE",
                "path": "/visits/{id}",
                "action": "delete",
                "parameters": path_id,
                "responses": {"200": {"body": "none"}},
            },
            "visits.list": {
                **base,
                "method": "GET",
                "path": "/visits",
                "action": "list",
                "parameters": {"page": {"location": "query", "shape": {"type": "integer"}}, "size": size},
                "responses": {
                    "200": {
                        "phrase": "OK",
                        "body": "json",
                        "shape": {"type": "array", "items": {"type": "object", "ref": "Visit"}},
                    }
                },
            },
        },
        "models": {
            "Visit": {"resource": "visits", "documented": "page", "key": "id", "fields": visit},
            "VisitPlan": {"documented": "page", "fields": plan},
            "Task": {"documented": "page", "fields": task},
        },
    }
    return convert(data, Spec)


ALL = {"yard": yard, "import_desk": import_desk, "planner": planner, "harbour": harbour}
