"""What things cost in time: run by `make benchmarks`, judged by a person. No suite and no CI depends on a time."""
