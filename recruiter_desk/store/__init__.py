"""The desk's files: opening them, changing them, undoing, checking, copying."""
