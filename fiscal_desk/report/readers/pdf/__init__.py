"""PDF files: characters and rules of their pages, put together again into lines, paragraphs, tables and notes.

pdfium (by way of pypdfium2) reads the file; what its characters mean on the page is worked out here.
"""
