// Requests to our own newsroom: JSON both ways, with the antiforgery token that the page carries.
const meta = () => document.querySelector('meta[name="csrf-token"]');

/** No answer: the network or the server is away. Everything that was sent is still with us. */
export class Unreachable extends Error {}

export function useToken(token) {
  if (token && meta()) meta().content = token;
}

/** Takes the token of a page loaded afresh: another tab may have signed in as the same person since ours was. */
export async function renewToken() {
  const answer = await fetch(location.href, { credentials: "same-origin", redirect: "manual" }).catch(() => null);
  if (!answer?.ok) return false;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = page.querySelector('meta[name="csrf-token"]')?.content;
  useToken(token);
  return Boolean(token);
}

/** Sends and waits at most `patience` milliseconds. */
export async function send(url, { method = "POST", json, form, patience = 15_000, keepalive = false } = {}) {
  const headers = { Accept: "application/json" };
  if (method !== "GET") headers.RequestVerificationToken = meta()?.content ?? "";
  if (json !== undefined) headers["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch(url, {
      method, headers, keepalive, credentials: "same-origin", redirect: "manual",
      body: json === undefined ? form : JSON.stringify(json),
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    throw new Unreachable(String(error));
  }
  // A sign-in page instead of an answer means what 401 means.
  if (answer.type === "opaqueredirect") return { status: 401, data: { signIn: true } };
  const data = await answer.json().catch(() => null);
  return { status: answer.status, ok: answer.ok && data !== null, data: data ?? {} };
}

export const get = (url, values) => send(`${url}?${new URLSearchParams(values)}`, { method: "GET" });
