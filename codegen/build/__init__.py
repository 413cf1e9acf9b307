"""The build: from pages to files on disk, with what it remembers and what it says about itself."""
