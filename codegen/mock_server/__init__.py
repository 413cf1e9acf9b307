"""The stand-in: a server on localhost that behaves as the documentation says, from the spec alone.

It knows no vendor: what one API does otherwise than another stands in its spec's conventions, models and errors.
"""
