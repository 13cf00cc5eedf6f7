"""What is typed into a figure's fields, and how it is understood."""
