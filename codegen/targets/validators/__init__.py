"""Validators: a package without dependencies that reports which documented rules a payload violates."""
