// Signs of the toolbar: letters where letters say it, else lines on a field of 24.
export const LETTERS = { heading: "H2", smallHeading: "H3", bold: "B", italic: "I" };
const LINES = {
  link: "M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",
  bullets: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
  numbers: "M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v5M4 14.5c.3-1 2.5-1 2.5.5 0 1.5-2.5 2-2.5 4h2.5",
  quote: "M5 17c2 0 4-1.5 4-5V7H4v5h5M15 17c2 0 4-1.5 4-5V7h-5v5h5",
  picture: "M4 5h16v14H4zM4 16l5-5 4 4 2-2 5 4M15 9h.01",
  readAlso: "M4 6h16M4 11h9M4 16h7M14 16h6M17 13l3 3-3 3",
  embed: "M9 8l-4 4 4 4M15 8l4 4-4 4",
  undo: "M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3",
  redo: "M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h3",
  help: "M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8",
  more: "M6 12h.01M12 12h.01M18 12h.01",
};
const SVG = "http://www.w3.org/2000/svg";

/** The sign of a command; its name stands beside it for those who do not see it. */
export function icon(id) {
  if (LETTERS[id]) {
    const letters = document.createElement("span");
    letters.textContent = LETTERS[id];
    letters.setAttribute("aria-hidden", "true");
    return letters;
  }
  const svg = document.createElementNS(SVG, "svg"), path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", LINES[id]);
  svg.append(path);
  return svg;
}
