"""What must add up: one file a family of identities."""
