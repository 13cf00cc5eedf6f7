"""What the memo (备忘录) says, then Word, then print."""
