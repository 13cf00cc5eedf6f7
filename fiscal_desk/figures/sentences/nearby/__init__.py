"""Numbers whose clause says only whose they are."""
