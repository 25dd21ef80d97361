"""Referrals: who gave whom on a map and in a table, whom to tell, whom to ask."""
