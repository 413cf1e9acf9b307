"""Markdown pages to Documents."""
