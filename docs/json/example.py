# python3 example.py child-safety worried wales "Ring 08457 90 90 90"
import json, re, sys
from pathlib import Path

def read(name):
    return json.loads((Path(__file__).resolve().parents[2] / "dist" / name).read_text(encoding="utf-8"))

file = read("helplines.json")
concern, audience, nation, text = sys.argv[1:]

def fits(route):
    own_list = audience in ("own-behaviour", "family-of-offender")
    whom, where = route["audiences"], route["nations"]
    return (audience in whom if whom else not own_list) and (not where or nation in where)

def closeness(route):
    return 2 * (audience in route["audiences"]) + (nation in route["nations"])

def channels(contact):
    here = nation in contact["nations"]
    return [one for one in contact["channels"] if here and (not one["nations"] or nation in one["nations"])]

def local(id):
    whole = lambda one: one["stands_in_for"] == id and not one["areas"] and channels(one)
    return next(filter(whole, file["contacts"]), None) or next(one for one in file["contacts"] if one["id"] == id)

def answer(routes):
    best = max(filter(fits, routes), key=closeness, default={"groups": []})
    all = {one["id"]: one for group in best["groups"] for one in map(local, group)}
    return [one for one in all.values() if audience in one["audiences"] and channels(one)]

def show(contact):
    usable = [one for one in channels(contact) if not one["local"]]
    best = next((one for one in usable if one["kind"] == "phone"), usable[0] if usable else None)
    print(f"{contact['name']}: " + (f"{best['how']}, {best['hours_words']}" if best else contact["website"]))

show(local("emergency-999"))
own = [one["routes"] for one in file["routes"] if one["concern"] == concern]
for contact in ((own and answer(own[0])) or answer(file["general"]["routes"]))[:3]:
    show(contact)

retired = read("retired.json")["retired"]
for number in re.findall(r"[+(]?\d[\d ()-]*\d", text):
    dialled = re.sub(r"^(\+|00)440?", "0", re.sub(r"[^\d+]", "", number))
    for old in retired:
        in_range = old["subject"] == "range" and len(dialled) > 8 and dialled.startswith(tuple(old["digits"]))
        if in_range or dialled in old["digits"]:
            use = f"; use {old['use']['name']}, {old['use']['how']}" if old["use"] else ""
            print(f"{number} is out of date: it was {old['was']}{use}")
            break
