"""Compiles API documentation: pages in, an auditable spec and the code made from it out."""

__version__ = "0.1.0"
