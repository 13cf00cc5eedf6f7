"""Lists: names that are dealt out over numbers, and the names that a list says in short."""
