"""The pages of the window, one folder for each word of the rail."""
