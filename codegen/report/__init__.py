"""The report: one page for people about all that was read, found and made."""
