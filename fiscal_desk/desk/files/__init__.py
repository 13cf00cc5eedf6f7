"""Opening, saving and merging; the page one sees before anything is open."""
