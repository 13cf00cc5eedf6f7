"""What a chart of the comparison shows, as plain values: no drawing here."""
