// One way to say one thing: marks in a fixed order, none twice, neighbours that look the same joined, no blanks where Markdown drops them.
const ORDER = ["link", "bold", "italic", "code"];

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function ordered(marks = []) {
  return ORDER.map(type => marks.find(mark => mark.type === type)).filter(Boolean)
    .map(mark => (mark.type === "link" ? { type: "link", attrs: { href: mark.attrs.href ?? "", title: mark.attrs.title || null } } : { type: mark.type }));
}

/** Inline nodes in the form in which they are compared and written. */
export function canonical(nodes) {
  let list = nodes.map(node => ({ type: node.type, ...(node.type === "text" ? { text: node.text.replace(/[\n\r]+/g, " ") } : {}), marks: ordered(node.marks) }));
  for (const type of ["bold", "italic"]) list = withoutBlankEdges(list, type);
  return trimmed(joined(list));
}

/** Blanks at the edge of a bold or italic stretch stand outside it: Markdown cannot say otherwise. */
function withoutBlankEdges(list, type) {
  const has = node => node?.marks.some(mark => mark.type === type);
  const bare = node => ({ ...node, marks: node.marks.filter(mark => mark.type !== type) });
  const isCode = node => node.marks.some(mark => mark.type === "code");
  const result = [];
  for (let i = 0; i < list.length;) {
    if (!has(list[i])) { result.push(list[i++]); continue; }
    let end = i;
    while (end < list.length && has(list[end])) end++;
    let run = list.slice(i, end);
    i = end;
    const before = [], after = [];
    while (run.length && !isCode(run[0])) {
      const [first] = run;
      const blank = first.type === "text" ? /^\s*/u.exec(first.text)[0] : null;
      if (blank === "") break;
      before.push(bare(blank === null ? first : { ...first, text: blank }));
      if (blank !== null && blank.length < first.text.length) { run[0] = { ...first, text: first.text.slice(blank.length) }; break; }
      run = run.slice(1);
    }
    while (run.length && !isCode(run.at(-1))) {
      const last = run.at(-1);
      const blank = last.type === "text" ? /\s*$/u.exec(last.text)[0] : null;
      if (blank === "") break;
      after.unshift(bare(blank === null ? last : { ...last, text: blank }));
      if (blank !== null && blank.length < last.text.length) { run[run.length - 1] = { ...last, text: last.text.slice(0, -blank.length) }; break; }
      run = run.slice(0, -1);
    }
    result.push(...before, ...run, ...after);
  }
  return result;
}

function joined(list) {
  const result = [];
  for (const node of list) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text" && same(node.marks, last.marks)) last.text += node.text;
    else if (node.type !== "text" || node.text) result.push({ ...node });
  }
  return result;
}

/** A line's blanks at its ends are not kept, nor is a break with nothing behind it. */
function trimmed(list) {
  const isCode = node => node?.marks.some(mark => mark.type === "code");
  const edge = (node, pattern) => { if (node?.type === "text" && !isCode(node)) node.text = node.text.replace(pattern, ""); };
  for (let again = true; again;) {
    const length = list.length;
    list.forEach((node, i) => {
      if (i === 0 || list[i - 1].type === "hardBreak") edge(node, /^[ \t]+/);
      if (i === list.length - 1 || list[i + 1].type === "hardBreak") edge(node, /[ \t]+$/);
    });
    list = joined(list);
    if (list.at(-1)?.type === "hardBreak") list.pop();
    again = list.length !== length;
  }
  return list;
}
