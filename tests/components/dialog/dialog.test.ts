import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import Dialog from '#lib/ui/dialog/Dialog.svelte';
import { giveDialogs } from './give-dialogs.ts';

beforeAll(giveDialogs);

const children = createRawSnippet(() => ({ render: () => '<p>Inside</p>' }));
const open = (onclose = vi.fn()) => {
	const { rerender } = render(Dialog, { title: 'Open a file', open: true, onclose, children });
	return { onclose, rerender, dialog: screen.getByRole('dialog', { name: 'Open a file' }) };
};

describe('Dialog', () => {
	it('is named by its title and holds its children only while open', async () => {
		const { rerender, onclose } = open();
		expect(screen.getByText('Inside').isConnected).toBe(true);
		await rerender({ open: false });
		expect(screen.queryByText('Inside')).toBeNull();
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(onclose).not.toHaveBeenCalled();
	});

	it('tells when the browser closed it, as Escape does', () => {
		const { dialog, onclose } = open();
		(dialog as HTMLDialogElement).close();
		expect(onclose).toHaveBeenCalledOnce();
	});

	it('closes on the backdrop, but not inside nor when a press began inside', async () => {
		const { dialog, onclose } = open();
		await fireEvent.pointerDown(screen.getByText('Inside'));
		await fireEvent.click(dialog);
		expect(onclose).not.toHaveBeenCalled();
		await fireEvent.pointerDown(dialog);
		await fireEvent.click(screen.getByText('Inside'));
		expect(onclose).not.toHaveBeenCalled();
		await fireEvent.click(dialog);
		expect(onclose).toHaveBeenCalledOnce();
	});
});
