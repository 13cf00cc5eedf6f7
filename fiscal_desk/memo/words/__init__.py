"""The words of a memo: numbers, names, dates, counts, formulas and sentences on rows."""
