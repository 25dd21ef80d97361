"""Whatever was entered between: what was each one's goes back, what came since stays."""

from itertools import count

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from recruiter_desk.people.commands import (
    add_person,
    edit_person,
    merge_people,
    remove_person,
    split_person,
)
from recruiter_desk.people.model import (
    PersonChanges,
    PersonDraft,
    PhoneDraft,
    Several,
)
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.check import verify
from tests import given

FUNCTIONS = ("", "MRI lead", "CT technologist")


@pytest.fixture
def open_story(desk):
    """The machine gets the desk of this test; each run starts where the last one was undone."""

    class Story(MergeStory):
        def __init__(self):
            super().__init__()
            self.desk = desk
            self.start = given.dump(desk)

        def teardown(self):
            for _ in range(self.steps):
                desk.undo()
            assert given.dump(desk) == self.start
            assert verify(desk) == []

    return Story


class MergeStory(RuleBasedStateMachine):
    """A plain model beside the desk: who there is, whose each number is, which merges stand."""

    def __init__(self):
        super().__init__()
        self.steps = 0
        self.people = {}  # id -> function
        self.numbers = {}  # number -> owner
        self.merges = []  # (keep, gone, gone's function, the function filled, numbers moved)
        self.new_number = count(1000)

    def pick(self, data, people=None):
        return data.draw(st.sampled_from(sorted(people if people is not None else self.people)))

    @rule(function=st.sampled_from(FUNCTIONS))
    def add(self, function):
        draft = PersonDraft(name=f"Person Number{len(self.people)}", function=function)
        self.people[add_person(self.desk, draft).id] = function
        self.steps += 1

    @precondition(lambda self: self.people)
    @rule(data=st.data())
    def give_a_number(self, data):
        person, number = self.pick(data), f"+1520555{next(self.new_number)}"
        changes = PersonChanges(phones=Several(add=(PhoneDraft(number),)))
        edit_person(self.desk, person, changes)
        self.numbers[number] = person
        self.steps += 1

    @precondition(lambda self: self.numbers)
    @rule(data=st.data())
    def take_a_number_away(self, data):
        number = self.pick(data, self.numbers)
        changes = PersonChanges(phones=Several(remove=(number,)))
        edit_person(self.desk, self.numbers.pop(number), changes)
        self.steps += 1

    @precondition(lambda self: self.people)
    @rule(data=st.data(), function=st.sampled_from(FUNCTIONS))
    def change_function(self, data, function):
        person = self.pick(data)
        if self.people[person] != function:
            edit_person(self.desk, person, PersonChanges(function=function))
            self.people[person] = function
            self.steps += 1

    @precondition(lambda self: len(self.people) > 1)
    @rule(data=st.data())
    def merge(self, data):
        keep = self.pick(data)
        gone = self.pick(data, set(self.people) - {keep})
        merge_people(self.desk, keep, gone)
        moved = {number for number, owner in self.numbers.items() if owner == gone}
        filled = "" if self.people[keep] else self.people[gone]
        inner = [n for n, merge in enumerate(self.merges) if merge["keep"] == gone]
        for n in inner:
            self.merges[n]["keep"] = keep
        self.merges.append(
            {
                "keep": keep,
                "gone": gone,
                "function": self.people.pop(gone),
                "filled": filled,
                "moved": moved,
                "inner": [self.merges[n] for n in inner],
            }
        )
        self.people[keep] = self.people[keep] or filled
        self.numbers |= dict.fromkeys(moved, keep)
        self.steps += 1

    @precondition(lambda self: any(m["keep"] in self.people for m in self.merges))
    @rule(data=st.data())
    def split(self, data):
        keep = self.pick(data, {m["keep"] for m in self.merges})
        merge = [m for m in self.merges if m["keep"] == keep][-1]
        assert split_person(self.desk, keep).id == merge["gone"]
        self.merges.remove(merge)
        self.people[merge["gone"]] = merge["function"]
        if merge["filled"] and self.people[keep] == merge["filled"]:
            self.people[keep] = ""
        for number in merge["moved"]:
            if self.numbers.get(number) == keep:
                self.numbers[number] = merge["gone"]
        for inner in merge["inner"]:
            if inner["keep"] == keep:
                inner["keep"] = merge["gone"]
        self.steps += 1

    @precondition(lambda self: self.people)
    @rule(data=st.data())
    def remove(self, data):
        person = self.pick(data)
        remove_person(self.desk, person)
        del self.people[person]
        self.numbers = {n: owner for n, owner in self.numbers.items() if owner != person}
        self.merges = [m for m in self.merges if m["keep"] != person]
        self.steps += 1

    @invariant()
    def the_desk_says_the_same(self):
        cards = {person: person_card(self.desk, person) for person in self.people}
        assert {person: card.function for person, card in cards.items()} == self.people
        held = {phone.number: person for person, card in cards.items() for phone in card.phones}
        assert held == self.numbers


def test_any_story_of_merges_and_splits(open_story):
    from hypothesis.stateful import run_state_machine_as_test

    limits = settings(max_examples=25, stateful_step_count=25, deadline=None, derandomize=True)
    run_state_machine_as_test(open_story, settings=limits)
