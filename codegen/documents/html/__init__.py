"""HTML pages to Documents."""
