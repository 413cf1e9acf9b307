"""Validators: a package without dependencies that tells which documented rules a payload breaks."""
