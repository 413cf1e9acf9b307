"""Files to disk: formatted, parsed again, compared with what is there, put in place whole. Knows no spec."""
