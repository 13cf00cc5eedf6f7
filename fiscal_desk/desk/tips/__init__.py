"""The tip on a mark: what a figure says, without a click."""
