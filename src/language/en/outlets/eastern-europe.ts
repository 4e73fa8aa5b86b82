/** Outlets and agencies; `outlets.ts` says how a line is read. */
export const easternEurope = `
= pl
n Gazeta Wyborcza
n Rzeczpospolita
n Fakt
n Super Express
n Dziennik Gazeta Prawna
n Puls Biznesu
n Gazeta Polska
m Polityka
m Newsweek Polska
m Wprost
m Tygodnik Powszechny
b TVP
b TVN24
b Polsat News
b Polskie Radio
b RMF FM
b Belsat
a Polska Agencja Prasowa | Polish Press Agency
s Onet
s OKO.press
s Notes from Poland
= cz
n Mladá fronta Dnes
n Lidové noviny
n Právo
n Hospodářské noviny
n Deník
n Blesk
m Respekt
b Czech Television | Česká televize
b Czech Radio | Radio Prague
b Radio Free Europe/Radio Liberty | Radio Free Europe | RFE/RL | Radio Liberty
b Radio Farda
a ČTK | Czech News Agency
s Seznam Zprávy
s Aktuálně.cz
= sk
n SME
n Pravda Slovakia
n Denník N
n Nový Čas
n The Slovak Spectator
b RTVS
b TV Markíza
a TASR
a SITA
s Aktuality.sk
= hu
n Magyar Nemzet
n Népszava
n Magyar Hang
n Blikk
m HVG
b Magyar Televízió
b RTL Klub
b ATV Hungary
a Magyar Távirati Iroda | MTI
s Index.hu
s Telex
s 444.hu
s Direkt36
= ro
n Adevărul
n Evenimentul Zilei
n România liberă
n Libertatea
n Jurnalul Național
n Ziarul Financiar
n Gazeta Sporturilor
b TVR
b Digi24
b Antena 3 CNN
b Realitatea TV
b Pro TV
a Agerpres
a Mediafax
s HotNews.ro
s G4Media
s Recorder
= bg
n Trud
n 24 Chasa
n Sega
n Standart
n Kapital
b Bulgarian National Television
b Bulgarian National Radio
b bTV
b Nova TV
a Bulgarian Telegraph Agency
s Novinite | Sofia News Agency
s Dnevnik Bulgaria
= md
n Ziarul de Gardă
n Timpul
b TV8 Moldova
b Teleradio-Moldova
a Moldpres
a IPN
s NewsMaker
= ua
n Kyiv Post
n Fakty i Kommentarii
n Holos Ukrayiny
n Zerkalo Nedeli | Dzerkalo Tyzhnia
n Segodnya
n Den
b Suspilne
b Hromadske
b 1+1
b ICTV
b Channel 5 Ukraine | 5 Kanal
b Espreso TV
a Ukrinform
a Interfax-Ukraine
a UNIAN
a RBC-Ukraine
a Ukrainian Independent News
s Ukrainska Pravda | Ukrayinska Pravda
s The Kyiv Independent
s Liga.net
s European Pravda
s NV
s Censor.net
s StopFake
= by
n Belarus Segodnya | SB. Belarus Segodnya
n Narodnaya Volya
n Nasha Niva
a BelTA
a BelaPAN
b Belteleradio
s Tut.by
s Zerkalo
s Charter 97
s Nexta
= ru
n Kommersant
n Izvestia
n Vedomosti
n Rossiyskaya Gazeta
n Komsomolskaya Pravda
n Moskovsky Komsomolets
n Nezavisimaya Gazeta
n Novaya Gazeta | Novaya Gazeta Europe
n Pravda
n Argumenty i Fakty
n Krasnaya Zvezda
n The Moscow Times
n Trud Moscow
n Fontanka
m Ogoniok
m Expert Moscow
m The New Times
b RT | Russia Today
b Rossiya 1
b Rossiya 24 | Russia-24
b Channel One Russia
b NTV Russia
b Dozhd | TV Rain
b Echo of Moscow | Ekho Moskvy
b Zvezda TV
b REN TV
b Vesti
a TASS | ITAR-TASS
a RIA Novosti | RIA
a Interfax
a Sputnik
a Rosbalt
a Regnum
a Rossiya Segodnya
a Caucasian Knot
s RBC Russia
s Gazeta.ru
s Lenta.ru
s The Insider
s Mediazona
s iStories
s Proekt
s Life.ru
s Fontanka.ru
s Meduza in English
= rs
n Politika
n Večernje novosti
n Blic
n Danas
n Kurir
n Informer
n Vreme
n NIN
b RTS Serbia
b B92
b N1
b Nova S
a Tanjug
a Beta
a FoNet
s KRIK
s Istinomer
= me
n Vijesti
n Pobjeda
n Dan
b RTCG
a MINA
= ba
n Oslobođenje
n Dnevni avaz
n Nezavisne novine
n Glas Srpske
b BHRT
b Al Jazeera Balkans
a FENA
a SRNA
s Klix
= hr
n Jutarnji list
n Večernji list
n Slobodna Dalmacija
n Novi list
n 24sata
b HRT
b Nova TV Croatia
a HINA
s Index.hr
s Telegram.hr
= si
n Delo
n Dnevnik
n Večer
n Mladina
b RTV Slovenija
b POP TV
a Slovenian Press Agency
= mk
n Nova Makedonija
n Sloboden Pečat
n Koha Macedonia
b MRT
b Sitel
a MIA
a Makfax
= al
n Panorama Tirana
n Gazeta Shqiptare
n Shekulli
b RTSH
b Top Channel
b TV Klan
a Albanian Telegraphic Agency
s Exit News
= xk
n Koha Ditore
n Zëri
n Bota sot
b RTK
b KTV Kosovo
a KosovaPress
s Prishtina Insight
s Balkan Insight | BIRN
`;
