/**
 * SVG text to a PNG, by the browser's own renderer. In: a standalone SVG with its size in pixels, and the scale. Out: a
 * PNG blob of width × scale by height × scale pixels. Throws `PictureTooLarge` beyond what browsers can draw.
 */
export class PictureTooLarge extends Error {
	override readonly name = 'PictureTooLarge';
}

/** Chromium and Firefox draw nothing beyond these, without an error. */
const MOST_SIDE = 16_000;
/** Milliseconds. */
const FONT_DELAY = 150;
const MOST_PIXELS = 200_000_000;

export async function renderPng(
	svgText: string,
	width: number,
	height: number,
	scale: number
): Promise<Blob> {
	const [pixelWidth, pixelHeight] = [Math.round(width * scale), Math.round(height * scale)];
	if (pixelWidth > MOST_SIDE || pixelHeight > MOST_SIDE || pixelWidth * pixelHeight > MOST_PIXELS) {
		throw new PictureTooLarge(
			`A picture of ${pixelWidth} by ${pixelHeight} pixels is more than a browser can draw. Choose a smaller size or SVG.`
		);
	}
	const address = URL.createObjectURL(new Blob([svgText], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width, height);
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = pixelWidth;
		canvas.height = pixelHeight;
		const context = canvas.getContext('2d');
		if (context === null)
			throw new PictureTooLarge('The browser gave no room to draw the picture in. Choose SVG.');
		// Fonts inside an SVG are unpacked when it is first drawn, and may come too late for that first time.
		context.drawImage(image, 0, 0, pixelWidth, pixelHeight);
		await new Promise((resolve) => setTimeout(resolve, FONT_DELAY));
		context.clearRect(0, 0, pixelWidth, pixelHeight);
		context.drawImage(image, 0, 0, pixelWidth, pixelHeight);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (blob === null || blob.size < 100)
			throw new PictureTooLarge('The browser could not write the picture. Choose a smaller size or SVG.');
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}
