"""Pages of no known make, in the usual forms, written for these tests."""

from __future__ import annotations

ORDERS = """\
# Orders

Orders are what customers ask for.

## The order object

| Attribute | Data type | Mandatory | Additional information |
|---|---|---|---|
| id | integer | no | Given by the server. |
| number | string | yes | At most 20 characters. |
| total | decimal | no | With tax. |
| customer | object | yes | Who ordered. |
| customer.name | string | yes | In full. |
| customer.address.city | string | no | Where it goes. |
| lines | object[] | yes | What is ordered. |
| lines[].product | string | yes | Its number. |
| lines[].amount | integer | no | How many. |

## List orders

`GET https://api.orders.test/v1/orders`

### Query parameters

| Parameter | Type | Required | Default | Description |
|---|---|---|---|---|
| page | integer | no | 1 | Which page. |
| state | string | no |  | Only orders in this state. |

### Response

```json
[{"id": 7, "number": "A-1", "total": 12.5}]
```

## Create an order: POST /v1/orders

### Request body

| Field | Type | Required? | Description |
|---|---|---|---|
| number | string | yes | At most 20 characters. |
| ↳ note | string | no | Said beside the number. |

```json
{"number": "A-2", "customer": {"name": "Ann"}}
```

### Responses

| Status code | Meaning |
|---|---|
| 201 | It was made. |
| 422 | Something is missing. |

## Delete an order

DELETE /v1/orders/{id}

204 No Content

```python
import orders
```
"""

NOT_UNDERSTOOD = """\
# Orders

| Colour | Taste |
|---|---|
| red | sweet |
"""
