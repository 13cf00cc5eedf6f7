"""The case in memory: immutable values, decisions, history, and the figures as they stand."""
