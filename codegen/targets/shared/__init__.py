"""What several targets need: names, schemas, listings, wording, patterns, and the collections of API clients."""
