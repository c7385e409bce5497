// Keeps the page for when there is no network, and says when a newer version is there.

const version = document.head.querySelector('meta[name="app-version"]').content;
const notice = document.querySelector("#renewed");

// A tab can stay open for weeks. It asks for a newer version when a person comes back to it.
const HOUR = 3_600_000;

if ("serviceWorker" in navigator) addEventListener("load", keep);

async function keep() {
  // src/start.js has run by now. What came of it, it has said itself.
  await globalThis.started.catch(() => undefined);
  const { serviceWorker } = navigator;
  let registration;
  try {
    registration = await serviceWorker.register("service-worker.js", { updateViaCache: "none" });
  } catch {
    // Private windows and some hosts refuse it. The page works all the same while it is online.
  }
  if (!registration) return;
  const look = () => consider(registration, registration.waiting);
  look();
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", look),
  );
  // Another tab has changed over to the newer version.
  serviceWorker.addEventListener("controllerchange", () =>
    consider(registration, serviceWorker.controller),
  );
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - asked < HOUR) return;
    asked = Date.now();
    // Without a network there is no newer version to be had.
    registration.update().catch(() => {});
  });
}

async function consider(registration, worker) {
  if (!worker) return;
  if ((await versionOf(worker)) !== version) {
    notice.hidden = false;
    notice.querySelector("button").onclick = () => reload(registration);
  } else if (worker === registration.waiting) {
    // The page came from the host in the new version already.
    worker.postMessage("activate");
  }
}

function versionOf(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage("version", [port2]);
  });
}

// The app saves when the page is left, and asks before anything that it could not save is lost.
function reload(registration) {
  const { waiting } = registration;
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.reload();
  });
  waiting.postMessage("activate");
}
