"""What was typed wrongly, said in our own words instead of the parser's."""

import re

import typer

from recruiter_desk.base.errors import DeskError

HELP = "`{path} --help` shows how it is written."
SAID = (
    (r"Missing argument '(.+?)'\.", "{0} is missing."),
    (r"Missing option '(.+?)'\.", "{0} is missing."),
    (r"Missing command\.", "A command is missing."),
    (r"No such command '(.*?)'\.", "There is no command {0}."),
    (r"No such option: (\S+)", "There is no option {0}."),
    (r"Option '(.+?)' requires an argument\.", "{0} needs a value."),
    (r"Option '(.+?)' does not take a value\.", "{0} takes no value."),
    (r"Got unexpected extra argument(?:s|\(s\))? \((.*)\)", "{0} is one word too many."),
    (r"Invalid value for '(.+?)': (.+)", "{0}: {1}"),
)
DASH = "A text that begins with a dash stands behind --."


def in_our_words(error: typer.TyperException) -> DeskError:
    """A DeskError with the same meaning; its advice names the help that fits."""
    message = str(getattr(error, "format_message", error.__str__)())
    context = getattr(error, "ctx", None)
    advice = HELP.format(path=context.command_path if context else "recruiter-desk")
    details = (DASH,) if message.startswith("No such option") else ()
    return DeskError(_title(message), advice, details)


def _title(message: str) -> str:
    for pattern, ours in SAID:
        if found := re.match(pattern, message, re.DOTALL):
            return ours.format(*found.groups())
    return message
