"""How a memo becomes a Word document: page, fonts, styles, tables, page numbers (GB/T 9704-2012)."""
