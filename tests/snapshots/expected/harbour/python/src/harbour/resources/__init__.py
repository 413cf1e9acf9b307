"""Calls by resource, one module each."""
