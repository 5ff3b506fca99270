# python3 check.py "Ring 08457 90 90 90"
import json, re, sys
from pathlib import Path

file = Path(__file__).resolve().parents[2] / "dist" / "retired.json"
retired = json.loads(file.read_text(encoding="utf-8"))["retired"]
for number in re.findall(r"[+(]?\d[\d ()-]*\d", sys.argv[1]):
    digits = re.sub(r"^(00)?440?", "0", re.sub(r"\D", "", number))
    begins = lambda starts: len(digits) > 8 and digits.startswith(tuple(starts))
    fits = lambda one: begins(one["digits"]) if one["subject"] == "range" else digits in one["digits"]
    old = next(filter(fits, retired), None)
    use = f"; use {old['use']['name']}, {old['use']['how']}" if old and old["use"] else ""
    if old: print(f"{number} is out of date: it was {old['was']}{use}")
