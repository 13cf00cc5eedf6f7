"""What a whole report says of all its figures: by its card and title, or where it has none."""
