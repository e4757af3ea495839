/** Lets the browser save a text as a file. Nothing leaves the device. */
export function offerFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
