"""Numbers with their surroundings: what a candidate becomes on its way to a figure, and the clauses around it."""
