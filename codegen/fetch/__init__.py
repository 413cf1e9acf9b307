"""Fetching: a documentation site into pages/, politely, whole pages only, and never a good capture for a bad answer."""
