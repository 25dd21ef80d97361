"""Settings: who I am, my clock, my thresholds, how the window looks; saved as they are changed."""
