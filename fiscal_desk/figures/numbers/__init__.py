"""Numbers in Chinese text: numerals, units, periods, and the scanner that finds them."""
