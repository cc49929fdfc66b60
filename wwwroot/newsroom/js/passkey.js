// Passkeys: signing in with one, and adding one. Without script or without support the pages keep to password and code.
const supported = "PublicKeyCredential" in window && "parseRequestOptionsFromJSON" in PublicKeyCredential;

async function post(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: {
      "Accept": "application/json",
      "Content-Type": "application/json",
      "RequestVerificationToken": document.querySelector("meta[name='csrf-token']").content,
    },
    body: JSON.stringify(body),
  });
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(json.error ?? "");
  return json;
}

async function run(place) {
  const address = place.dataset.options;
  if (place.dataset.passkey === "sign-in") {
    const options = PublicKeyCredential.parseRequestOptionsFromJSON(await post(address, {}));
    const credential = await navigator.credentials.get({ publicKey: options });
    const back = document.querySelector("input[name='Kembali']")?.value ?? "";
    location.assign((await post(`${address}/jawab`, { credential: credential.toJSON(), back })).to);
  } else {
    const password = place.querySelector("input[type='password']").value;
    const options = PublicKeyCredential.parseCreationOptionsFromJSON(await post(address, { password }));
    const credential = await navigator.credentials.create({ publicKey: options });
    const name = place.querySelector("input[type='text']").value;
    location.assign((await post(`${address}/jawab`, { credential: credential.toJSON(), name })).to);
  }
}

for (const place of supported ? document.querySelectorAll("[data-passkey]") : []) {
  const [button, error] = [place.querySelector("button"), place.querySelector(".error")];
  place.hidden = false;
  button.addEventListener("click", async () => {
    error.textContent = "";
    button.disabled = true;
    try {
      await run(place);
    } catch (e) {
      // The browser's own refusals are in its language; ours say what to do.
      error.textContent = (e instanceof DOMException ? "" : e.message) || place.dataset.failed;
    } finally {
      button.disabled = false;
    }
  });
}
