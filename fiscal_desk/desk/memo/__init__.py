"""The memo dialog: what is asked, remembered and written."""
