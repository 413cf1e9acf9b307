"""A collection and an environment for Postman and newman. ``target`` is what the pipeline calls."""
