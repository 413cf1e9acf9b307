"""What people set: the workspace, each API's api.toml, and what would have been right there."""
