"""What the comparison says in sentences, in the language of the interface; it says them in Chinese."""
