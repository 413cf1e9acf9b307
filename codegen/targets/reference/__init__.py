"""A page to read an API in: one HTML file that asks nobody for anything. ``page`` lays it out."""
