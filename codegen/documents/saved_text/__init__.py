"""Pages saved as plain text to Documents."""
