"""The workshop of the memo: what goes in, the memo as it will be, and sentences edited where they stand."""
