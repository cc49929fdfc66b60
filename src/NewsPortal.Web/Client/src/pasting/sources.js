// Where copied HTML comes from, and the peculiarities that are put straight before it is read.

/** The part of a copied page that was selected, with Word's lists as lists. */
export function straighten(page) {
  const { body } = page;
  selection(page);
  for (const wrapper of body.querySelectorAll("b[data-style*='font-weight'], b[id^='docs-internal-guid']"))
    if (/(?<![\w-])font-weight:\s*normal/i.test(wrapper.dataset.style ?? "") || wrapper.id) wrapper.replaceWith(...wrapper.childNodes);
  wordLists(body);
  for (const rest of body.querySelectorAll("[data-style*='mso-element:comment'], [data-style*='mso-element:footnote-list'], .MsoCommentReference, .msocomanchor")) rest.remove();
  return body;
}

function selection(page) {
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found = { StartFragment: null, EndFragment: null };
  while (comments.nextNode()) if (comments.currentNode.data.trim() in found) found[comments.currentNode.data.trim()] = comments.currentNode;
  const { StartFragment: start, EndFragment: end } = found;
  if (!start || !end || start.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_PRECEDING) return;
  // Inside a table the marks stand around rows: then the whole of it is what was copied.
  if (start.parentElement?.closest("table")) return;
  const range = page.createRange();
  range.setStartBefore(page.body.firstChild ?? start);
  if (page.body.contains(start)) { range.setStart(page.body, 0); range.setEndAfter(start); range.deleteContents(); }
  if (page.body.contains(end)) { range.setStartBefore(end); range.setEnd(page.body, page.body.childNodes.length); range.deleteContents(); }
}

/** Word writes a list as paragraphs that say `mso-list:l0 level2 lfo1` and carry their sign as text. */
function wordLists(body) {
  let open = [];
  for (const paragraph of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, div")]) {
    const level = Number(/mso-list:\s*l\d+\s+level(\d+)/i.exec(paragraph.dataset.style ?? "")?.[1] ?? 0);
    if (!level || /^mso-list:\s*none/i.test(paragraph.dataset.style ?? "")) {
      if (!paragraph.closest("li") && paragraph.textContent.trim()) open = [];
      continue;
    }
    const sign = takeSign(paragraph);
    const ordered = /^\(?(?:\d+|[a-z]{1,4}|[ivxlc]+)[.)]/i.test(sign);
    open.length = Math.min(open.length, level);
    while (open.length < level) {
      const list = body.ownerDocument.createElement(ordered ? "ol" : "ul");
      const start = Number(/\d+/.exec(sign)?.[0] ?? 1);
      if (ordered && start > 1) list.setAttribute("start", String(start));
      const above = open.at(-1);
      if (!above) paragraph.before(list);
      else (above.lastElementChild ?? above.appendChild(body.ownerDocument.createElement("li"))).append(list);
      open.push(list);
    }
    const item = body.ownerDocument.createElement("li");
    item.append(...paragraph.childNodes);
    open.at(-1).append(item);
    paragraph.remove();
  }
}

/** The sign of the item, which is taken out of the text. */
function takeSign(paragraph) {
  const marked = [...paragraph.querySelectorAll("span")].find(span => /mso-list:\s*Ignore/i.test(span.dataset.style ?? ""));
  if (marked) { const sign = marked.textContent.trim(); marked.remove(); return sign; }
  // Word on the web and older ones leave the sign as plain text.
  const first = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
  const sign = /^\s*(?:[·•o§▪–-]|\(?\w{1,4}[.)])[\s\u00A0]+/u.exec(first?.data ?? "")?.[0] ?? "";
  if (first) first.data = first.data.slice(sign.length);
  return sign.trim();
}
