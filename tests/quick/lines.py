"""Lines typed during a call, and what is understood of each; what is not named is None or empty.

`promise` is (who owes it, local time or None, the words).
"""

VOICEMAIL = {"direction": "out", "outcome": "voicemail"}
LEFT = {"direction": "out", "outcome": "message_left"}
NO_ANSWER = {"direction": "out", "outcome": "no_answer"}
RETURNED = {"direction": "in", "outcome": "connected"}
TALKED = {"outcome": "connected"}
BAD_TIME = {"direction": "out", "outcome": "bad_time"}

LINES = [
    (
        "LVM dana whitfield cell MRI lead tucson",
        VOICEMAIL | {"who": "dana whitfield", "number_label": "cell", "about": "MRI lead tucson"},
    ),
    (
        "lvm dana whitfield MRI lead tucson",
        VOICEMAIL | {"who": "dana whitfield", "about": "MRI lead tucson"},
    ),
    ("lvm Dana", VOICEMAIL | {"who": "Dana"}),
    ("dana whitfield lvm work", VOICEMAIL | {"who": "dana whitfield", "number_label": "work"}),
    (
        "left vm for luis, said it was confidential",
        VOICEMAIL | {"who": "luis", "text": "said it was confidential"},
    ),
    (
        "left a voicemail for Luis Herrera re: CT nights",
        VOICEMAIL | {"who": "Luis Herrera", "about": "CT nights"},
    ),
    ("vm marisol vega about MRI lead", VOICEMAIL | {"who": "marisol vega", "about": "MRI lead"}),
    ("vm 520 555 0142 MRI lead", VOICEMAIL | {"digits": "520 555 0142", "about": "MRI lead"}),
    (
        "lvm Grace Okafor cell ultrasound",
        VOICEMAIL | {"who": "Grace Okafor", "number_label": "cell", "about": "ultrasound"},
    ),
    ("lvm Grace Okafor MRI lead", VOICEMAIL | {"who": "Grace Okafor", "about": "MRI lead"}),
    (
        "vm from dana: call me at 4",
        {
            "direction": "in",
            "outcome": "voicemail",
            "who": "dana",
            "promise": ("me", "2026-11-24 16:00", "call me at 4"),
        },
    ),
    ("in vm marisol", {"direction": "in", "outcome": "voicemail", "who": "marisol"}),
    ("vm from 0142", {"direction": "in", "outcome": "voicemail", "digits": "0142"}),
    ("in 0142 returned, listened", RETURNED | {"digits": "0142", "listened": True}),
    ("in 0142 returned", RETURNED | {"digits": "0142"}),
    ("in dana returned, didn't listen", RETURNED | {"who": "dana", "listened": False}),
    (
        "luis returned, listened, asked for me",
        RETURNED | {"who": "luis", "listened": True, "right_person": True},
    ),
    ("dana called back 12 min", RETURNED | {"who": "dana", "length_minutes": 12}),
    (
        "they called back, asked for robin",
        RETURNED | {"right_person": True, "text": "asked for robin"},
    ),
    ("in 0142 asked who called", {"direction": "in", "digits": "0142", "right_person": False}),
    ("in 1999 returned, heard the message", RETURNED | {"digits": "1999", "listened": True}),
    ("N/A bob k", NO_ANSWER | {"who": "bob k"}),
    ("na sam petrov home", NO_ANSWER | {"who": "sam petrov", "number_label": "home"}),
    ("no answer hannah", NO_ANSWER | {"who": "hannah"}),
    ("called dana, no answer", NO_ANSWER | {"who": "dana"}),
    ("called dana whitfield, lvm", VOICEMAIL | {"who": "dana whitfield"}),
    ("rna priya", NO_ANSWER | {"who": "priya"}),
    (
        "talked to Luis Herrera 18 min, not looking until May",
        TALKED | {"who": "Luis Herrera", "length_minutes": 18, "text": "not looking until May"},
    ),
    ("spoke with priya 1 hr 10 min", TALKED | {"who": "priya", "length_minutes": 70}),
    (
        "tt dana whitfield half an hour, loves nights, two offers",
        TALKED
        | {"who": "dana whitfield", "length_minutes": 30, "text": "loves nights, two offers"},
    ),
    ("tt luis about CT lead", TALKED | {"who": "luis", "about": "CT lead"}),
    ("tt luis wants days", TALKED | {"who": "luis", "text": "wants days"}),
    ("out talked to sam 5m", TALKED | {"direction": "out", "who": "sam", "length_minutes": 5}),
    ("reached hannah ortiz on cell", TALKED | {"who": "hannah ortiz", "number_label": "cell"}),
    (
        "talked to Grace Okafor, knows Dana Whitfield",
        TALKED | {"who": "Grace Okafor", "text": "knows Dana Whitfield"},
    ),
    (
        "talked to luis, I'll call him Friday at 10",
        TALKED
        | {"who": "luis", "promise": ("me", "2026-11-27 10:00", "I'll call him Friday at 10")},
    ),
    (
        "talked to luis, will call me back",
        TALKED | {"who": "luis", "promise": ("them", None, "will call me back")},
    ),
    (
        "tt bob, I'll get back to him, likes MRI",
        TALKED
        | {"who": "bob", "text": "likes MRI", "promise": ("me", None, "I'll get back to him")},
    ),
    (
        "bad time hannah, will ring thu after two",
        BAD_TIME
        | {"who": "hannah", "promise": ("them", "2026-11-26 14:00", "will ring thu after two")},
    ),
    (
        "bt priya cb 4pm",
        BAD_TIME | {"who": "priya", "promise": ("me", "2026-11-24 16:00", "cb 4pm")},
    ),
    (
        "bt sam, tomorrow after 3",
        BAD_TIME | {"who": "sam", "promise": ("me", "2026-11-25 15:00", "tomorrow after 3")},
    ),
    ("bt sam driving", BAD_TIME | {"who": "sam", "text": "driving"}),
    (
        "in bt dana, she'll call back in 20 min",
        {
            "direction": "in",
            "outcome": "bad_time",
            "who": "dana",
            "promise": ("them", "2026-11-24 10:40", "she'll call back in 20 min"),
        },
    ),
    (
        "can't talk luis try again Monday am",
        BAD_TIME | {"who": "luis", "promise": ("me", "2026-11-30 12:00", "try again Monday am")},
    ),
    (
        "missed call from 520 555 0142",
        {"direction": "in", "outcome": "no_answer", "digits": "520 555 0142"},
    ),
    ("missed call dana", {"direction": "in", "outcome": "no_answer", "who": "dana"}),
    ("missed sam petrov", {"direction": "in", "outcome": "no_answer", "who": "sam petrov"}),
    ("left msg with wife for dana", LEFT | {"who": "dana", "text": "with wife"}),
    ("lm hannah w/ front desk", LEFT | {"who": "hannah", "text": "w/ front desk"}),
    ("left message for bob k about CT lead", LEFT | {"who": "bob k", "about": "CT lead"}),
    ("busy sam petrov", {"direction": "out", "outcome": "busy", "who": "sam petrov"}),
    (
        "wrong number 312-555-0199",
        {"direction": "out", "outcome": "wrong_number", "digits": "312-555-0199"},
    ),
    (
        "wrong number dana home",
        {"direction": "out", "outcome": "wrong_number", "who": "dana", "number_label": "home"},
    ),
    ("declined", {"direction": "out", "outcome": "declined"}),
    ("luis declined", {"direction": "out", "outcome": "declined", "who": "luis"}),
    (
        "text from dana: can talk at 5",
        {
            "direction": "in",
            "by": "text",
            "who": "dana",
            "text": "can talk at 5",
            "promise": ("me", "2026-11-24 17:00", "can talk at 5"),
        },
    ),
    (
        "dana texted: running late",
        {"direction": "in", "by": "text", "who": "dana", "text": "running late"},
    ),
    (
        "texted priya about MRI lead",
        {"direction": "out", "by": "text", "who": "priya", "about": "MRI lead"},
    ),
    ("emailed luis", {"direction": "out", "by": "email", "who": "luis"}),
    (
        "email from luis herrera, busy season till March",
        {
            "direction": "in",
            "by": "email",
            "who": "luis herrera",
            "text": "busy season till March",
        },
    ),
    ("dana called about MRI lead", {"direction": "in", "who": "dana", "about": "MRI lead"}),
    ("(520) 555-0142 lvm", VOICEMAIL | {"digits": "(520) 555-0142"}),
    (
        "talked to dana, has 3 offers and 24 years",
        TALKED | {"who": "dana", "text": "has 3 offers and 24 years"},
    ),
    ("dana whitfield likes nights", {"who": "dana whitfield", "text": "likes nights"}),
    ("lvm hmm dana", VOICEMAIL | {"who": "dana", "unread": ("hmm",)}),
    ("xylophone sonata", {"unread": ("xylophone", "sonata")}),
    ("", {}),
    (
        "LVM Dana Whitfield - cell - MRI lead Tucson",
        VOICEMAIL | {"who": "Dana Whitfield", "number_label": "cell", "about": "MRI lead Tucson"},
    ),
    (
        "left vm at dana's cell re MRI",
        VOICEMAIL | {"who": "dana", "number_label": "cell", "about": "MRI"},
    ),
    (
        "call dana tomorrow at 9",
        {"who": "dana", "promise": ("me", "2026-11-25 09:00", "call dana tomorrow at 9")},
    ),
    (
        "luis called, will be in touch",
        {"direction": "in", "who": "luis", "promise": ("them", None, "will be in touch")},
    ),
    (
        "I promised to call dana Friday",
        {"who": "dana", "promise": ("me", "2026-11-27 17:00", "I promised to call dana Friday")},
    ),
    ("missed call from unknown number", {"direction": "in", "outcome": "no_answer"}),
]
