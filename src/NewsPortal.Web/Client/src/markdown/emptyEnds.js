/** A block without the empty items that a list ends in: an item just begun is no text yet. Nothing where nothing is left of it. */
export function withoutEmptyEnds(node) {
  if (!/^(?:bulletList|orderedList|listItem|blockquote)$/.test(node.type)) return node;
  const content = (node.content ?? []).map(withoutEmptyEnds).filter(Boolean);
  if (/List$/.test(node.type)) while (content.length && isEmpty(content.at(-1))) content.pop();
  return content.length ? { ...node, content } : null;
}

const isEmpty = ({ content }) => content.every(block => block.type === "paragraph" && !block.content?.length);
