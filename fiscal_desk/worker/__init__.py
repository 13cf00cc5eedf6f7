"""The second process (后台进程): it reads and compares, so that the window has the first one for itself."""
