"""A report's own pages, drawn as they are printed, with the marks of the text on them."""
