"""What offices call things: indicators with aliases, families, directions."""
