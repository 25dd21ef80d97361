"""What the recruiter set: who they are, their clock, their thresholds."""
