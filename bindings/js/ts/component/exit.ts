// The way to leave the page at once.

/** How soon each press has to follow the last, in milliseconds. */
const TIME_TO_PRESS = 5000;

/**
 * Calls `leave` on the third of three presses of Shift, as "Exit this page" of the GOV.UK Design System does. Shift held for
 * a capital letter is no press. Returns what stops it.
 */
export function onThreeShifts(leave: () => void): () => void {
  let presses = 0;
  let last = 0;
  let isForLetter = false;
  const down = (event: KeyboardEvent) => {
    if (event.key === "Shift") return;
    presses = 0;
    isForLetter = event.shiftKey;
  };
  const up = (event: KeyboardEvent) => {
    if (event.key !== "Shift") return;
    if (isForLetter) return void (isForLetter = false);
    presses = event.timeStamp - last > TIME_TO_PRESS ? 1 : presses + 1;
    last = event.timeStamp;
    if (presses < 3) return;
    presses = 0;
    leave();
  };
  document.addEventListener("keydown", down);
  document.addEventListener("keyup", up);
  return () => {
    document.removeEventListener("keydown", down);
    document.removeEventListener("keyup", up);
  };
}
