/** Who wrote a source, as running text names them: “Hamasaeed”, “Ali and Baker”, “Ali et al.”; the publisher or title if nobody. */
import type { CslName, Source } from '../model/source.ts';

const shortName = ({ literal, family, given }: CslName): string => literal ?? family ?? given ?? '';

export function authorsInShort(source: Source): string {
	const names = source.author.map(shortName).filter((name) => name !== '');
	const [first, second] = names;
	if (first === undefined) return source.publisher ?? (source.title === '' ? source.id : source.title);
	if (second === undefined) return first;
	return names.length === 2 ? `${first} and ${second}` : `${first} et al.`;
}
