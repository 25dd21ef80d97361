"""What the head of the Search page says."""

from recruiter_desk.search.found import Answer


def found_words(answer: Answer) -> str:
    """`41 found in 12 people`, or that only the newest are shown of more."""
    texts = sum(hit.source != "person" for hit in answer.hits)
    shown = len(answer.people) + texts
    if answer.total is None:
        return f"the newest {shown:,} of 500 and more"
    people = len({hit.person for hit in answer.hits} | {each.id for each in answer.people})
    return f"{shown:,} found of {people:,} {'person' if people == 1 else 'people'}"
