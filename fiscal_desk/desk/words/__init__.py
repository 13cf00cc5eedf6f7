"""The words of the interface for what the rooms below know."""
