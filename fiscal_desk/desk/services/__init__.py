"""What every room of the desk relies on: session, messages, background work."""
