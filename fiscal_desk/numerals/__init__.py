"""Chinese numerals as headings, dates and lists write them; amounts have a grammar of their own in figures/numbers."""
