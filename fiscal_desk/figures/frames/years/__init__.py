"""Years in a row: which of them a figure is about."""
