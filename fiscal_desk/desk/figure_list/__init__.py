"""The list of figures at the left."""
