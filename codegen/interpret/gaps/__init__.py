"""Gaps: what pages show and the spec does not say, as findings and as the spec's own list of what is incomplete."""
