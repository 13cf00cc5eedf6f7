"""What a report is, and how a file becomes one."""
