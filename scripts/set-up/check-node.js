/**
 * Says in one sentence when this Node is too old, and ends. In: nothing. Out: nothing, or exit 1.
 *
 * It never imports a package and uses no syntax that an old Node could not read, so that it can still speak there.
 */
const LEAST = { major: 20, minor: 19 };

/** Ends the process with a sentence when Node is older than `engines` in package.json asks for. */
export function checkNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const enough = major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor);
	if (enough) return;
	console.error(
		`Entente needs Node ${LEAST.major}.${LEAST.minor} or newer, and this is Node ${version}. ` +
			'Install a newer one from https://nodejs.org and try again.'
	);
	process.exit(1);
}
