"""The contract between reading and writing: the spec's model, canonical JSON, schema, invariants and provenance."""
