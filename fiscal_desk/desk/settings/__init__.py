"""What the user may set and what the desk remembers."""
