"""What things are called: one word for one thing, on the screen, in the memo, in tables and on the command line."""
