"""A memo that was edited in Word, read again in the window: what differs, to take over or leave."""
