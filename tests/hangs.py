"""How long is too long: seconds after which a process of a test hangs. Far beyond what the busiest machine takes."""

HANGS = 300.0
