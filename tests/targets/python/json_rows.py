"""Texts of JSON for records of any kind, as documented and otherwise: what servers send, and what they should not."""

from __future__ import annotations

import json
from random import Random
from typing import Any

ODD = [
    "null", "true", "false", "0", "1", "-1", "5.0", "-0.0", "1e3", "1e-400", "1e400", "12345678901234567890123",
    "0.1234567890123456789", "9007199254740993.0", '""', '"5"', '"5.0"', '"true"', '" x "', '"a:b"', r'"a\u003ab"',
    r'"a\u003cb"', r'"\u0000"', r'"\ud83d\ude00"', r'"\ud800"', '"é"', '"2026-05-21"', r'"2026\u002d05-21"',
    '"2026-05-21T00:00:00"', '"2026-05-21T10:11:12Z"', '"2026-05-21T10:11:12.123456789+02:00"', '"2026-02-30"',
    '"2026-05-21 10:11:12"', '"0000-01-01"', '"10:11"', '"10:11:12"', '"20260521"', "[]", "[null]", "[1.0]", "{}",
    '{"a": 1.50, "a": 2}', '[{"x": "y:z"}]', '{"name": "Ann", "born": "2001-02-03"}', "[[]]", '{"": {"b": 1.0}}',
]  # fmt: skip
_USUAL = {
    "_Integer": ["0", "7", "-3"],
    "_Text": ['"a text"', '""', '"http://a.test:80/"', '"é"'],
    "_Boolean": ["true", "false"],
    "_Number": ["1", "1.5", "0.1", "2.0"],
    "_Decimal": ["1.50", "2", "0.123456789012345678"],
    "Date": ['"2026-05-21"', '"0001-01-01"', '"9999-12-31"'],
    "Time": ['"10:11"', '"10:11:12"'],
    "DateTime": ['"2026-05-21 10:11:12"', '"2026-05-21T10:11:12Z"', '"2026-05-21T10:11:12"'],
}


def page(runtime: Any, kind: Any, random: Random, *, odd: float) -> str:
    """Return a JSON list of records of ``kind``; ``odd`` is the share of what is not as documented."""
    every = random.random() < 0.5
    rows = [row(runtime, kind, random, odd=odd, every=every) for _ in range(random.randrange(5))]
    if random.random() < odd:
        rows.append(random.choice(ODD))
    return f"[{', '.join(rows)}]"


def row(runtime: Any, kind: Any, random: Random, *, odd: float, every: bool, depth: int = 0) -> str:
    """Return one record; with ``every``, each field is there."""
    pairs = [
        (wire, _value(runtime, codec, random, odd, depth))
        for wire, (_, _, codec) in runtime.plans.plan_of(kind).by_wire.items()
        if every or random.random() < 0.7
    ]
    if pairs and random.random() < odd:
        pairs.append(random.choice(pairs) if random.random() < 0.5 else (random.choice(pairs)[0], random.choice(ODD)))
    if random.random() < 2 * odd:
        pairs.append(("unknown", random.choice(ODD)))
    if random.random() < 0.2:
        random.shuffle(pairs)
    colon = random.choice([":", ": ", " : "])
    return f"{{{', '.join(_key(wire, random, odd) + colon + value for wire, value in pairs)}}}"


def _key(wire: str, random: Random, odd: float) -> str:
    if wire and random.random() < odd / 10:
        return f'"\\u{ord(wire[0]):04x}{json.dumps(wire[1:])[1:]}'
    return json.dumps(wire)


def _value(runtime: Any, codec: Any, random: Random, odd: float, depth: int) -> str:
    if random.random() < odd / 5:
        return random.choice(ODD)
    codecs = runtime.codecs
    if isinstance(codec, (codecs.Nullable, codecs.OrEmpty)) and random.random() < 0.2:
        return "null" if isinstance(codec, codecs.Nullable) else '""'
    if isinstance(codec, (codecs.Nullable, codecs.OrEmpty)):
        return _value(runtime, codec.inner, random, odd, depth)
    if isinstance(codec, (codecs.Array, codecs.Map)):
        count = random.randrange(3) if depth < 3 else 0
        items = [_value(runtime, codec.items, random, odd, depth + 1) for _ in range(count)]
        named = [f'"key {number}": {item}' for number, item in enumerate(items)]
        return f"[{', '.join(items)}]" if isinstance(codec, codecs.Array) else f"{{{', '.join(named)}}}"
    if isinstance(codec, runtime.records.Model):
        return "{}" if depth > 3 else row(runtime, codec.record, random, odd=odd, every=False, depth=depth + 1)
    if isinstance(codec, runtime.unions.Union):
        return _value(runtime, random.choice(vars(codec)["_options"]), random, odd, depth)
    if isinstance(codec, codecs.Enum):
        return json.dumps(random.choice(sorted(codec.values)))
    return random.choice(_USUAL.get(type(codec).__name__, ODD))
