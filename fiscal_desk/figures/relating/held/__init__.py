"""What printed numbers allow: whether they meet as they stand, or would but for one slip of the pen."""
