"""Which 账本 a figure is of, and what the heads of its table say of it."""
