/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const pacific = `
= au
n The Australian
n The Sydney Morning Herald
n The Age
n The Australian Financial Review
n Herald Sun
n The Courier-Mail
n The Advertiser Adelaide
n The West Australian
n The Canberra Times
n The Mercury Hobart
n Northern Territory News | NT News
n The Newcastle Herald
n Illawarra Mercury
n Geelong Advertiser
n Koori Mail
n The Saturday Paper
m The Monthly
b Australian Broadcasting Corporation | ABC News Australia | ABC Radio Australia
b SBS | SBS World News
b Nine News
b Seven News
b Sky News Australia
b 2GB
a Australian Associated Press | AAP
s Crikey
s Guardian Australia
s news.com.au
= nz
n The New Zealand Herald
n The Dominion Post
n The Post Wellington
n The Press Christchurch
n Otago Daily Times
n Waikato Times
n The Southland Times
n Nelson Mail
b Radio New Zealand | RNZ
b TVNZ | 1News
b Newshub
b Whakaata Māori
s Stuff
s Newsroom NZ
s The Spinoff
= fj
n The Fiji Times
n Fiji Sun
b Fiji Broadcasting Corporation
m Islands Business
s Fiji Village
= pg
n Post-Courier
n The National PNG
b EMTV
b NBC PNG
= sb
n Solomon Star
n Island Sun
= vu
n Vanuatu Daily Post
b VBTC
= nc
n Les Nouvelles calédoniennes
b Nouvelle-Calédonie la 1ère
= pf
n La Dépêche de Tahiti
s Tahiti Infos
= ws
n Samoa Observer
s Talamua
= to
n Matangi Tonga
n Kele'a
= ki
n Te Uekera
= tv
n Tuvalu Echoes
= nr
b Radio Nauru
= fm
n The Kaselehlie Press
= mh
n The Marshall Islands Journal
= pw
n Island Times
n Tia Belau
= ck
n Cook Islands News
= nu
s TV Niue
= as
n Samoa News
= gu
n Pacific Daily News
n The Guam Daily Post
= mp
n Saipan Tribune
n Marianas Variety
`;
