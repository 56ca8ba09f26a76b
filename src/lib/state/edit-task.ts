/** What the editing dialog is about. Plain values: what is edited is looked up by id when the dialog shows it. */
export type EditTask =
	| { readonly what: 'actor'; readonly id?: string }
	| { readonly what: 'relation'; readonly id?: string; readonly from?: string; readonly to?: string }
	| { readonly what: 'source'; readonly id?: string }
	/** Its title, description and the rest of its header. */
	| { readonly what: 'dataset' }
	| { readonly what: 'types' }
	| {
			readonly what: 'remove';
			readonly of: 'actors' | 'relations' | 'sources';
			readonly ids: readonly string[];
	  }
	| { readonly what: 'merge'; readonly ids: readonly string[]; readonly back?: 'duplicates' }
	| { readonly what: 'duplicates' };
