"""Whom the fields of a search fit."""

from datetime import timedelta

import pytest

from recruiter_desk.notes.commands import write_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.people.model import Status
from recruiter_desk.search.filters import people_where
from recruiter_desk.search.model import And, Field, Not, Or
from recruiter_desk.search.typed import parse
from tests import given
