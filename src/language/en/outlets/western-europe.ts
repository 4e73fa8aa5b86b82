/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const westernEurope = `
= gb
n The Times | Times of London | London Times
n The Sunday Times
n The Guardian
n The Observer
n The Daily Telegraph | The Telegraph
n The Sunday Telegraph
n Daily Mail
n The Mail on Sunday
b Sky News
n The Independent
n Financial Times | FT
n The Sun
n Daily Mirror
n Sunday Mirror
n Daily Express
n Sunday Express
n Daily Star
n Evening Standard | London Evening Standard
n Metro
n The i Paper
n City AM
n Morning Star
n The Scotsman
n The Herald | The Glasgow Herald
n Daily Record
n Press and Journal
n The Courier and Advertiser
n The National
n Western Mail
n South Wales Echo
n Belfast Telegraph
n The Irish News
n News Letter
n Yorkshire Post
n Yorkshire Evening Post
n Manchester Evening News
n Liverpool Echo
n Birmingham Mail
n Birmingham Post
n The Northern Echo
n Eastern Daily Press
n Lancashire Evening Post
n The Sentinel
n Nottingham Post
n Leicester Mercury
n Bristol Post
n Western Morning News
n Oxford Mail
n The Argus
n Kent Messenger
n The Jewish Chronicle
n Asharq Al-Awsat | Al-Sharq al-Awsat
n Al-Quds Al-Arabi
n Al-Hayat
n The New Arab | Al-Araby Al-Jadeed
b BBC | British Broadcasting Corporation | BBC News | BBC World Service | BBC Radio 4 | BBC One | BBC Two
b BBC Persian
b BBC Arabic
b BBC Scotland
b BBC Wales
b ITV | ITV News
b ITN
b Channel 4 News | Channel 4
b Channel 5 News
b GB News
b TalkTV
b LBC
b Times Radio
b STV News
b Iran International
a Reuters | Thomson Reuters | Reuters news agency
a PA Media | Press Association | PA news agency
m The Economist
m The Spectator
m New Statesman
m Private Eye
m The Week
m Prospect
m Nature
m New Scientist
m The Lancet
m The BMJ | British Medical Journal
m London Review of Books
m Times Literary Supplement
m Jane's Defence Weekly | Janes
m Flight International
s Bellingcat
s openDemocracy
s The Conversation
s Middle East Eye
s Byline Times
s HuffPost UK
s MailOnline
s UnHerd
s Tortoise Media
s The Register
s Full Fact
s The Bureau of Investigative Journalism
s Airwars
s Carbon Brief
s Declassified UK
= ie
n The Irish Times
n Irish Independent
n Sunday Independent
n Irish Examiner
n Business Post
n Irish Daily Star
b RTÉ | RTÉ News | Raidió Teilifís Éireann
b Newstalk
b Virgin Media News
s TheJournal.ie
m The Phoenix
= fr
n Le Monde
n Le Figaro
n Libération
n Le Parisien | Aujourd'hui en France
n La Croix
n Les Échos
n L'Humanité
n L'Équipe
n Ouest-France
n Sud Ouest
n La Voix du Nord
n La Dépêche du Midi
n Le Dauphiné libéré
n Le Progrès
n Nice-Matin
n La Provence
n L'Est républicain
n Le Télégramme
n Le Journal du Dimanche | JDD
n L'Opinion
n Midi Libre
n Dernières Nouvelles d'Alsace
n Corse-Matin
m Le Canard enchaîné
m Charlie Hebdo
m Le Point
m L'Express
m L'Obs | Le Nouvel Observateur
m Marianne
m Paris Match
m Courrier international
m Le Monde diplomatique
m Jeune Afrique
b France 24
b Radio France Internationale | RFI
b France Inter
b Franceinfo | France Info
b France 2
b France 3
b France Télévisions
b TF1
b LCI
b BFM TV | BFMTV
b CNews
b Europe 1
b RTL France
b Arte
b TV5Monde
b Euronews
b Monte Carlo Doualiya
a Agence France-Presse | AFP
s Mediapart
s HuffPost France
s Slate.fr
s Africa Intelligence
= de
n Süddeutsche Zeitung
n Frankfurter Allgemeine Zeitung | Frankfurter Allgemeine | FAZ
n Die Welt | Welt am Sonntag
n Bild | Bild-Zeitung | Bild am Sonntag
n Die Tageszeitung | taz
n Handelsblatt
n Der Tagesspiegel
n Berliner Zeitung
n Berliner Morgenpost
n Frankfurter Rundschau
n Die Zeit
n Hamburger Abendblatt
n Rheinische Post
n Westdeutsche Allgemeine Zeitung | WAZ
n Kölner Stadt-Anzeiger
n Kölnische Rundschau
n Stuttgarter Zeitung
n Münchner Merkur
n Augsburger Allgemeine
n Leipziger Volkszeitung
n Sächsische Zeitung
n Neues Deutschland
n Junge Welt
n Weser-Kurier
n Neue Osnabrücker Zeitung
n Nürnberger Nachrichten
n Mitteldeutsche Zeitung
n Börsen-Zeitung
m Der Spiegel | Spiegel Online
m Stern
m Focus
m Cicero
m WirtschaftsWoche
m Manager Magazin
b Deutsche Welle | DW
b ARD | Das Erste | Tagesschau
b ZDF
b Norddeutscher Rundfunk | NDR
b Westdeutscher Rundfunk | WDR
b Bayerischer Rundfunk
b Mitteldeutscher Rundfunk | MDR
b Südwestrundfunk | SWR
b Deutschlandfunk
b n-tv
b ProSieben
a Deutsche Presse-Agentur | dpa
a Evangelischer Pressedienst | epd
a Katholische Nachrichten-Agentur | KNA
s Netzpolitik.org
s Correctiv
s T-Online
s Krautreporter
= at
n Der Standard
n Die Presse
n Kronen Zeitung
n Kurier
n Kleine Zeitung
n Salzburger Nachrichten
n Oberösterreichische Nachrichten
n Tiroler Tageszeitung
n Heute
n Wiener Zeitung
m Profil
m Falter
b ORF | Österreichischer Rundfunk
b Puls 24
a Austria Presse Agentur | Austria Press Agency
= ch
n Neue Zürcher Zeitung | NZZ
n Tages-Anzeiger
n Blick
n 20 Minuten
n Le Temps
n Tribune de Genève
n 24 heures
n Basler Zeitung
n Der Bund
n Aargauer Zeitung
n Corriere del Ticino
n La Liberté
m Die Weltwoche
b SRF | Schweizer Radio und Fernsehen
b RTS Radio Télévision Suisse
b RSI Radiotelevisione svizzera
a Keystone-SDA
s Swissinfo | SWI swissinfo.ch
s Republik
= li
n Liechtensteiner Vaterland
n Liechtensteiner Volksblatt
= lu
n Luxemburger Wort
n Tageblatt
n L'essentiel
b RTL Luxembourg
= be
n De Standaard
n De Morgen
n Het Laatste Nieuws
n Het Nieuwsblad
n Gazet van Antwerpen
n De Tijd
n Le Soir
n La Libre Belgique
n La Dernière Heure
n L'Echo
n The Brussels Times
m Knack
m Le Vif
b VRT
b RTBF
b VTM
a Belga
s EUobserver
s Politico Europe
s Euractiv
= nl
n De Volkskrant
n NRC Handelsblad | NRC
n De Telegraaf
n Algemeen Dagblad
n Trouw
n Het Parool
n Het Financieele Dagblad
n Nederlands Dagblad
n Reformatorisch Dagblad
n De Gelderlander
n Dagblad van het Noorden
n Leeuwarder Courant
m Elsevier Weekblad
m De Groene Amsterdammer
m Vrij Nederland
b NOS
b RTL Nieuws
b BNR Nieuwsradio
a Algemeen Nederlands Persbureau | ANP
s De Correspondent
s DutchNews.nl
s NU.nl
= mc
n Monaco Matin
s Monaco Life
`;
