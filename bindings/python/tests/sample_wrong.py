"""What the checkers have to refuse: each line that says so, and no other."""

import helplines
from helplines import Audience, Concern

answer = helplines.advise(Concern.FRAUD)
helplines.advise()  # wrong
helplines.advise(5)  # wrong
helplines.advise("fraud", "child")  # wrong
helplines.advise("fraud", audience=3)  # wrong
helplines.advise("fraud", at=5.0)  # wrong
helplines.advise("fraud", colour="red")  # wrong
helplines.find(b"fraud")  # wrong
answer.html(heading_level="2")  # wrong
answer.card(steps=2)  # wrong
answer.text(2)  # wrong
print(answer.titel)  # wrong
print(answer.steps[0].contact.number)  # wrong
print(helplines.contact("childline").name)  # wrong
answer.title = "x"  # wrong
number: int = helplines.by_number("101").what_to_do  # wrong
print(Audience.NOBODY)  # wrong
