/**
 * Where a Chromium is usually installed. In: the system and its environment. Out: paths and command names, the best
 * first. It looks nothing up itself.
 */
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const LINUX_COMMANDS = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge'
];
const MAC_APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
	['Chromium', 'Application', 'chrome.exe'],
	['Google', 'Chrome', 'Application', 'chrome.exe'],
	['Microsoft', 'Edge', 'Application', 'msedge.exe']
];

/** Paths at which a Chromium may lie; most of them will not exist. */
export function knownPlaces(system = process.platform, env = process.env) {
	if (system === 'darwin') {
		const folders = ['/Applications', join(homedir(), 'Applications')];
		return MAC_APPLICATIONS.flatMap((name) =>
			folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name))
		);
	}
	if (system === 'win32') {
		const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']].filter(
			(x) => x !== undefined
		);
		return WINDOWS_PROGRAMS.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
	}
	const folders = [
		...(env['PATH'] ?? '').split(delimiter),
		'/usr/bin',
		'/usr/local/bin',
		'/snap/bin',
		'/opt/google/chrome'
	];
	const unique = [...new Set(folders.filter(Boolean))];
	return LINUX_COMMANDS.flatMap((name) => unique.map((folder) => join(folder, name)));
}
