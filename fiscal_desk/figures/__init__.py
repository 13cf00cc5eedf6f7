"""What a report's text says in numbers: a pure function of report and catalogue."""
