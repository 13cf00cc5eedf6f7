"""One file a format; each turns bytes into a report's text and blocks."""
