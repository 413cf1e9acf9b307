"""A page to read an API in: a single offline file that makes no network requests. ``page`` lays it out."""
