"""What a memo quotes: sentences of the reports, the excerpts that gather them, what was put right by hand."""
