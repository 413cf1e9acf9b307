"""What the text reader must know of these pages, whose tables lose the space between their cells."""

from __future__ import annotations

from codegen.documents.saved_text.vocabulary import ColumnWords, HeadingWords, TableWords, Vocabulary

_NAME = r"[A-Za-z_][\w.]*"
_YES_NO = "Yes|No"

_FIELDS = TableWords(
    (
        ColumnWords("Field", _NAME),
        ColumnWords("Type", r"{types}(?:\[\])?"),
        ColumnWords("Required", _YES_NO),
        ColumnWords("Description", r".*"),
    ),
    spaced=False,
)
_LIST_ARGUMENTS = TableWords(
    (ColumnWords("Field", _NAME), ColumnWords("Optional", _YES_NO), ColumnWords("Explained", r".*")), spaced=False
)

VOCABULARY = Vocabulary(
    tables=(_FIELDS, _LIST_ARGUMENTS),
    headings=(
        HeadingWords(r"The \S+(?: \S+){0,3} object", 2),
        HeadingWords(r"(?:Create|Read|Retrieve|Get|Update|Delete|Cancel|List) (?:an?|all|the) [\w -]{1,60}", 2),
        HeadingWords(r"Arguments|Returns", 3),
        HeadingWords(r"(?!Skip to |Example |Definition)[A-Z]\w+(?: \w+){0,2}", 1),
    ),
    types=("string", "number", "integer", "boolean", "datetime", "date", "object", "array"),
    type_headings=(r"The (\w+) object",),
    captions=(r"Example (?:Request|Response)", "Definition"),
    chrome=("Skip to main content",),
)
