import { aReading } from './a-reading.ts';

/** An article that tries to be markup, an escape sequence and a change of direction, in every place that is shown. */
export const hostile = aReading(
  {
    title: `</title><script>alert(1)</script> & "it's" ]]> \u202eevil`,
    byline: '<img src=x onerror=alert(2)>',
    outlet: '\u001b[31mRed\u001b[0m \u009b2J <b>Daily</b>',
    url: 'javascript:alert(3)',
    published: '"><script>alert(4)</script>',
    language: 'en"><script>alert(5)</script>',
  },
  [
    [
      'paragraph',
      '<script>alert(6)</script> said </mark></p><style>*{display:none}</style> “]]> &amp; &lt;b&gt;” \u202e cba \u001b[2J.',
    ],
    ['quote', 'A\u0007 -->\u2066<!-- \ud83d <svg onload=alert(7)>'],
  ],
  [
    {
      kind: 'person',
      source: '<script>alert(6)</script>',
      cue: 'said',
      content: ['</mark></p><style>*{display:none}</style>', '“]]> &amp; &lt;b&gt;” \u202e cba \u001b[2J'],
      speaker: [`<script>alert("who's")</script>\u202e`, 'person'],
      rule: '<i>rule</i>',
      firmness: { certainty: 'possible', cues: ['&lt;b&gt;'] },
    },
    { kind: 'none', content: '<!-- \ud83d <svg onload=alert(7)>', cue: 'A\u0007 -->' },
  ],
  {
    named: [['amp', '</svg><img src=x onerror=alert(8)>\u202e', 'organisation']],
    times: [
      { words: 'said', value: '"><script>', from: '2026-03-01', to: '2026-03-01', implied: ['day'] },
      { words: 'cba', value: '</style>', from: '"onload="alert(9)', to: null },
    ],
    places: [
      {
        words: 'alert',
        name: '</a><script>alert(10)</script>\u202e',
        country: '"><b>',
        lat: 1,
        lon: 1,
        precision: 'city',
      },
      { words: 'none', name: '\u001b[2J<b>', country: '__proto__', lat: 2, lon: 2, precision: 'country' },
    ],
    quantities: [{ words: '6', of: '</mark>', casualty: 'killed' }],
    actions: [
      {
        words: 'display',
        type: 'ASSAULT',
        stance: 'opposition',
        actor: ['<script>alert(6)</script>', '</svg><img src=x onerror=alert(8)>\u202e'],
        target: ['</p>'],
      },
    ],
  },
);
