"""Files to disk: formatted, parsed again, compared with what lies there, put in place whole. Knows no spec."""
