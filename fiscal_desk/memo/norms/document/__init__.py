"""A Word document as it is set: every paragraph, table and page with what styles and defaults give it."""
