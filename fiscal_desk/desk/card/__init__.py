"""The report card as a dialog."""
