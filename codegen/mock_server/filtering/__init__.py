"""Filters: a filter expression read by the spec's convention, checked against the fields, and compiled to SQL."""
