"""Searching in all open reports."""
