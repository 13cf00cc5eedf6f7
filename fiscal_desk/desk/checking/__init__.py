"""The checks as a table, and checks of the user's own."""
