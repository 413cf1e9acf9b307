"""Pages to Documents: three readers (HTML, Markdown, saved text) that all produce the same kinds of block."""
