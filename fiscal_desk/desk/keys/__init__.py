"""Keys: which actions have which, and how they are changed."""
