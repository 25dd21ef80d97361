"""Facts and differences as they are shown: on a call, on a person, in Today."""
