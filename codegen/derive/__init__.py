"""What follows from the corrected spec. Runs after the corrections, so that a correction reaches all of it."""
