"""What packaging/desk.py does, one subject a file, with the standard library alone."""
