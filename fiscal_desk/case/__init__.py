"""The user's piece of work (案卷): reports, corrections, decisions, history; one .fdesk file."""
