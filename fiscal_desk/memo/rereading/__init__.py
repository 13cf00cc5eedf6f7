"""A memo that comes back from Word: which sentences somebody changed there, beside what the case says now."""
