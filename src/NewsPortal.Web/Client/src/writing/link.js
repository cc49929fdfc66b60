import { Mark } from "@tiptap/core";

const ALLOWED = /^(?:https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:[+\d][\d\s().-]*|article:\d{1,18})$/i;

/** The address a writer means by what was typed, or null where it is none that readers may follow. */
export function address(typed) {
  const text = typed.trim();
  if (ALLOWED.test(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.\w+$/.test(text)) return `mailto:${text}`;
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(text)) return `https://${text}`;
  return null;
}

/** A link. Its address is kept as it was written; only the pasting and the dialog say which are let in. */
export const Link = Mark.create({
  name: "link",
  inclusive: false,
  priority: 1000,
  addAttributes: () => ({ href: { default: "" }, title: { default: null } }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: element => (address(element.getAttribute("href")) ? null : false) }],
  renderHTML({ HTMLAttributes: { href, title } }) {
    return ["a", { href: address(href) ?? "#", title, rel: "noopener nofollow", tabindex: "-1" }, 0];
  },
});
