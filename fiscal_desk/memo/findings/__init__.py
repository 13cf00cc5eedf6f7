"""What was found, sorted before it is said: faults, targets missed, what stands beside each other, what to ask."""
