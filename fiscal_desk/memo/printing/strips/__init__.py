"""Lines become pages: paragraphs, tables and pictures as strips, and strips put on pages."""
