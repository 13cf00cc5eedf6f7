"""Widgets that several rooms use, none of which knows a room."""
