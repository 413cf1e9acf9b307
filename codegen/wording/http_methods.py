"""The methods of HTTP that documentation names."""

from __future__ import annotations

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
ANY_METHOD = "|".join(METHODS)  # for a regular expression
WRITES = ("POST", "PUT", "PATCH")  # the methods that send a record
