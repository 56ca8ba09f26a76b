/** Files as the codecs take and give them: a name that messages can use, and the whole content. */
export interface NamedText {
	/** The name or path as the user knows it; its last part names a file of a folder. */
	readonly name: string;
	readonly text: string;
}

export interface NamedBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
}
