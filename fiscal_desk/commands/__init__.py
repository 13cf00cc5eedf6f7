"""The same work without a screen: extract, compare, check, samples."""
