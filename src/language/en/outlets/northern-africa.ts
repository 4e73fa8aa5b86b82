/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const northernAfrica = `
= dz
n El Watan
n El Khabar
n Echorouk El Youmi | Echorouk
n El Moudjahid
n Liberté Algérie
n Le Quotidien d'Oran
b Ennahar TV
b ENTV
a Algérie Presse Service | Algeria Press Service | APS
s TSA Algérie | Tout sur l'Algérie
= eg
n Al-Ahram | Al-Ahram Weekly | Ahram Online
n Al-Masry Al-Youm | Egypt Independent
n Al-Akhbar Cairo
n Al-Gomhuria
n Al-Shorouk
n Al-Wafd
n Youm7 | Al-Youm Al-Sabaa
n Al-Watan Egypt
n Daily News Egypt
n Egyptian Gazette
n Veto Gate
b Nile TV
b ON TV
b CBC Egypt
b Al-Nahar TV
b Sada El-Balad
a Middle East News Agency | MENA
s Mada Masr
s Al-Manassa
s Egyptian Streets
= ly
n Libya Herald
n Al-Wasat Libya
b Libya Al-Ahrar
b 218TV
b Al-Tanasuh
a LANA
s The Libya Observer
s The Libya Update
= ma
n Le Matin du Sahara
n L'Économiste
n Al Massae
n Assabah
n Akhbar Al Yaoum
n Aujourd'hui le Maroc
n Al Bayane
m TelQuel
b 2M
b SNRT
b Medi 1 TV
b Hit Radio
a Maghreb Arabe Presse | MAP
s Hespress
s Le360
s Médias24
s Yabiladi
s Morocco World News
= eh
b RASD TV
a Sahara Press Service
= mr
n Horizons
b El Mourabitoune
a Agence mauritanienne d'information
s Al-Akhbar Mauritania
s Sahara Media
s Cridem
= tn
n La Presse de Tunisie
n Essabah
n Echourouk
n Le Temps Tunisie
n Assabah News
b Mosaïque FM
b Shems FM
b Nessma
b El Hiwar Ettounsi
a Tunis Afrique Presse | TAP
s Business News Tunisia
s Nawaat
s Kapitalis
s Inkyfada
= sd
n Al-Sudani
n Al-Intibaha
n Al-Tayar
n Akhir Lahza
b Sudan TV
b Radio Dabanga
b Ayin
a SUNA | Sudan News Agency
s Sudan Tribune
s Sudan War Monitor
= bj
n La Nation Bénin
n Fraternité
n Le Matinal
b ORTB
= bf
n Sidwaya
n L'Observateur Paalga
n Le Pays
b RTB
b Radio Omega
a Agence d'Information du Burkina
s LeFaso.net
= cv
n A Semana
n Expresso das Ilhas
b RTC Cabo Verde
a Inforpress
= ci
n Fraternité Matin
n Le Patriote
n Notre Voie
n Soir Info
n L'Inter
b RTI
a Agence ivoirienne de presse
s Abidjan.net
s Koaci
= gm
n The Point
n Foroyaa
n The Standard Gambia
b Kerr Fatou
b GRTS
s The Fatu Network
= gh
n Daily Graphic | Graphic Online
n Ghanaian Times
n Daily Guide
n The Chronicle Ghana
n Business and Financial Times
b Ghana Broadcasting Corporation
b Joy FM | Joy News
b Citi FM | Citi Newsroom
b TV3 Ghana
b Peace FM
a Ghana News Agency
s GhanaWeb
s MyJoyOnline
= gn
n Le Lynx
b Radio Télévision Guinéenne
b Espace FM
a Agence guinéenne de presse
s Guineematin
s Africaguinee
= gw
n Nô Pintcha
b Rádio Bombolom
= lr
n Daily Observer Liberia | Liberian Observer
n FrontPage Africa
n The New Dawn
n The Inquirer Liberia
b ELBC
= ml
n L'Essor
n L'Indépendant
n Le Républicain Mali
b ORTM
b Studio Tamani
b Radio Kayira
a Agence malienne de presse
s Maliweb
s Malijet
= ne
n Le Sahel
b Télé Sahel
b Radio Anfani
a Agence nigérienne de presse
s ActuNiger
= ng
n The Punch
n Vanguard
n The Guardian Nigeria
n ThisDay
n Daily Trust
n The Nation Nigeria
n Nigerian Tribune
n The Sun Nigeria
n Leadership Nigeria
n BusinessDay Nigeria
n Daily Independent
n Daily Times of Nigeria
n Blueprint
n Daily Post
b NTA | Nigerian Television Authority
b Channels TV | Channels Television
b Arise News | Arise TV
b TVC News
b AIT
b Voice of Nigeria
b Radio Nigeria
a News Agency of Nigeria
m Tell
s Premium Times
s Sahara Reporters
s The Cable Nigeria
s HumAngle
s Legit.ng
= sn
n Le Soleil
n Sud Quotidien
n Walf Quotidien | Walfadjri
n Le Quotidien Dakar
n L'Observateur Dakar
n L'As
b RTS Sénégal
b TFM
b Radio Futurs Médias
a Agence de presse sénégalaise
a Panapress | Panafrican News Agency
a APAnews | African Press Agency
s Seneweb
s Dakaractu
s Seneplus
= sl
n Awoko
n Concord Times
n Standard Times Sierra Leone
n Sierra Express
b SLBC
b Star Radio
s The Sierra Leone Telegraph
= tg
n Togo-Presse
n Liberté Togo
b TVT
s Republic of Togo
s Togo First
`;
