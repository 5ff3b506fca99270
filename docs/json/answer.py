# python3 answer.py child-safety worried wales
import json, sys
from pathlib import Path

file = Path(__file__).resolve().parents[2] / "dist" / "answers.json"
answers = json.loads(file.read_text(encoding="utf-8"))["answers"]
concern, audience, nation = sys.argv[1:]
for_concern = answers.get(concern, answers["general"])
for_audience = for_concern.get(audience, for_concern["anyone"])
answer = for_audience.get(nation, for_audience["uk"])
print(answer["emergency"])
for one in answer["contacts"][:answer["first"]]:
    print(f"{one['name']}: {one['how']} ({one['hours'] or 'hours not known'})")
    if one["note"]: print(f"  {one['note']}")
