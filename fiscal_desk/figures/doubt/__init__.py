"""Doubt that is earned: how sure a field is, from the evidence that it was read by."""
