"""Encoders: one module for each place text can go in. They alone turn untrusted words into Code."""
