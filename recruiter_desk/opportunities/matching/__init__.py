"""Who fits an opportunity and why: criteria kept of what was said, judged by a pure rule."""
