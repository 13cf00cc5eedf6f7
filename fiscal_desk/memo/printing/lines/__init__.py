"""Characters become lines: scripts, faces and sizes, where a line may end, what stands where on it."""
