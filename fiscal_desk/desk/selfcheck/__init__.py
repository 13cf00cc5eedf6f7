"""What this computer has of all that the program needs: each with what it means and what to do."""
