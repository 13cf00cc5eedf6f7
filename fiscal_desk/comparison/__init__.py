"""Same indicator across reports: rows, verdicts, checks, tables."""
