"""Fiscal Desk (财政对读): lay Chinese finance reports side by side and check what they state."""

__version__ = "0.1.0"
