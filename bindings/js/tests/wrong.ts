// What the types refuse: each line that says so is an error for `tsc --strict`.
import { advise, choices, find, scan, type Audience, type Concern } from "helplines";

advise(7); // wrong
advise("fraud", { nation: 7 }); // wrong
advise("fraud", { at: 1234 }); // wrong
advise("fraud", { natoin: "wales" }); // wrong
advise("fraud").html({ heading_level: 2 }); // wrong
advise("fraud").sentence({ sources: true }); // wrong
advise("fraud").concern = "stalking"; // wrong
const about: Concern = "boredom"; // wrong
const who: Audience = choices().nation[0]!.value; // wrong
const sure: string = find("x").matches[0]!.words; // wrong
const grave: "fatal" | null = scan("x")[0]!.severity; // wrong
export { about, grave, sure, who };
