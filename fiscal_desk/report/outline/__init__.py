"""Headings, paragraphs and captions: what of a text is which, in what order beneath what."""
