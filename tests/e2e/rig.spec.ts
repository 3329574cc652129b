/** The rig itself: a net with a hole in it would let every journey pass. */
import { expect, test } from '@playwright/test';
import { inspectionOf } from './support/inspection';
import { activate, choose, tabTo, tick, write } from './support/keyboard';
import { watch } from './support/watch';

const shell = (body: string) =>
  `<!doctype html><html lang="en"><title>Rig</title><main><h1>Rig</h1>${body}</main></html>`;

test.describe('the keyboard reaches', () => {
  test('a field, a tick, one of a group, and a button', async ({ page }) => {
    await page.setContent(
      shell(`
        <label>Note <input id="note" value="old"></label>
        <label><input type="checkbox"> Tick</label>
        <label><input type="radio" name="answer"> No</label>
        <label><input type="radio" name="answer"> Not known</label>
        <button type="button" onclick="document.title = 'pressed'">Continue</button>`),
    );
    await write(page, page.getByLabel('Note'), 'new');
    await tick(page, page.getByLabel('Tick'));
    await choose(page, page.getByLabel('Not known'));
    await activate(page, page.getByRole('button'));
    await expect(page.getByLabel('Note')).toHaveValue('new');
    await expect(page.getByLabel('Tick')).toBeChecked();
    await expect(page.getByLabel('Not known')).toBeChecked();
    await expect(page).toHaveTitle('pressed');
  });

  test('not what only a mouse can reach', async ({ page }) => {
    await page.setContent(shell('<div id="fake">Press me</div><a href="#x">Link</a>'));
    await expect(tabTo(page, page.locator('#fake'), 5)).rejects.toThrow('did not reach');
  });
});

test('axe objects to a control without a name, and every address wants a look', async ({
  page,
}) => {
  const inspection = inspectionOf(page);
  await page.goto('data:text/html,<title>x</title>');
  await page.setContent(shell('<input>'));
  await expect(inspection.inspect()).rejects.toThrow('axe at');
  expect(inspection.notInspected()).toHaveLength(1);
  await page.setContent(shell('<label>Name <input></label>'));
  await inspection.inspect();
  expect(inspection.notInspected()).toEqual([]);
});

const misbehaviour = `<script type="module">
  console.error('expected here');
  console.error('not expected');
  await fetch('http://ours.example/a');
  await fetch('http://ours.example/b', { method: 'POST', body: 'facts' });
  await fetch('http://theirs.example/c', { mode: 'no-cors' });
  throw new Error('thrown');
</script>`;

test('errors, foreign requests and requests with a body are noticed', async ({ page, context }) => {
  await context.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: shell(misbehaviour) }),
  );
  const watched = watch(context, 'http://ours.example', [/expected here/]);
  await page.goto('http://ours.example/');
  await expect
    .poll(watched.faults)
    .toEqual([
      expect.stringContaining('console: not expected'),
      'POST with data to http://ours.example/b',
      'request to http://theirs.example',
      'uncaught: thrown',
    ]);
});
