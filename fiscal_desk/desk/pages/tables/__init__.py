"""Tables of a report as they stand on its page and in a window of their own."""
