"""Saved web pages (.html, .mht): their main text without menus and footers."""
