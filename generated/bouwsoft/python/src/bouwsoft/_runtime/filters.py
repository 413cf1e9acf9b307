"""Filters: conditions as the text that the API's convention makes of them. Knows no API."""

from __future__ import annotations

from .conditions import Anywhere, Compared, Condition, Joined, Negated, Scalar, Written
from .conventions import Filter
from .encoding import spell

_SIGNS = {
    "equal": "==",
    "not_equal": "!=",
    "greater": ">",
    "greater_or_equal": ">=",
    "less": "<",
    "less_or_equal": "<=",
    "contains": ".contains()",
    "not_contains": "~ .contains()",
}
_OPPOSITES = {
    "equal": "not_equal",
    "not_equal": "equal",
    "greater": "less_or_equal",
    "less_or_equal": "greater",
    "less": "greater_or_equal",
    "greater_or_equal": "less",
    "contains": "not_contains",
    "not_contains": "contains",
}


def written(
    form: Filter, condition: Condition, *, inside: str = "", negated: bool = False
) -> str:
    """``condition`` as the text of a filter parameter; ``inside``: the word that joins it to others.

    Raises ValueError for what the convention cannot say, and for a text that it cannot hold.
    """
    match condition:
        case Negated(inner):
            return written(form, inner, inside=inside, negated=not negated)
        case Joined(word, parts):
            return _joined(
                form, _turned(word) if negated else word, parts, inside, negated
            )
        case Compared():
            return _compared(form, condition, negated)
        case Anywhere(value) if not negated:
            return _anywhere(form, value)
        case Written(text) if not negated:
            return _bracketed(form, text) if inside else text
        case _:
            raise ValueError("the API has no word for the opposite of this condition")


def _joined(
    form: Filter, word: str, parts: tuple[Condition, ...], inside: str, negated: bool
) -> str:
    spelled = next(
        (known for known in form.conjunctions if known.lower() == word), None
    )
    if spelled is None:
        raise ValueError(f"the API has no word for {'&' if word == 'and' else '|'}")
    text = f" {spelled} ".join(
        written(form, part, inside=word, negated=negated) for part in parts
    )
    return _bracketed(form, text) if inside not in ("", word) else text


def _turned(word: str) -> str:
    """De Morgan: not all of them is any of their opposites."""
    return "or" if word == "and" else "and"


def _bracketed(form: Filter, text: str) -> str:
    if not form.brackets:
        raise ValueError("the API has no brackets: conditions cannot be nested")
    return f"({text})"


def _compared(form: Filter, condition: Compared, negated: bool) -> str:
    operator = (
        _negation(form, condition.meaning)
        if negated
        else _operator(form, condition.meaning)
    )
    if operator is None:
        what = (
            f"the opposite of {_SIGNS[condition.meaning]}"
            if negated
            else _SIGNS[condition.meaning]
        )
        raise ValueError(f"{condition.name}: the API has no word for {what}")
    return f"{condition.name} {operator} {_value(form, condition.value)}"


def _negation(form: Filter, meaning: str) -> str | None:
    """Return the operator that means the opposite; else, for the one that can be, the operator with the word that
    turns it.
    """
    opposite, plain = _operator(form, _OPPOSITES[meaning]), _operator(form, meaning)
    if (
        opposite is None
        and meaning == "contains"
        and plain is not None
        and form.negation is not None
    ):
        return f"{plain} {form.negation}"
    return opposite


def _operator(form: Filter, meaning: str) -> str | None:
    return next(
        (
            word
            for word, operator in form.operators.items()
            if operator.meaning == meaning
        ),
        None,
    )


def _anywhere(form: Filter, value: Scalar) -> str:
    if not form.bare_values:
        raise ValueError("the API seeks no value in every field")
    if len(spell(value)) < (form.bare_minimum or 1):
        raise ValueError(
            f"the API seeks no value of fewer than {form.bare_minimum or 1} characters in every field"
        )
    return _value(form, value)


def _value(form: Filter, value: Scalar) -> str:
    """Return a text in quotes, with the quotes inside it escaped; all else bare."""
    if value is None:
        if form.null is None:
            raise ValueError("the API has no word for null")
        return form.null
    if not isinstance(value, str) or form.quote is None:
        return spell(value)
    if form.quote in value and form.quote_escape is None:
        raise ValueError(
            f"the API does not say how {form.quote} is written inside a text"
        )
    return (
        f"{form.quote}{value.replace(form.quote, form.quote_escape or '')}{form.quote}"
    )
