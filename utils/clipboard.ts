/** Puts a text on the clipboard, on a click of the user's; whether it is there now. Never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The older way, for pages whose policy forbids the clipboard to scripts. */
function copyByCommand(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Answering the copy event needs no element in the page and leaves selection and focus where they are.
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
  }
}
