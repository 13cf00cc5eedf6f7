"""The fields of a figure on the desk: their words, what is typed into them, and how that is understood."""
