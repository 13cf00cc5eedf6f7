"""The rules, a file a subject: each is a function from a document to what it remarks."""
