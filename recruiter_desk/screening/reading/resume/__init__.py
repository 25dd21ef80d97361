"""The structure of a resume: sections, jobs, dates, who it is of."""
