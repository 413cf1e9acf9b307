"""Where pages come from: a folder of captured pages, each with its address, its date and its hash."""
