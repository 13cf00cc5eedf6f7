"""Workbooks and tables in text: each visible sheet as it is shown and printed.

What is shown is read, not what is stored: number formats are applied, hidden rows, columns and sheets and what lies
outside the print area are left out, a merged cell holds its text once, a formula shows the result saved with it.
"""
