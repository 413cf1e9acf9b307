"""Linting: the verdict of the usual OpenAPI linters, in Python, on the page and line that caused it.

``rules`` look at the document as plain data, ``origins`` lead from it back to the spec, ``lint`` puts both together.
"""
