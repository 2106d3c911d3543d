// Jest globalTeardown of the browser project.
export default async function stopBrowser() {
  await globalThis.stopBrowser?.();
}
