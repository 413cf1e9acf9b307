"""What the text reader must know of these pages, whose tables lose the space between their cells."""

from __future__ import annotations

from codegen.documents.saved_text.vocabulary import ColumnWords, HeadingWords, TableWords, Vocabulary

_TYPE = r"{types}(?:\[\])?"
_PROPERTY = r"[A-Za-z_]\w*"

# One header row represents three tables: headers, the body, and responses. A header's name is under Type.
# A description in small letters begins right after brackets or ``string``, not inside the word before it.
_NAMED = TableWords(
    (
        ColumnWords("Name", r"header|query|path|cookie|body|\d{3} [A-Z][a-z]+(?: [A-Z][a-z]+)?"),
        ColumnWords("Type", rf"{_TYPE}|X-[A-Z][a-z]+-[A-Z][a-z]+|Authorization"),
        ColumnWords("Description", r"[A-Z0-9'(].*|(?<![a-z])[a-z].*|(?<=string)[a-z].*|"),
    ),
    spaced=False,
)
_RESULTS = TableWords(
    (ColumnWords("Property", _PROPERTY), ColumnWords("Type", _TYPE), ColumnWords("Defined", r"[A-Z].*")), spaced=False
)
_SCHEMA = TableWords(
    (
        ColumnWords("Property", _PROPERTY),
        ColumnWords("Type", _TYPE),
        ColumnWords("Required", "Required|Optional"),
        ColumnWords("Nullable", "(?:can|cannot) be null"),
        ColumnWords("Defined by", r"[A-Z].*"),
    ),
    spaced=False,
)
_VALUES = TableWords((ColumnWords("Value", r'"[^"]*"|null'), ColumnWords("Explanation", r".*")), spaced=False)

VOCABULARY = Vocabulary(
    tables=(_NAMED, _RESULTS, _SCHEMA, _VALUES),
    headings=(
        HeadingWords(r"\w+ (?:v\d+|[Ss]chema)", 1),
        HeadingWords(r"Authori[sz]ation|Authentication|Request format|Responses|Results", 2),
        HeadingWords(r"Definitions group \w+", 2),
        HeadingWords(r"Method and URL|Request (?:Headers|Body)|(?:Request Body|Response) Example|\d{3} Response", 3),
        HeadingWords(r"(?!Example$)[A-Z]\w+(?: Constraints)?", 3),
    ),
    types=("string", "integer", "number", "boolean", "datetime", "date", "object", "array"),
    type_headings=(r"(\w+) v\d+", r'"([a-z]\w*)": \[', r"(Results)", r"Definitions group (\w+)"),
    captions=("HTTP", r"Example(?: (?:Request Body|Response))?", r"\d{3} \w+ Response"),
    chrome=("Skip to main content", "Edit this page", "On this page"),
)
