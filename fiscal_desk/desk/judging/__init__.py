"""Findings of the memo judged where they are seen: in the tables of rows, checks and tasks."""
