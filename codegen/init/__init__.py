"""Starting an API: from a folder of pages or an address to its folder in the workspace."""
