"""What ``x-origin`` says of what no page names as a field: keys and parameters that api.toml tells of the whole API."""

FROM_SETTINGS = "settings"
