"""Wording: what the words of a cell, a label or a sentence say, in any of the languages of ``languages/``.

Pure functions from words to small frozen structs. Nothing here knows a page, a call or a vendor. Every function takes
the plain words and the marks on them (``marks.Mark``: where code, strong text, links and badges begin and end), works
without marks too, and returns None where the words say nothing of what it reads.
"""
