"""Headers of tables, in many words and languages."""

import pytest

from codegen.wording.columns import Column, column_of


@pytest.mark.parametrize(("header", "column"), [("Parameter", Column.NAME), ("Data type", Column.TYPE)])
def test_a_usual_header_is_known(header: str, column: Column) -> None:
    assert column_of(header) is column


@pytest.mark.parametrize("header", ["Wingspan", "", "Owls and nests"])
def test_a_header_that_names_no_column_is_unknown(header: str) -> None:
    assert column_of(header) is None
