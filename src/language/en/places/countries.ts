/**
 * A country a line: ISO 3166-1 code, a point in its middle (latitude, longitude), its names, the adjectives and names of its
 * people. An adjective in -an, -i or -o has a plural in -s without being listed.
 */
export const countries = `
AD 42.55 1.58 | Andorra | Andorran
AE 23.75 54.5 | United Arab Emirates, UAE, U.A.E., Emirates | Emirati
AF 33 66 | Afghanistan | Afghan, Afghans
AG 17.05 -61.8 | Antigua and Barbuda, Antigua | Antiguan
AI 18.22 -63.05 | Anguilla | Anguillan
AL 41 20 | Albania | Albanian
AM 40.25 45 | Armenia | Armenian
AO -12.5 18.5 | Angola | Angolan
AR -34 -64 | Argentina | Argentine, Argentinian, Argentines
AS -14.3 -170.7 | American Samoa |
AT 47.33 13.33 | Austria | Austrian
AU -25 135 | Australia | Australian, Aussie, Aussies
AW 12.5 -69.97 | Aruba | Aruban
AZ 40.5 47.5 | Azerbaijan | Azerbaijani, Azeri
BA 44.25 17.83 | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian
BB 13.17 -59.53 | Barbados | Barbadian
BD 24 90 | Bangladesh | Bangladeshi
BE 50.75 4.5 | Belgium | Belgian
BF 12.5 -1.67 | Burkina Faso | Burkinabe
BG 42.67 25.25 | Bulgaria | Bulgarian
BH 26.03 50.55 | Bahrain | Bahraini
BI -3.5 30 | Burundi | Burundian
BJ 9.5 2.25 | Benin | Beninese
BM 32.33 -64.75 | Bermuda | Bermudian
BN 4.5 114.67 | Brunei | Bruneian
BO -17 -65 | Bolivia | Bolivian
BR -10 -55 | Brazil | Brazilian
BS 24 -76 | Bahamas, The Bahamas | Bahamian
BT 27.5 90.5 | Bhutan | Bhutanese
BW -22 24 | Botswana | Batswana
BY 53 28 | Belarus, Byelorussia | Belarusian, Belarussian
BZ 17.25 -88.75 | Belize | Belizean
CA 60 -113.6 | Canada | Canadian
CD -2.5 23.5 | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Congo, Zaire | Congolese
CF 7 21 | Central African Republic | Central African
CG -1 15.5 | Republic of the Congo, Congo-Brazzaville |
CH 47 8 | Switzerland | Swiss
CI 8 -5.5 | Ivory Coast, Cote d'Ivoire, Côte d'Ivoire | Ivorian
CK -16.1 -161.6 | Cook Islands |
CL -30 -71 | Chile | Chilean
CM 6 12.5 | Cameroon | Cameroonian
CN 35 105 | China, People's Republic of China, PRC | Chinese
CO 4 -73.25 | Colombia | Colombian
CR 10 -84 | Costa Rica | Costa Rican
CU 22 -79.5 | Cuba | Cuban
CV 16 -24 | Cape Verde, Cabo Verde | Cape Verdean
CW 12.2 -69 | Curacao, Curaçao |
CY 35 33 | Cyprus | Cypriot, Cypriots
CZ 49.75 15 | Czech Republic, Czechia | Czech, Czechs
DE 51.5 10.5 | Germany, West Germany, East Germany | German
DJ 11.5 42.5 | Djibouti | Djiboutian
DK 56 10 | Denmark | Danish, Dane, Danes
DM 15.5 -61.33 | Dominica | Dominican
DO 19 -70.67 | Dominican Republic | Dominican
DZ 28 3 | Algeria | Algerian
EC -1.25 -78.25 | Ecuador | Ecuadorian, Ecuadorean
EE 59 26 | Estonia | Estonian
EG 27 30 | Egypt | Egyptian
EH 25 -13.5 | Western Sahara | Sahrawi, Saharawi
ER 15 39 | Eritrea | Eritrean
ES 40 -4 | Spain | Spanish, Spaniard, Spaniards
ET 8 38 | Ethiopia | Ethiopian
FI 64 26 | Finland | Finnish, Finn, Finns
FJ -18 178 | Fiji | Fijian
FK -51.75 -59 | Falkland Islands, Falklands, Malvinas | Falkland Islander, Falkland Islanders
FM 6.88 158.2 | Micronesia, Federated States of Micronesia | Micronesian
FO 62 -7 | Faroe Islands, Faroes | Faroese
FR 46 2 | France | French, Frenchman, Frenchmen, Frenchwoman
GA -1 11.75 | Gabon | Gabonese
GB 54.76 -2.7 | United Kingdom, UK, U.K., Great Britain, Britain | British, Briton, Britons
GD 12.12 -61.67 | Grenada | Grenadian
GE 42 43.5 | Georgia, Republic of Georgia | Georgian
GF 4 -53 | French Guiana |
GH 8.1 -1.2 | Ghana | Ghanaian
GI 36.14 -5.35 | Gibraltar | Gibraltarian
GL 72 -40 | Greenland | Greenlandic
GM 13.5 -15.5 | Gambia, The Gambia | Gambian
GN 10.83 -10.67 | Guinea | Guinean
GP 16.25 -61.58 | Guadeloupe |
GQ 1.7 10.3 | Equatorial Guinea | Equatoguinean
GR 39 22 | Greece | Greek, Greeks
GT 15.5 -90.25 | Guatemala | Guatemalan
GU 13.44 144.79 | Guam | Guamanian
GW 12 -15 | Guinea-Bissau | Bissau-Guinean
GY 5 -59 | Guyana | Guyanese
HK 22.25 114.17 | Hong Kong | Hongkonger, Hongkongers
HN 15 -86.5 | Honduras | Honduran
HR 45.17 15.5 | Croatia | Croatian, Croat, Croats
HT 19 -72.42 | Haiti | Haitian
HU 47 20 | Hungary | Hungarian
ID -5 120 | Indonesia | Indonesian
IE 53 -8 | Ireland, Republic of Ireland | Irish, Irishman, Irishmen
IL 31.5 34.75 | Israel | Israeli
IM 54.25 -4.5 | Isle of Man | Manx
IN 22 79 | India | Indian
IQ 33 44 | Iraq | Iraqi
IR 32 53 | Iran, Islamic Republic of Iran | Iranian
IS 65 -18 | Iceland | Icelandic, Icelander, Icelanders
IT 42.83 12.83 | Italy | Italian
JE 49.22 -2.12 | Jersey |
JM 18.25 -77.5 | Jamaica | Jamaican
JO 31 36 | Jordan, Hashemite Kingdom of Jordan | Jordanian
JP 35.7 139.8 | Japan | Japanese
KE 1 38 | Kenya | Kenyan
KG 41.5 75 | Kyrgyzstan, Kirghizia | Kyrgyz
KH 13 105 | Cambodia | Cambodian, Khmer
KI 1.42 173 | Kiribati |
KM -12.17 44.25 | Comoros | Comorian
KN 17.33 -62.75 | Saint Kitts and Nevis, St. Kitts and Nevis, St. Kitts |
KP 40 127 | North Korea, Democratic People's Republic of Korea, DPRK | North Korean
KR 36.5 127.75 | South Korea, Republic of Korea | South Korean
KW 29.5 47.75 | Kuwait | Kuwaiti
KY 19.5 -80.67 | Cayman Islands | Caymanian
KZ 48 68 | Kazakhstan | Kazakh, Kazakhs, Kazakhstani
LA 18 105 | Laos | Lao, Laotian
LB 33.83 35.83 | Lebanon | Lebanese
LC 13.88 -60.97 | Saint Lucia, St. Lucia | Saint Lucian
LI 47.17 9.53 | Liechtenstein |
LK 7.75 80.75 | Sri Lanka, Ceylon | Sri Lankan, Sinhalese
LR 6.5 -9.5 | Liberia | Liberian
LS -29.5 28.25 | Lesotho | Basotho
LT 55.42 24 | Lithuania | Lithuanian
LU 49.75 6.17 | Luxembourg | Luxembourger, Luxembourgers
LV 57 25 | Latvia | Latvian
LY 28 17 | Libya | Libyan
MA 32 -5 | Morocco | Moroccan
MC 43.73 7.42 | Monaco | Monegasque
MD 47.25 28.58 | Moldova, Moldavia | Moldovan
ME 42.75 19.25 | Montenegro | Montenegrin, Montenegrins
MG -20 47 | Madagascar | Malagasy
MH 7.1 171.2 | Marshall Islands | Marshallese
MK 41.67 21.75 | North Macedonia, Macedonia | Macedonian
ML 18 -2 | Mali | Malian
MM 21 96 | Myanmar, Burma | Burmese
MN 46 105 | Mongolia | Mongolian
MO 22.2 113.55 | Macau, Macao | Macanese
MQ 14.67 -61 | Martinique |
MR 20 -10 | Mauritania | Mauritanian
MS 16.75 -62.2 | Montserrat |
MT 35.92 14.43 | Malta | Maltese
MU -20.3 57.58 | Mauritius | Mauritian
MV 3.2 73 | Maldives | Maldivian
MW -13.5 34 | Malawi | Malawian
MX 23 -102 | Mexico | Mexican
MY 2.5 112.5 | Malaysia | Malaysian
MZ -18.25 35 | Mozambique | Mozambican
NA -22 17 | Namibia | Namibian
NC -21.5 165.5 | New Caledonia | New Caledonian
NE 18 9 | Niger | Nigerien
NG 10 8 | Nigeria | Nigerian
NI 13 -85 | Nicaragua | Nicaraguan
NL 52.25 5.75 | Netherlands, Holland | Dutch, Dutchman, Dutchmen
NO 62 10 | Norway | Norwegian
NP 28 84 | Nepal | Nepalese, Nepali
NR -0.53 166.93 | Nauru | Nauruan
NZ -42 174 | New Zealand | New Zealander, New Zealanders
OM 21 57 | Oman | Omani
PA 9 -80 | Panama | Panamanian
PE -10 -76 | Peru | Peruvian
PF -15 -140 | French Polynesia |
PG -6 147 | Papua New Guinea | Papua New Guinean
PH 13 122 | Philippines | Filipino, Philippine, Filipina
PK 30 70 | Pakistan | Pakistani
PL 52 20 | Poland | Polish, Pole, Poles
PR 18.25 -66.5 | Puerto Rico | Puerto Rican
PS 32 35.25 | Palestine, Palestinian territories, Palestinian Territories, State of Palestine, occupied territories | Palestinian
PT 39.5 -8 | Portugal | Portuguese
PW 7.5 134.6 | Palau | Palauan
PY -23.33 -58 | Paraguay | Paraguayan
QA 25.5 51.25 | Qatar | Qatari
RE -21.1 55.6 | Reunion, Réunion |
RO 46 25 | Romania | Romanian
RS 44.8 20.8 | Serbia | Serbian, Serb, Serbs
RU 60 100 | Russia, Russian Federation, Soviet Union, USSR, U.S.S.R. | Russian, Soviet, Soviets
RW -2 30 | Rwanda | Rwandan
SA 25 45 | Saudi Arabia, Kingdom of Saudi Arabia | Saudi, Saudi Arabian
SB -8 159 | Solomon Islands | Solomon Islander, Solomon Islanders
SC -4.58 55.67 | Seychelles | Seychellois
SD 16 30 | Sudan | Sudanese
SE 62 15 | Sweden | Swedish, Swede, Swedes
SG 1.37 103.8 | Singapore | Singaporean
SI 46.08 15 | Slovenia | Slovenian, Slovene, Slovenes
SK 48.67 19.5 | Slovakia | Slovak, Slovaks, Slovakian
SL 8.5 -11.5 | Sierra Leone | Sierra Leonean
SM 43.94 12.46 | San Marino | Sammarinese
SN 14.5 -14.25 | Senegal | Senegalese
SO 6 48 | Somalia | Somali, Somalian
SR 4 -56 | Suriname | Surinamese
SS 7.5 30 | South Sudan | South Sudanese
ST 1 7 | Sao Tome and Principe, São Tomé and Príncipe |
SV 13.83 -88.92 | El Salvador | Salvadoran, Salvadorean
SY 35 38.5 | Syria, Syrian Arab Republic | Syrian
SZ -26.5 31.5 | Eswatini, Swaziland | Swazi
TC 21.73 -71.58 | Turks and Caicos Islands, Turks and Caicos |
TD 15 19 | Chad | Chadian
TG 8.67 1.08 | Togo | Togolese
TH 15.5 101 | Thailand, Siam | Thai, Thais
TJ 39 71 | Tajikistan | Tajik, Tajiks
TL -8.83 125.75 | East Timor, Timor-Leste | Timorese, East Timorese
TM 40 60 | Turkmenistan | Turkmen
TN 34 9 | Tunisia | Tunisian
TO -20 -175 | Tonga | Tongan
TR 39 35 | Turkey, Turkiye, Türkiye | Turkish, Turk, Turks
TT 11 -61 | Trinidad and Tobago, Trinidad | Trinidadian
TV -8 178 | Tuvalu | Tuvaluan
TW 24 121 | Taiwan, Republic of China | Taiwanese
TZ -6 35 | Tanzania | Tanzanian
UA 49 32 | Ukraine | Ukrainian
UG 1.25 32.5 | Uganda | Ugandan
US 39.76 -98.5 | United States, United States of America, U.S., US, USA, U.S.A., America | American
UY -33 -56 | Uruguay | Uruguayan
UZ 41 64 | Uzbekistan | Uzbek, Uzbeks
VA 41.9 12.45 | Vatican, Vatican City, Holy See |
VC 13.08 -61.2 | Saint Vincent and the Grenadines, St. Vincent and the Grenadines | Vincentian
VE 8 -66 | Venezuela | Venezuelan
VG 18.5 -64.5 | British Virgin Islands |
VI 18.34 -64.9 | U.S. Virgin Islands, US Virgin Islands |
VN 16.17 107.83 | Vietnam, Viet Nam, South Vietnam, North Vietnam | Vietnamese
VU -16 167 | Vanuatu | Ni-Vanuatu
WS -13.8 -172.17 | Samoa | Samoan
XK 42.58 21 | Kosovo | Kosovar, Kosovars
YE 15.5 47.5 | Yemen | Yemeni
ZA -29 24 | South Africa | South African
ZM -14.33 28.5 | Zambia | Zambian
ZW -19 29.75 | Zimbabwe, Rhodesia | Zimbabwean
`;
