"""What the columns of a table, and its text beside it, must agree in."""
