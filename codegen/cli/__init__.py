"""The commands, a module each: they alone print, and decide on the exit code."""
