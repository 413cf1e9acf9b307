"""Tables of rules, one for each model that calls send."""
