"""Comparing two specs by meaning: what changed, for whom it breaks, and which version that makes."""
