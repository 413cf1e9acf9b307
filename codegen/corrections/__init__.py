"""What people know better than the documentation: read from corrections.toml, applied to the spec, expiring."""
