"""The user's lexicon on the desk."""
