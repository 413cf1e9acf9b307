"""reStructuredText pages to Documents."""
