"""The comparison and the tasks as tables."""
