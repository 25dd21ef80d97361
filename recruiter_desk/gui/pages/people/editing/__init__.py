"""The form in which a person is typed, and what it means."""
