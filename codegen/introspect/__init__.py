"""Introspecting: asks a live server for its own field tables, stores the answers, and compares them with the pages."""
