"""Targets and what became of them."""
