"""Encoders: one module for each place text can land in. They alone turn untrusted words into Code."""
