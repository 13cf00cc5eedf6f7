"""Walking through the figures that wait for a look."""
