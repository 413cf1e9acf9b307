"""Vocabulary of the dialect: its tables, headings and captions, for the reader of saved text."""

from __future__ import annotations

from http import HTTPStatus

from codegen.dialects.xojo.wordings import METHODS
from codegen.documents.saved_text.vocabulary import ColumnWords, HeadingWords, TableWords, Vocabulary

_TRUTH = ColumnWords("Required", "Yes|No"), ColumnWords("Writeable", "Yes|No"), ColumnWords("Force Write", "Yes|No")
_NAME = ColumnWords("Field Name", r"\S+")
_TYPE = ColumnWords("Type Name", "{types}")
_LENGTH = ColumnWords("Length", r"\d+")
_LINK = ColumnWords("Link", r"\S*")
_PHRASES = "|".join(sorted({status.phrase for status in HTTPStatus}, key=len, reverse=True))

_FIELDS = TableWords((_NAME, ColumnWords("Type Id", r"\d+"), _TYPE, _LENGTH, *_TRUTH, _LINK), spaced=True)
_FIELDS_WITHOUT_TYPE_ID = TableWords((_NAME, _TYPE, _LENGTH, *_TRUTH, _LINK), spaced=True)
_FIELDS_OF_OLD = TableWords((_NAME, ColumnWords("Type", "{types}")), spaced=True)
_METHOD = TableWords((ColumnWords("HTTP method", METHODS), ColumnWords("API version", r"v\d+")), spaced=True)
_PARAMETERS = TableWords(
    (ColumnWords("Parameter name", r"\w+"), ColumnWords("Type", "{types}"), ColumnWords("Description", ".*")),
    spaced=True,
)
_OPERATORS = TableWords((ColumnWords("Operator", "[a-z]+"), ColumnWords("Description", ".*")), spaced=True)
_STATUSES = TableWords(
    (ColumnWords("Code", rf"\d\d\d (?i:{_PHRASES})"), ColumnWords("Description", ".*")),
    spaced=True,
)

VOCABULARY = Vocabulary(
    tables=(_FIELDS, _FIELDS_WITHOUT_TYPE_ID, _FIELDS_OF_OLD, _METHOD, _PARAMETERS, _OPERATORS, _STATUSES),
    headings=(
        HeadingWords(r".*\bAPI\b.*\b[Vv]ersion \d+", 1),
        HeadingWords(r"General Description|Fields", 2),
        HeadingWords(r"/[A-Za-z]\w*(?:/[\w{}.]+)*/?", 2),
        HeadingWords(r"Examples:", 3),
        HeadingWords(r"Which server to call|Calling the API|API Calls", 2),
        HeadingWords(r"(?:Header|Path|Query)Parameters", 2),
        HeadingWords(r"Filtering data, .*", 2),
        HeadingWords(r"(?:HTTP )?Response Codes|Examples of queryparameters", 2),
        HeadingWords(r"Methods", 3),
        HeadingWords(rf"\d\d\d (?i:{_PHRASES})", 2),
        HeadingWords(r"columns|filter|limit|nextid|offset|sort|distinct", 3),
        HeadingWords(r"General|Field type specific", 4),
        HeadingWords(r"BOOLEAN|CURRENCYHD|CURRENCY|DATETIME|DATE|DOUBLE|INTEGER|TEXT", 5),
    ),
    types=(r"tp[A-Z]\w*", "Integer", "String", "Boolean", "Number", "Double", "Date", "Error"),
)
