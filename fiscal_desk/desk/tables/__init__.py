"""What all tables of the window have in common: copying, order, filters, columns that stay, sums."""
