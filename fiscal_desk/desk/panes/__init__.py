"""Reports side by side, and how they go together."""
