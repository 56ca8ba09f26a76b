/** What commands may ask of the drawing surface, whatever draws it. Absent while nothing is drawn. */
export interface Camera {
	/** Shows everything drawn. */
	fit(): void;
	/** Multiplies the enlargement, keeping the middle. */
	zoomBy(factor: number): void;
	/** Moves an actor or the middle of a relation into view. */
	show(id: string): void;
	panBy(x: number, y: number): void;
}
