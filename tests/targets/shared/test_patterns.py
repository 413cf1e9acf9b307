"""Which documented patterns are safe to run."""

from __future__ import annotations

import pytest

from codegen.targets.shared.patterns import refusal


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[A-Z]{2}[0-9]+$",
        r"^(\+|00)?[0-9 ]*$",
        r"^[^@]+@[^@]+$",
        r"^(?:[a-f0-9]{4}-){3}$",
        r"^([0-9]{2})?$",
        r"[(+*]\(\+",
        "^$",
        "[]*]+",
        "{a}",
        r"^-?\d+(?:\.\d+)?$",
        r"^(?:[0-9]{3}){4}$",
        "^(?:red|green|blue)?$",
        r"^[A-Z]+[0-9]+$",
        r"^\s*\w+\s*$",
        r"^[^@]+@[^@]+\.[^@]+$",
        r"^(\d{1,3}\.){3}\d{1,3}$",
        r"^[A-Z]{1,3}[0-9]{1,4}[A-Z]{0,2}$",
        "^a?b?c?d?$",
    ],
)
def test_plain_patterns_can_be_checked(pattern: str) -> None:
    assert refusal(pattern) is None


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "(a*)*",
        "(a|a)*$",
        "(?:a|aa)+$",
        "((a+))+$",
        "(a{1,9}){1,9}",
        "(x(a+)y)*",
        r"(a+)\1",
        "a*a*a*a*b",
        "((a)|b+)*",
        "(a?)+",
        "(?P<x>a+)+",
        "(a|aa){30}$",
        ".*.*.*x",
        "(a?){30}b",
        "(a|a)" * 30 + "$",
        "(a?){30}",
        "(a|b?){30}",
        "(a{1,3}){5}",
        "a?" * 30 + "a" * 30,
        "(a)?" * 30,
        "a{0,99}a{0,99}a{0,99}",
        "a{1,1000}a{1,1000}a{1,1000}b",
        "a*a*a*b",
    ],
)
def test_patterns_that_some_texts_never_get_through_are_refused(pattern: str) -> None:
    assert refusal(pattern) == "some texts would take it too long"


UNCLOSED = "it is no regular expression: missing ), unterminated subpattern at position"


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("(", f"{UNCLOSED} 0"),
        ("(" * 400, f"{UNCLOSED} 399"),
        ("*", "it is no regular expression: nothing to repeat at position 0"),
        ("a" * 501, "it is longer than 500 characters"),
    ],
)
def test_what_is_no_pattern_is_refused_with_its_reason(pattern: str, reason: str) -> None:
    assert refusal(pattern) == reason
