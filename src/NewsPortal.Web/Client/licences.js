// Writes the licences of the packages that the bundles hold, as esbuild tells what went into them: node licences.js OUT META…
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [out, ...metas] = process.argv.slice(2);
const inside = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;
const packages = new Set();
for (const meta of metas) {
  for (const output of Object.values(JSON.parse(readFileSync(meta, "utf8")).outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
      const name = [...file.matchAll(inside)].at(-1)?.[1];
      if (name && bytesInOutput > 0) packages.add(name);
    }
  }
}

const byText = new Map();
for (const name of [...packages].sort()) {
  const folder = join("node_modules", name);
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const author = typeof about.author === "string" ? about.author : about.author?.name;
  if (!file && !about.license) throw new Error(`${name} comes without a licence.`);
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : `${about.license}${author ? `, ${author}` : ""}`;
  byText.set(text, [...(byText.get(text) ?? []), `${name} ${about.version} (${about.license})`]);
}

if (byText.size === 0) throw new Error("No package was found in the bundles.");
const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
writeFileSync(out, `The newsroom's scripts hold these packages.\n\n${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
