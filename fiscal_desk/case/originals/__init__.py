"""The files that reports were read from, as a case keeps them."""
