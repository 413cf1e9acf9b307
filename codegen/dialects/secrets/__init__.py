"""Secrets: found by the name they are under or by their look, and replaced before a dialect reads a page.

Real tokens do get published by accident, and so do the data of persons. Neither reaches facts, spec or output.
"""
