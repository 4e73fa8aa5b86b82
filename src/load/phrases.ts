import type { BlockKind } from '../record/document.ts';

/** Words by which a whole passage shows that it is no prose of the article, with passages that it must and must not meet. */
export interface Phrase {
  readonly name: string;
  readonly kind: Extract<BlockKind, 'boilerplate' | 'caption'>;
  readonly pattern: RegExp;
  /** The longest passage it can be, in UTF-16 units: furniture is short, and a long paragraph is never lost. */
  readonly most: number;
  /** Only among the last passages, where the same words in the middle would be the article's own. */
  readonly atEnd?: true;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const phrases: readonly Phrase[] = [
  {
    name: 'newsletter',
    kind: 'boilerplate',
    most: 300,
    pattern:
      /^(?:(?:please )?(?:sign up|subscribe|register)|get (?:the|our|all|more|breaking|daily)|join (?:us|our|the|thousands)|want (?:more|the)|to receive)\b[^“"]*\b(?:newsletters?|inbox|mailing list|email alerts?|podcast|breaking news alerts?|our (?:channel|updates))\b/i,
    yes: [
      'Sign up for our newsletter',
      'Get the latest Orland news in your inbox every morning.',
      'Subscribe to The Ferry, our weekly podcast.',
    ],
    no: [
      'Sign up for the army, he told them.',
      'Get the boats out, the mayor said.',
      'Join the queue, the clerk said.',
    ],
  },
  {
    name: 'newsletter at the end',
    kind: 'boilerplate',
    most: 240,
    atEnd: true,
    pattern:
      /\b(?:sign up (?:for|to)|subscribe to) (?:our|the|his|her|their|my)\b[^.“"]{0,60}\b(?:newsletters?|updates|mailing list|podcast)\b/i,
    yes: ['The Lantern is run by volunteers. Sign up for our newsletter at'],
    no: ['He told voters to subscribe to the truth.'],
  },
  {
    name: 'follow',
    kind: 'boilerplate',
    most: 300,
    pattern:
      /^["“(]?(?:(?:[Yy]ou can|[Pp]lease|[Aa]nd|[Bb]e sure to) )?(?:FOLLOW|[Ff]ollow|[Ll]ike|[Ff]ind|[Jj]oin|[Cc]onnect with)\s+(?:us|US|me|him|her|them|the author|[A-ZÀ-ÖØ-ÞĀ-Ž@]\S*(?:\s+(?:and\s+)?[A-ZÀ-ÖØ-ÞĀ-Ž@]\S*){0,6}?)\s+(?:on\s+|ON\s+)?(?:our\s+)?(?:TWITTER|FACEBOOK|Twitter|Facebook|Instagram|Telegram|WhatsApp|YouTube|LinkedIn|TikTok|Threads|Bluesky|Mastodon|X\b|@)/,
    yes: [
      'Follow us on Facebook',
      'Follow Mara Quill on Twitter @maraquill',
      'Follow him on Twitter: @tobren.',
      'You can follow me on Mastodon.',
    ],
    no: ['Follow the river and you reach Kalvia.', 'Follow the money on Main Street, he said.'],
  },
  {
    name: 'follow at the end',
    kind: 'boilerplate',
    most: 500,
    atEnd: true,
    pattern:
      /\b(?:follow|find) (?:him|her|them|me|us) (?:on|at|via) (?:twitter|facebook|instagram|x|bluesky|mastodon|threads|linkedin|@)/i,
    yes: ['Mara Quill is a columnist. Follow her on Twitter @maraquill.'],
    no: ['They follow him on the road to Kalvia.'],
  },
  {
    name: 'read more',
    kind: 'boilerplate',
    most: 250,
    pattern:
      /^[[(>»→*•\s]*(?:(?:(?:read|see|view|hear|learn|find out|watch|listen|discover)\s+(?:more|also|next)|also\s+(?:read|see|watch|on)|(?:more|related)\s+(?:on|from|stories|coverage|news|articles|reading|content|posts|links|topics|headlines)|continue reading|must[- ]reads?|don['’]t miss|recommended|related|you (?:may|might) (?:also )?(?:like|be interested in)|in other news|in case you missed it|read this)\s*(?:[:|–—>-]|$)|(?:read|see|watch|view|hear|listen to)\s+(?:the|our|his|her|their|this)\s+(?:rest|full|entire|whole|complete|original|latest)\b[^.!?“"]{0,80}(?:\b(?:here|below|above|online)\b|:|\.?$)|(?:read|see)\s+(?:more|also)\b[^“"]{0,120}\b(?:here|below|at)\b[.:]?$)/i,
    yes: [
      'Read more: Bridge at Orland shut again',
      'READ ALSO: What the ferry costs',
      'Read the rest here.',
      'Watch the full interview below:',
      'Related stories',
      'See also: The ferry strike',
      'Related: The ferry strike',
    ],
    no: [
      'Read more carefully, the letter says that nobody was paid.',
      'More on this bridge than on any other, 40 people died.',
      'Related charges were dropped.',
      'See, the mayor said, it stands.',
    ],
  },
  {
    name: 'copyright',
    kind: 'boilerplate',
    most: 500,
    pattern:
      /^(?:©|\(c\)\s|copyright\b)[^“"]*(?:\d{4}|reserved)|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|broadcast)[^.]*(?:broadcast|rewritten|redistributed|transmitted|permission|copied)|^(?:republished|reprinted) (?:with permission|from)\b|\bregistered in england\b/i,
    yes: [
      '© 2021 Meridian Wire. All rights reserved.',
      'Copyright 2020 The Orland Post',
      'This material may not be published, broadcast, rewritten or redistributed.',
    ],
    no: ['Copyright law was passed here first, she said.'],
  },
  {
    name: 'contributors',
    kind: 'boilerplate',
    most: 300,
    pattern:
      /^[\s–—(*[-]*(?:(?:(?:[Ww]ith )?[Aa]dditional|[Ff]urther) (?:reporting|editing|research)|[Ww]ith (?:reporting|files|wire reports)\b|(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Ee]dited|[Cc]ompiled|[Tt]ranslated|[Pp]roduced)(?: and (?:[Ww]riting|[Ee]diting|[Tt]ranslation))?)\s*(?:by|from):?\s*[A-ZÀ-ÖØ-ÞĀ-Ž][^“"]*$|^(?:Contributing|CONTRIBUTING|Contributors?):\s|^(?:The )?[A-ZÀ-ÖØ-ÞĀ-Ž][^“".]{0,160}\bcontributed (?:to (?:this|the) (?:report|story|article|post|column|piece)|(?:additional )?(?:reporting|research)|from [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ ]{0,40})\b[^“"]{0,60}$/,
    yes: [
      'The Meridian Wire contributed to this report.',
      'Mara Quill contributed reporting.',
      '(Additional reporting by Tobren Ash; Editing by Lio Fen)',
      'Contributing: Mara Quill',
      'Translated by Lio Fen.',
      '--additional reporting from Tobren Ash.',
      'With files from Meridian Wire',
    ],
    no: ['Warm winters contributed to this flood, engineers found.', 'With reporters barred, nobody saw the vote.'],
  },
  {
    name: 'first published',
    kind: 'boilerplate',
    most: 300,
    pattern:
      /^\W*(?:(?:a version of )?this (?:article|story|report|post|piece|column|content|press release|interview)\b[^“"]{0,60}\b(?:was|were|has been|is|appeared|appears)\b[^“"]{0,40}\b(?:published|appeared|posted|updated|provided|produced|edited|translated|sponsored|auto-generated|generated|written by|in print|syndicated|republished)|originally (?:published|posted|appeared)\b|first published\b)/i,
    yes: [
      'This article was originally published in The Orland Post.',
      'A version of this article appears in print on March 4.',
      'First published 3 March 2021',
      'This story has been updated.',
    ],
    no: ['This report, the ministry says, was wrong about the bridge.', 'First, published figures are late, she said.'],
  },
  {
    name: 'contact',
    kind: 'boilerplate',
    most: 500,
    atEnd: true,
    pattern:
      /\b(?:can|may) be reached (?:directly )?(?:at|via|by|on)\b|\b(?:[Rr]each|[Ee]-?mail|[Cc]ontact|[Ww]rite to) (?:him|her|them|us|me|the (?:author|writer|reporter|editor|newsroom)|our (?:newsroom|reporters?|editors?)|[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ]+ [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ]+)(?: directly)? (?:at|via|by|on|with)\b|\b[Vv]isit (?:his|her|their|our|the author['’]s) (?:own )?(?:blog|[Ww]eb ?site|home ?page|site|page)\b|^(?:E-?mail|Contact|Tel|Phone|Press contact|Media contact)s?:/,
    yes: [
      'Reach her at m.quill@orland.example.',
      'Visit his blog site at',
      'Tobren Ash can be reached at the Post.',
      'Email: desk@orland.example',
    ],
    no: ['The island can only be reached by ferry.', 'They contact us when boats sink.'],
  },
  {
    name: 'advertisement',
    kind: 'boilerplate',
    most: 120,
    pattern:
      /^\W*(?:advert(?:is(?:e|ing)ment)?s?(?: - .*)?|ads?(?: by .*)?|sponsored(?: (?:content|by .*|links?))?|(?:story|article) continues (?:below|after)\b.*|(?:continue|keep) reading(?: below| the main story)?|skip (?:advertisement|ad|past .*|to .*)|scroll (?:down )?(?:for|to) .*|loading|play(?: video| audio)?|close|share(?: (?:this|on|via|with|the)\b.*)?|print(?: this.*)?|e-?mail(?: this.*)?|comments?(?: ?\(\d+\))?|\d+ comments?|(?:show|view|post|leave|add|read|see)(?: all)?(?: a)?(?: \d+)? comments?|join the (?:conversation|discussion)|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest(?: news| stories)?|recommended(?: for you| stories| reading)?|up next|popular now|click here\b.*|tap here\b.*|abstract|full text|\d+ min(?:ute)?s?(?: to)? read|\d+ shares?|tags?:? .*|topics?:.*|filed under:?.*|posted in:? .*|categor(?:y|ies):.*|keywords?:.*|back to top|report (?:a typo|an error).*|thank you for reading.*|view (?:gallery|slideshow|photos).*|\d+ photos?|getty images|listen to this article.*|your browser does not support.*)[.:!…\s]*$/i,
    yes: [
      'ADVERTISEMENT',
      'Story continues below advertisement',
      'Share this article',
      '12 comments',
      'Tags: ferry, Orland',
      'ABSTRACT.',
      '4 min read',
      'Most read',
    ],
    no: [
      'Close the bridge, she said.',
      'Print shops shut first.',
      'Loading the ferry took four hours.',
      'Comments were few.',
    ],
  },
  {
    name: 'support',
    kind: 'boilerplate',
    most: 600,
    atEnd: true,
    pattern:
      /^(?:please )?(?:(?:support|help|fund|back)\b[^“"]*\b(?:our|independent|quality|local)\b[^“"]*\b(?:journalism|reporting|newsroom|work)\b|donate\b|become an? (?:member|subscriber|supporter|patron)|(?:the views|opinions) expressed\b|views expressed\b|if you (?:liked|enjoyed|like|enjoy) (?:this|the|our)\b|do you have (?:a )?(?:news tip|tip|story)|have (?:a tip|an opinion|you got)|got a (?:tip|story))/i,
    yes: [
      'Support our local journalism for the price of a coffee.',
      'The views expressed here are the author’s own.',
      'Do you have a news tip?',
    ],
    no: ['Support for the bridge is falling.', 'Donated blood ran out.'],
  },
  {
    name: 'editor’s note',
    kind: 'boilerplate',
    most: 800,
    pattern:
      /^\W*(?:editor(?:ial|s|['’]s|s['’])?|author['’]s|publisher['’]s) note\s*[:–—.-]|^\W*(?:correction|clarification)s?(?: \([^)]*\)|,? [^:“"]{0,40}\d{4})?\s*[:–—]/i,
    yes: [
      'Editor’s note: Mara Quill holds shares in the ferry line.',
      'Correction: An earlier version gave the wrong bridge.',
      'CORRECTION (March 4): The toll is five crowns.',
    ],
    no: ['Correction of the count took a week.'],
  },
  {
    name: 'labelled caption',
    kind: 'caption',
    most: 600,
    pattern:
      /^[[(*\s]*(?:(?:FILE|File)(?: [-–—]| [Pp]hoto| PHOTO| [Pp]icture| [Ii]mage|:)|(?:[Pp]hoto|PHOTO|[Pp]icture|[Pp]ictured|PICTURED|[Ii]mage|IMAGE|[Vv]ideo|VIDEO|[Ii]llustration|[Gg]raphic|[Pp]hotograph|[Pp]hotography|[Mm]ap|[Cc]hart|[Cc]redit|[Cc]aption|[Gg]allery|[Ss]lideshow)s?(?: (?:[Cc]redit|CREDIT|caption|illustration|courtesy|source)s?)*\s*(?::|\|| by (?=[A-ZÀ-ÖØ-ÞĀ-Ž])| courtesy (?=of |[A-ZÀ-ÖØ-ÞĀ-Ž])|\/)|(?:[Pp]hoto|[Ii]mage|[Pp]icture)s?\s+[-–—] )/,
    yes: [
      'Photo: Lio Fen',
      'FILE - The old bridge at Orland in 2019.',
      'Photo by Lio Fen',
      '[Video: The mayor speaks in Orland.]',
      'Image credit: Meridian Wire',
      'File photo of the bridge',
    ],
    no: [
      'Photographs show the bridge in pieces.',
      'Video of the fall spread fast.',
      'File charges now, she said.',
      'Map makers left it out.',
    ],
  },
  {
    name: 'credited caption',
    kind: 'caption',
    most: 400,
    pattern:
      /[([](?:[^()[\]]{0,40}\b(?:photo|picture|image)s?\s?(?:by|credit|courtesy|[:/|])[^()[\]]{0,60}|(?:[A-Za-zÀ-ÖØ-öø-ɏ]+ ){1,2}photo|[A-Za-zÀ-ÖØ-öø-ɏ. ]{2,40}\/[A-Za-zÀ-ÖØ-öø-ɏ. ]{2,40}(?: via [A-Za-zÀ-ÖØ-öø-ɏ. ]{2,30})?|[A-Za-zÀ-ÖØ-öø-ɏ. ]{2,40}\b(?:getty|reuters|shutterstock|alamy)\b[A-Za-zÀ-ÖØ-öø-ɏ. /]{0,40})[)\]][.\s]*$/i,
    yes: [
      'The bridge on Sunday. (Wire Photo/Lio Fen)',
      'Mayor Tobren Ash in Orland (Photo by Lio Fen)',
      'The ferry [Lio Fen/Meridian Wire]',
    ],
    no: ['He went home (on Sunday).', 'Sales rose (see table).', 'They fell (the images are graphic).'],
  },
  {
    name: 'picture agency',
    kind: 'caption',
    most: 80,
    pattern:
      /^\W*(?:getty|reuters|ap|afp|epa|shutterstock|istock|alamy|pixabay|unsplash|wikimedia commons)(?: images?| photos?)?(?:\s*[/|,]\s*[A-Za-zÀ-ÖØ-öø-ɏ. ]+)*\W*$/i,
    yes: ['Getty/Instagram.', 'Shutterstock', 'Reuters / Lio Fen'],
    no: ['Reuters said so.', 'AP reported it.'],
  },
];

/** The first phrase that a passage meets; `atEnd` says whether it is among the last. */
export const phraseOf = (passage: string, atEnd: boolean): Phrase | null =>
  phrases.find(
    ({ most, pattern, atEnd: endOnly }) => passage.length <= most && (atEnd || !endOnly) && pattern.test(passage),
  ) ?? null;
