"""Word files (.docx): paragraphs, headings, lists, tables, text boxes and notes in reading order.

What is printed is kept, what is not is left out. Kept: automatic numbers, results of fields, inserted text, content
controls, hyperlinks. Left out: deleted text, hidden text, field instructions, comments, headers, footers, tables of
contents. A soft line break ends the line (and the block), except in a heading and in a table cell, where it joins.
"""

from fiscal_desk.report.readers.word.reading import read_word

__all__ = ["read_word"]
