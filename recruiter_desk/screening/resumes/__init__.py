"""Resumes: files made into text, kept with their originals, each version beside the others."""
