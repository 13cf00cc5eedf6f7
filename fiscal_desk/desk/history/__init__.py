"""The history of corrections, orphans, and reading again."""
