"""Facts to spec: what the words mean. Each interpreter makes claims; ``settle`` weighs them against each other."""
