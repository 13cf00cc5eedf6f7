"""The card of a report (报告信息): who reports what about when, read from the head of a report."""
