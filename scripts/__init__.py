"""Programs for people who work on codegen: environments with other versions, and the lock file. Standard library only.

The Makefile runs them. They are no part of the package.
"""
