"""The OpenAPI document of an API. ``target`` is what the pipeline calls, ``document`` builds the plain data."""
