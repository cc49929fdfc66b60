import { ask, labelled } from "../shared/dialog.js";
import { button, el } from "../shared/dom.js";
import { t } from "../shared/texts.js";
import { address } from "./link.js";

/** Sets, changes or takes away the link of the selected words. */
export async function editLink(editor, chooseStory) {
  editor.commands.extendMarkRange("link");
  const { href = "" } = editor.getAttributes("link");
  const input = el("input", { value: href, autofocus: true, inputMode: "url", autocomplete: "off" });
  const error = el("p", { class: "error", role: "alert" });
  const own = button(t("Pilih berita kita"), async () => {
    const story = await chooseStory("");
    if (story) input.value = `article:${story.id}`;
  });
  const answer = await ask(t("Tautan"), [labelled(t("Alamat"), input, t("https, mailto, tel, atau berita kita")), error, own], [
    { label: t("Pasang"), primary: true, value() {
      const target = address(input.value);
      if (!target) error.textContent = t("Alamat itu tidak bisa dipakai: tulis lengkap, misalnya https://contoh.id");
      return target ?? undefined;
    } },
    ...(href ? [{ label: t("Lepas tautan"), value: () => "" }] : []),
  ]);
  if (answer === null) return editor.commands.focus();
  if (answer === "") return editor.chain().focus().unsetMark("link").run();
  const { empty } = editor.state.selection;
  const mark = { type: "link", attrs: { href: answer } };
  if (empty) editor.chain().focus().insertContent({ type: "text", text: answer.replace(/^(?:mailto|tel):/, ""), marks: [mark] }).run();
  else editor.chain().focus().setMark("link", mark.attrs).run();
}
