// The way to leave the page at once.

/** How soon each press has to follow the last, in milliseconds. */
const TIME_TO_PRESS = 5000;

/**
 * Calls `leave` on the third of three presses of Shift, as "Exit this page" of the GOV.UK Design System does, until `signal`
 * ends it. Shift held for a capital letter is no press.
 */
export function onThreeShifts(leave: () => void, signal: AbortSignal): void {
  let presses = 0;
  let last = 0;
  let isForLetter = false;
  const down = ({ key, shiftKey }: KeyboardEvent) => {
    if (key === "Shift") return;
    presses = 0;
    isForLetter = shiftKey;
  };
  const up = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== "Shift") return;
    if (!isForLetter) presses = timeStamp - last > TIME_TO_PRESS ? 1 : presses + 1;
    isForLetter = false;
    last = timeStamp;
    if (presses < 3) return;
    presses = 0;
    leave();
  };
  document.addEventListener("keydown", down, { signal });
  document.addEventListener("keyup", up, { signal });
}
