"""The comparison as a file for other programs: .xlsx and .csv."""
