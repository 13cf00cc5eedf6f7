"""Cases as files: named, opened, saved, found again after a start that was not finished."""
