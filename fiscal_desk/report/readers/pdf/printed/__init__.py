"""One printed page: its characters and rules put together into lines and tables."""
