/** Teaches jsdom the two methods of the dialog element that it lacks: open and close, with the event. */
export function giveDialogs(): void {
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
}
