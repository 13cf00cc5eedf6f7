"""What a sentence says about its numbers: label, measure, stance, period, scope."""
