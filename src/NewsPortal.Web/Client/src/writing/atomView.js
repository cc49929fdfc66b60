import { el } from "../shared/dom.js";

/**
 * The view of a block that is one thing: its controls are the page's, not text to be edited.
 * `fill(dom, node, set)` draws it once, and returns what brings it up to date.
 */
export function atomView(name, fill) {
  return ({ node, getPos, editor }) => {
    const dom = el("figure", { class: `block block-${name}`, contentEditable: "false" });
    const set = attributes => {
      const at = getPos();
      if (at === undefined) return;
      editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, { ...editor.state.doc.nodeAt(at).attrs, ...attributes }));
    };
    const remove = () => {
      const at = getPos();
      editor.chain().focus().deleteRange({ from: at, to: at + editor.state.doc.nodeAt(at).nodeSize }).run();
    };
    const refresh = fill(dom, node, { set, remove, editor, getPos });
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        refresh(next);
        return true;
      },
      selectNode: () => dom.classList.add("is-selected"),
      deselectNode: () => dom.classList.remove("is-selected"),
      stopEvent: event => event.target instanceof Element && event.target.closest("input, button, a") !== null && !/^drag|^drop/.test(event.type),
      ignoreMutation: () => true,
    };
  };
}
