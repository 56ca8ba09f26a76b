/**
 * `node scripts/set-up.js [--build]`: makes a bare clone ready: Node new enough, packages installed and, if asked, the
 * site built. Says nothing when everything is there. Needs no package itself.
 */
import { checkNode } from './set-up/check-node.js';

checkNode();

try {
	const { installPackages } = await import('./set-up/install-packages.js');
	await installPackages();
	if (process.argv.includes('--build')) {
		const { buildSite } = await import('./set-up/build-site.js');
		await buildSite();
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
