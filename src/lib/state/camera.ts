/** What commands may ask of the drawing surface, whatever draws it. Absent while nothing is drawn. */
export interface Camera {
	/** Shows everything drawn. */
	fit(): void;
	/** Settles the enlargement for what is to be drawn now, so that a new picture is made once and not twice. */
	enlarge(): void;
	/** Multiplies the enlargement, keeping the middle. */
	zoomBy(factor: number): void;
	/** Moves an actor or the middle of a relation into view. */
	show(id: string): void;
	panBy(x: number, y: number): void;
}
