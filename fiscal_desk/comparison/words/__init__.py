"""Names of rows, families and verdicts, and numbers in words."""
