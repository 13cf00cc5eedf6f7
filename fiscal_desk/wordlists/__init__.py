"""The program's lists of words and rules of language (resources/lexicon), each in a form that is checked at load."""
