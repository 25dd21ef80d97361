"""What is said of jobs: which employer is meant, working there or not, when, and why it ended."""
