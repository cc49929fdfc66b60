import { canonical } from "../markdown/canonical.js";

/**
 * A table's rows as paragraphs, cells parted by “ · ” and named by the head row if there is one; a single column as a list.
 * Nothing where the table only arranges a page.
 */
export function sheet(table) {
  if (table.querySelector("table, p + p, ul, ol, h1, h2, h3")) return null;
  const rows = [...table.rows].map(row => [...row.cells].map(cell => cell.textContent.replace(/[\s\u00A0]+/g, " ").trim())).filter(row => row.some(Boolean));
  if (!rows.length) return [];
  if (rows.length === 1 && rows[0].length === 1) return null;
  if (rows.every(row => row.filter(Boolean).length <= 1)) return [bullets(rows.map(row => row.find(Boolean)))];
  return rows.map(row => ({ type: "paragraph", content: canonical([{ type: "text", text: row.join(" · ").replace(/( · )+$/, ""), marks: [] }]) }));
}

const bullets = lines => ({
  type: "bulletList", attrs: { tight: true },
  content: lines.map(text => ({ type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text, marks: [] }] }] })),
});
