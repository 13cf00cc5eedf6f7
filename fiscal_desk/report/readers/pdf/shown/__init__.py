"""A PDF's pages as they look, and where on them each character of the report's text is printed."""
