"""The inspector: everything about the current figure."""
