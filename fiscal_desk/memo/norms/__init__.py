"""A .docx held against the norms of an official document (GB/T 9704-2012 and others), rule by rule, with the place."""
