"""Hostile words: what a page may say to break out of the place its words land in, or to hide in it.

Written as escapes here, so that this file shows what it holds. ``NUL`` and lone surrogates cannot stand in a UTF-8
page as such; they come as JSON escapes and as entities.
"""

from __future__ import annotations

_QUOTES = (
    '"""',
    "'''",
    '\\"""',
    'a"""; import os; """',
    "ends with \\",
    "\\\\",
    "\\N{BULLET}",
    "\\x00\\u0000\\U0001f600",
)
_LINE_ENDS = ("a\rb", "a\r\nb", "a\nb", "a\u2028b", "a\u2029b", "a\u0085b", "a\vb", "a\fb", "a\x1c\x1db", "\ta\t")
_TEMPLATES = (
    "{{ 7*7 }}", "{% raw %}", "{% endswagger %}", "{# x #}", "{0.__class__}", "{", "}}", "f'{1+1}'", "%s%(x)n", "${x}",
)  # fmt: skip
_COMMENTS = ("*/", "/*", "<!--", "-->", "]]>", "# x", "# type: ignore", "#!/bin/sh", "# -*- coding: utf-7 -*-", "//")
_MARKUP = (
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "`", "```", "[x](javascript:alert(1))",
    "![x](https://evil.test/x.png)",
    "<javascript:x>", "[x]: https://evil.test", "&lt;b&gt;", "| a | b |", "https://evil.test",
)  # fmt: skip
_PATHS = (
    "../../etc/x", "..\\..\\x", "/etc/passwd", "C:\\x",
    "\\\\host\\x", "CON", "nul.txt", "~", "a/b", ".", "..", ".hidden",
    "x?y=1#z", "x%2e%2e%2f", "//evil.test/x", "@evil.test",
)  # fmt: skip
_YAML = (
    "!!python/object/apply:os.system", "&a", "*a",
    "? ", "- a", "a: b", ": ", "a #b", "|", ">-", "%YAML 1.1", "---", "...",
    "~", "null", "yes", "0o17", "1_000", "2026-01-01", "<<", "=", "@", "[a", "]", "'", ",",
)  # fmt: skip
_TOML = ('"\n[evil]\nx = "', "[[x]]", "a = 1")
_NUMBERS = ("NaN", "Infinity", "-Infinity", "1e999", "-0", "0x10", "9" * 5000)
_UNSEEN = (
    "a\u200bb", "\u202egnp.exe", "\u2066x\u2069", "\ufeffa", "a\u00adb", "a\u2060b", "a\u00a0b", "a\u3000b", "\u2800",
    "a\u034fb", "\U000e0041", "a\ufe0fb", "\x1b[31m", "a\x08b", "\x7f",
)  # fmt: skip
_SCRIPTS = (
    "\U0001f4a9",
    "\u0645\u0631\u062d\u0628\u0627",
    "\u0440\u0430\u0443\u0440\u0430l",
    "\u212b",
    "\ufb01",
    "\u00df\u0130\u0131",
    "e\u0301",
    "\u4e2d",
)
_NAMES = (
    "__init__", "__class__", "__proto__", "constructor", "import os", "a-b", "1st", "a b", "$ref", "$id", "self", "cls",
    "class", "from", "None", "yield", "match", "type", "list", "dict", "str", "int", "object", "Any", "UNSET", "Record",
    "_runtime", "models", "errors", "client", "resources",
    "extra", "faults", "check_create", "RULES", "A", "a", "A_", "a_2", "a.b[0]",
    "x" * 10_000,
)  # fmt: skip

# Names alone can be these, too; the empty one is no word.
NAMES = tuple(
    dict.fromkeys((*_NAMES, *_PATHS, *_QUOTES, *_TEMPLATES, *_COMMENTS, *_MARKUP, *_YAML, *_NUMBERS, *_SCRIPTS))
)
UNSEEN = tuple(dict.fromkeys((*_UNSEEN, *_LINE_ENDS, *_TOML)))
PROSE = tuple(dict.fromkeys((*NAMES, *UNSEEN)))
# What one word of a heading, a type or a path can be.
WORDS = tuple(word for word in PROSE if word.split() == [word])
# What a JSON string or number may be on a page, as it is printed there.
JSON_VALUES = (
    '"\\u0000"', '"\\u202e"', '"\\"\\"\\""', '"\\\\"', "1e-999",
    "123456789012345678901234567890", "0.1e1", "-0",
    "-0.0", '"' + "x" * 10_000 + '"', '{"__proto__": {"constructor": 1}}',
    '{"$ref": "#/x"}', '{"a": 1, "a": "2"}', "[" * 90 + "]" * 90, '{"": ""}', '{"\\u0000": 1}', '"<string>"', "[[[]]]",
    '[{}, 1, "x", null]', '"2026-13-45"', '"\\r\\n"', '"\\u2028"', "true", "null", '"{{ 7*7 }}"',
)  # fmt: skip
# These are no JSON, and what they mean is plain.
REPAIRED = ("{'a': 1}", "$ref", "'x'", "…")
# These are no JSON; the page is told of.
NO_JSON = (
    '"\\ud800"', '"\\udc00\\ud800"', '{"\\ud800": 1}', "1e999", "-1e999", "NaN", "Infinity",
    "[" * 5000, '{"a":' * 5000, "9" * 5000, "1" * 5000 + ".",
    '"\\x"', '"', "/* */",
)  # fmt: skip
