"""Old Word files (.doc, .wps), read by an own reader of their piece table, as no kept library reads WPS's files.

What a file says is put into the elements of a newer one, in memory, so that both are read by the same rules
(`readers/word`): fields, numbering, tables, text boxes, notes. Offsets are of bytes in a stream (fc) or of characters
in the document (cp), as the format's description [MS-DOC] has them.
"""

from fiscal_desk.report.readers.doc.reading import read_doc

__all__ = ["read_doc"]
