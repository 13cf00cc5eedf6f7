"""Names that a number's own clause leaves unsaid: said once for several, in the clause before, before brackets."""
