"""What pages of no known make mean: records that are found, roles by label, place and sample, shapes, and their claims.

The facts here are sections, groups of rows, examples, sample calls and statements (``dialects/facts.py``). A table
belongs to a call and has a role there, or it describes a record that the page names. Nothing is assumed from the words
of a path.
"""
