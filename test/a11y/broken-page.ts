/** What the broken page does wrong, by the rule that has to notice. */
export const kindsOfFault = [
  'color-contrast',
  'label',
  'button-name',
  'image-alt',
  'aria-valid-attr-value',
  'target-size',
  'heading-order',
  'target height',
  'scrolls sideways',
  'sticks out',
  'text cut off',
  'overlaps',
  'address not isolated',
]

export const brokenPage = `<!doctype html><html lang="en"><title>Broken</title><body><div id="storybook-root">
<section class="acct-root" style="width: 300px; background: #fff">
  <h1>Broken</h1><h4>Too deep</h4>
  <p style="color: #bbb">Hardly to be read</p>
  <input type="text" style="height: 20px">
  <img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">
  <button style="width: 10px; height: 10px; padding: 0"></button><button style="width: 10px; height: 10px; padding: 0">x</button>
  <button aria-expanded="perhaps" style="height: 44px">More</button>
  <div style="width: 600px">Wider than its place</div>
  <p style="height: 10px; overflow: hidden">Cut<br>off</p>
  <p style="margin-top: -30px">Over the one before</p>
  <p>Sent to ada@new.example.</p>
</section></div></body></html>`
