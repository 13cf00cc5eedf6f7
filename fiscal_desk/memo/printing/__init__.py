"""The memo as pages: the same lines and pages as the Word file's, as pictures for the screen and as PDF."""
