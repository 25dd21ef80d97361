"""The self-test: every part of the program used once, through the real code, also when frozen."""

from recruiter_desk.self_test.run import parts

__all__ = ["parts"]
