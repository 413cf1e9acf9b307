"""A collection for Bruno: a folder of .bru files, one for each call. ``target`` is what the pipeline calls."""
