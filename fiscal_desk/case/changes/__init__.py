"""The commands that change a case, and what each does to it."""
