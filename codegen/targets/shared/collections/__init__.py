"""Calls ready to be sent by hand, for the collections of API clients: what is the same whatever client reads them."""
