"""How a case lies on disk: one .fdesk file, its tables, its lock."""
