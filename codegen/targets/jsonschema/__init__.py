"""JSON Schema files, draft 2020-12: one for each model and what it is for. ``target`` is what the pipeline calls."""
