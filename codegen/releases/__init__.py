"""Releases: the history of an API, its changelog, and the versions of its packages."""
