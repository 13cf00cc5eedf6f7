"""Figures as people type them or mark them in the text."""
