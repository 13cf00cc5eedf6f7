"""Figures that stand in tables."""
