import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

const key = new PluginKey("uploads");

// A picture on its way stands in the text as a note that is no part of it: what is typed meanwhile moves it along.
export const Uploads = Extension.create({
  name: "uploads",
  addProseMirrorPlugins: () => [new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        set = set.map(tr.mapping, tr.doc);
        const { add, remove } = tr.getMeta(key) ?? {};
        if (add) set = set.add(tr.doc, [Decoration.widget(add.at, add.dom, { id: add.id, side: -1 })]);
        return remove ? set.remove(set.find(undefined, undefined, spec => spec.id === remove)) : set;
      },
    },
    props: { decorations(state) { return key.getState(state); } },
  })],
});

export const startUpload = (view, at, id, dom) => view.dispatch(view.state.tr.setMeta(key, { add: { at, id, dom } }));
export const endUpload = (view, id) => view.dispatch(view.state.tr.setMeta(key, { remove: id }));
export const placeOf = (view, id) => key.getState(view.state).find(undefined, undefined, spec => spec.id === id)[0]?.from ?? null;
