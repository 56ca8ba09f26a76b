/**
 * Shows an address in the person's browser when there is one. In: the address. Out: nothing, ever: where there is no
 * screen, no browser or nobody watching, it says nothing and does nothing.
 */
import open from 'open';

/** Whether somebody is likely to sit in front of this machine. */
function hasScreen() {
	if (process.env['CI'] || process.env['SSH_CONNECTION']) return false;
	if (process.platform !== 'linux') return true;
	return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || process.env['WSL_DISTRO_NAME']);
}

/** @param {string} address */
export async function openInBrowser(address) {
	if (!hasScreen()) return;
	try {
		const opener = await open(address);
		opener.on('error', () => {});
	} catch {
		// The address has been printed; a person can open it.
	}
}
