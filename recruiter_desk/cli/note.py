"""Notes on the command line."""

import typer

app = typer.Typer()
