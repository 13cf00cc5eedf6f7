"""Everything that the user can do by menu, button or key, as one table, and the actions made from it."""
