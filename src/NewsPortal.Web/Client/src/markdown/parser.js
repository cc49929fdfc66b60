import MarkdownIt from "markdown-it";

// CommonMark as the site renders it: without HTML. Tables are recognised only to say that the editor cannot hold them.
export const parser = new MarkdownIt("commonmark", { html: false }).enable("table");

// Links are kept as they were written; which of them readers may follow is the server's to say.
parser.validateLink = () => true;
parser.normalizeLink = address => address;
parser.normalizeLinkText = text => text;
