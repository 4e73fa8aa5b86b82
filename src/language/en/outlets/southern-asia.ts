/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const southernAsia = `
= af
n Hasht-e Subh | 8am
n Kabul Times
n Anis
n Afghanistan Times
n Etilaat Roz
b TOLOnews | Tolo TV
b Ariana News
b 1TV
b RTA
b Amu TV
b Afghanistan International
a Pajhwok Afghan News | Pajhwok
a Bakhtar News Agency
a Khaama Press
s Kabul Now
= bd
n Prothom Alo
n The Daily Star Bangladesh
n Dhaka Tribune
n Bangladesh Pratidin
n Kaler Kantho
n Jugantor
n The Daily Ittefaq | Ittefaq
n Samakal
n New Age
n The Financial Express Bangladesh
n The Business Standard Bangladesh
n The Daily Observer Bangladesh
b Bangladesh Television
b Channel i
b Ekattor TV
b Somoy TV
b Jamuna TV
a Bangladesh Sangbad Sangstha | BSS
a United News of Bangladesh
s bdnews24
s Netra News
= bt
n Kuensel
n The Bhutanese
b Bhutan Broadcasting Service
= in
n The Times of India
n The Hindu
n Hindustan Times
n The Indian Express
n The Telegraph India
n The Statesman
n Deccan Herald
n Deccan Chronicle
n The New Indian Express
n The Tribune India
n The Economic Times
n Mint
n Business Standard
n The Hindu BusinessLine
n The Financial Express India
n The Asian Age
n The Pioneer
n DNA India
n Mid-Day
n Mumbai Mirror
n Free Press Journal
n Dainik Jagran
n Dainik Bhaskar
n Amar Ujala
n Hindustan Dainik
n Rajasthan Patrika
n Malayala Manorama
n Mathrubhumi
n Eenadu
n Dinamalar
n Dina Thanthi
n Lokmat
n Loksatta
n Sakal
n Anandabazar Patrika
n Bartaman
n Greater Kashmir
n Rising Kashmir
n Kashmir Observer
n The Sangai Express
n The Assam Tribune
n The Shillong Times
n O Heraldo
m India Today
m Outlook India
m Frontline
m The Caravan
m Open Magazine
b NDTV
b Republic TV
b Times Now
b CNN-News18
b Zee News
b Aaj Tak
b ABP News
b Doordarshan
b All India Radio | Akashvani
b WION
b Mirror Now
a Press Trust of India | PTI
a Asian News International | ANI
a United News of India | UNI
a Indo-Asian News Service | IANS
s Scroll.in
s The Wire
s ThePrint
s The Quint
s The News Minute
s Newslaundry
s Firstpost
s Rediff
s Alt News
s East Mojo
= lk
n Daily News Sri Lanka
n The Island
n Daily Mirror Sri Lanka
n The Sunday Times Sri Lanka
n The Sunday Leader
n Ceylon Today
n Lankadeepa
n Dinamina
n Thinakaran
n Uthayan
n Virakesari
b Sirasa TV
b Rupavahini
b Newsfirst
b Ada Derana
s Colombo Telegraph
s Groundviews
s TamilNet
= mv
n Haveeru
n Mihaaru
n Miadhu
b Raajje TV
s Minivan News | Maldives Independent
s Sun Online
= np
n The Kathmandu Post
n Kantipur
n The Himalayan Times
n Republica
n Gorkhapatra
n The Rising Nepal
n Nepali Times
b Nepal Television
b Kantipur TV
b Radio Nepal
a Rastriya Samachar Samiti
s Onlinekhabar
s Setopati
= pk
n Dawn
n The News International
n The Express Tribune
n The Nation Pakistan
n Daily Times Pakistan
n Pakistan Observer
n Business Recorder
n The Frontier Post
n Jang
n Nawa-i-Waqt
n Daily Express Pakistan
n Pakistan Today
n Daily Ausaf
n Kawish
m Herald Pakistan
m The Friday Times
b Geo News | Geo TV
b ARY News
b Samaa TV
b Dunya News
b Hum News
b PTV News | Pakistan Television
b Express News
b Radio Pakistan
b Aaj News
a Associated Press of Pakistan
a Pakistan Press International
s The Balochistan Post
s ProPakistani
= kz
n Kazakhstanskaya Pravda
n Egemen Qazaqstan
n Vremya
n The Astana Times
b Khabar
b KTK
a Kazinform
a KazTAG
s Tengrinews
s Vlast
s Orda
= kg
n Vecherniy Bishkek
n Kyrgyz Tuusu
b OTRK
a Kabar
a AKIpress
a 24.kg
s Kloop
s Kaktus Media
= tj
n Jumhuriyat
n Asia-Plus
a Khovar
a Avesta
= tm
n Neutral Turkmenistan | Neytralnyi Turkmenistan
a Turkmen State News Agency
s Turkmen.news
s Chronicles of Turkmenistan
= uz
n Narodnoye Slovo
n Pravda Vostoka
n Xalq so'zi
a Uzbekistan National News Agency | UzA
s Gazeta.uz
s Kun.uz
s Fergana News
`;
