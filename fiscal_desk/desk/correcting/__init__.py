"""What is done to figures: confirm, reject, draw anew."""
