/** Evaluative words: they judge what they name. A word is here only if a plainer one would say as much. */
export const loaded: ReadonlySet<string> = new Set(
  `absurd abhorrent abysmal appalling atrocious atrocity awful barbaric barbarous bloodthirsty blatant bogus brazen brutal brutally
   butcher butchered callous catastrophic chaotic corrupt cowardly crackdown craven cruel crony cronies crooked crooks cynical
   dangerous deadly deplorable despicable despot despotic devastating dictator dirty disastrous disgrace disgraceful disgusting dishonest
   draconian dreadful evil extremist fanatic fanatical farce fascist fearless filthy flagrant foolish fraudulent fraud
   freedom-loving glorious goons grotesque hateful heinous hero heroic hideous historic hoax horrendous horrible horrific horrifying
   hypocrisy hypocritical illegitimate imperial imperialist imperium incompetent infamous inhuman insane insidious invader invaders lawless
   lies liar ludicrous madness malicious massacre menace merciless mercenary mercenaries miraculous monstrous murderous nefarious
   notorious obscene odious oppressive outrageous pathetic pernicious plot plotters plunder propaganda puppet puppets
   radical reckless regime reprehensible repressive reprisals ridiculous rogue ruthless sadistic savage savagely scandalous senseless
   shameful shamefully shameless shocking sham sinister slaughter slaughtered smear so-called stunning stooge stooges stupid
   terrible terrifying terror terrorist terrorists thug thugs toxic tragic traitor traitors treacherous treasonous triumphant tyrant
   tyranny unconscionable unforgivable unlawful unprecedented unprovoked vicious victorious vile warmonger warmongers wicked witch-hunt
   cauldron foolhardy fleece fleeces hysterical laughable outrageously plundering proxy self-declared stronghold traitorous`.split(
    /\s+/,
  ),
);
