/** Runs the command line within the test, over files that exist only here or in tests/fixtures. */
import { nodeFiles, type FileAccess } from '#lib/io/node/file-access.ts';
import { run } from '#cli/main.ts';

export interface CliResult {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
	readonly written: ReadonlyMap<string, string>;
	readonly writtenBytes: ReadonlyMap<string, Uint8Array>;
}

/** `files`: path to text; any other path is looked for on the disk, from the root of the project. */
export async function runCli(
	argv: readonly string[],
	files: Readonly<Record<string, string | Uint8Array>> = {}
): Promise<CliResult> {
	let stdout = '';
	let stderr = '';
	const written = new Map<string, string>();
	const writtenBytes = new Map<string, Uint8Array>();
	const bytesOf = (path: string): Uint8Array => {
		const content = files[path];
		return typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? new Uint8Array());
	};
	const access: FileAccess = {
		sizeOf: async (path) => (path in files ? bytesOf(path).length : nodeFiles.sizeOf(path)),
		readBytes: async (path) => (path in files ? bytesOf(path) : nodeFiles.readBytes(path)),
		listFolder: nodeFiles.listFolder,
		writeText: async (path, text) => {
			if (path.startsWith('/forbidden')) throw Object.assign(new Error('no'), { code: 'EACCES' });
			written.set(path, text);
		},
		writeBytes: async (path, bytes) => void writtenBytes.set(path, bytes),
		makeFolder: async () => undefined
	};
	const code = await run(argv, {
		stdout: (text) => {
			stdout += text;
		},
		stderr: (text) => {
			stderr += text;
		},
		files: access,
		today: () => '2020-06-30'
	});
	return { code, stdout, stderr, written, writtenBytes };
}

export const HARBOUR = 'tests/fixtures/datasets/harbour';
export const GAZETTE = 'tests/fixtures/datasets/harbour-gazette.txt';
