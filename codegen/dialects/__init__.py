"""Documents to facts: one module for each family of documentation sites, none for a vendor."""
