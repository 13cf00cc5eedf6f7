"""The Word file beneath the page: its package, its XML, its faces and measures."""
