"""The report card (报告卡片): who reports what about when, read from the head of a report."""
