"""Rules of values as tables: what the validators are made of, and what a client checks calls by."""
