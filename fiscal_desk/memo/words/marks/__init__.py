"""Signs before numbers, and marks between and behind sentences."""
