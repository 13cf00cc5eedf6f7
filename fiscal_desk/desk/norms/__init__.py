"""Any Word file held against the norms of official documents, and the list of what came out."""
