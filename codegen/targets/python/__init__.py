"""The Python client: a typed package with a synchronous and an asynchronous client for one API."""
