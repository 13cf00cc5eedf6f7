"""The comparison table: which figures share a row, and what they say of each other."""
