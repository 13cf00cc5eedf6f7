"""The page of one report: its text, its marks."""
