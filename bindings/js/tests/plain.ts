// A program that `tsc --strict` reads without the types of browsers.
import { advise } from "helplines";

export const card: string = advise("fraud").card();
