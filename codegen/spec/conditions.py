"""Conditions: what a documented error is about, in one word of a closed list, whatever its API's own wording.

The interpreter gives each documented text its condition; the stand-in server detects conditions and answers the text.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

Condition: TypeAlias = Literal[
    # writing
    "field_unknown",
    "field_not_writeable",
    "required_missing",
    "required_empty",  # an empty text where one is required
    "reference_missing",
    "value_invalid",
    # filters
    "filter_field_unknown",
    "filter_two_fields",
    "filter_quotes_odd",
    "filter_ends_with_and",
    "filter_ends_with_or",
    "bracket_unclosed",
    "bracket_open_misplaced",
    "bracket_close_misplaced",
    "value_without_field",
    "operator_without_field",
    "operator_unknown",
    "operator_not_allowed",
    "null_not_allowed",
    "null_operator_not_allowed",
    "filter_value_invalid",
    # lists
    "parameter_on_record",
    "size_invalid",
    "size_too_small",
    "size_too_large",
    "cursor_invalid",
    "cursor_missing",
    "offset_invalid",
    "offset_negative",
    "offset_with_cursor",
    "sort_field_unknown",
    "sort_field_twice",
    # authentication
    "token_missing",
    "credential_missing",
    "token_invalid",
    "token_expired",
    # what is called
    "record_missing",
    "method_not_supported",
    "resource_unknown",
]
