"""Spec to files: one folder for each kind of output, each a pure function that touches no disk but its templates."""
