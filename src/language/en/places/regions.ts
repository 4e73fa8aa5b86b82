/**
 * States and provinces that English texts name without their country, a line each: GeoNames' code, a point in the middle,
 * the names, the abbreviations that stand after a town's name: "Springfield, Ill."
 */
export const states = `
US.AL 32.75 -86.75 | Alabama | Ala., AL
US.AK 64 -150 | Alaska | AK
US.AZ 34.5 -111.5 | Arizona | Ariz., AZ
US.AR 34.75 -92.5 | Arkansas | Ark., AR
US.CA 37.25 -119.75 | California | Calif., CA
US.CO 39 -105.5 | Colorado | Colo., CO
US.CT 41.67 -72.67 | Connecticut | Conn., CT
US.DE 39 -75.5 | Delaware | Del., DE
US.DC 38.92 -77 | District of Columbia | D.C., DC
US.FL 28.75 -82.5 | Florida | Fla., FL
US.GA 32.75 -83.5 | Georgia | Ga., GA
US.HI 20.75 -156.5 | Hawaii | HI
US.ID 44.5 -114.25 | Idaho | ID
US.IL 40 -89.25 | Illinois | Ill., IL
US.IN 40 -86.25 | Indiana | Ind., IN
US.IA 42 -93.5 | Iowa | IA
US.KS 38.5 -98.5 | Kansas | Kan., Kans., KS
US.KY 38.2 -84.88 | Kentucky | Ky., KY
US.LA 31 -92 | Louisiana | La., LA
US.ME 45.5 -69.25 | Maine | ME
US.MD 39 -76.75 | Maryland | Md., MD
US.MA 42.37 -71.5 | Massachusetts | Mass., MA
US.MI 44.25 -85.5 | Michigan | Mich., MI
US.MN 46.25 -94.25 | Minnesota | Minn., MN
US.MS 32.75 -89.75 | Mississippi | Miss., MS
US.MO 38.25 -92.5 | Missouri | Mo., MO
US.MT 47 -109.5 | Montana | Mont., MT
US.NE 41.5 -99.75 | Nebraska | Neb., NE
US.NV 39.25 -116.75 | Nevada | Nev., NV
US.NH 43.67 -71.5 | New Hampshire | N.H., NH
US.NJ 40.17 -74.5 | New Jersey | N.J., NJ
US.NM 34.5 -106 | New Mexico | N.M., NM
US.NY 43 -75.5 | New York State, New York state, upstate New York | N.Y., NY
US.NC 35.5 -80 | North Carolina | N.C., NC
US.ND 47.5 -100.5 | North Dakota | N.D., ND
US.OH 40.25 -83 | Ohio | OH
US.OK 35.5 -97.5 | Oklahoma | Okla., OK
US.OR 44 -120.5 | Oregon | Ore., OR
US.PA 40.25 -76.9 | Pennsylvania | Pa., PA
US.RI 41.75 -71.5 | Rhode Island | R.I., RI
US.SC 34 -81 | South Carolina | S.C., SC
US.SD 44.5 -100.25 | South Dakota | S.D., SD
US.TN 35.75 -86.25 | Tennessee | Tenn., TN
US.TX 31.25 -99.25 | Texas | Tex., TX
US.UT 39.25 -111.75 | Utah | UT
US.VT 44 -72.75 | Vermont | Vt., VT
US.VA 37.55 -77.45 | Virginia | Va., VA
US.WA 47.5 -120.5 | Washington State, Washington state | Wash., WA
US.WV 38.5 -80.5 | West Virginia | W.Va., W. Va., WV
US.WI 44.5 -90 | Wisconsin | Wis., WI
US.WY 43 -107.5 | Wyoming | Wyo., WY
CA.01 55 -115 | Alberta | Alta., AB
CA.02 53.75 -125 | British Columbia | B.C., BC
CA.03 55 -97 | Manitoba | Man., MB
CA.04 46.5 -66 | New Brunswick | N.B., NB
CA.05 52 -56 | Newfoundland and Labrador, Newfoundland | N.L., NL
CA.07 45 -63 | Nova Scotia | N.S., NS
CA.08 49.25 -84.5 | Ontario | Ont., ON
CA.09 46.35 -63.4 | Prince Edward Island | P.E.I., PEI
CA.10 52 -72 | Quebec, Québec | Que., QC
CA.11 54 -106 | Saskatchewan | Sask., SK
CA.12 63 -135 | Yukon, Yukon Territory | YT
CA.13 64 -119 | Northwest Territories | N.W.T., NT
CA.14 67 -90 | Nunavut |
AU.01 -35.5 149 | Australian Capital Territory | ACT
AU.02 -33 146 | New South Wales | NSW
AU.03 -20 134 | Northern Territory |
AU.04 -20 145 | Queensland | Qld
AU.05 -30 135 | South Australia |
AU.06 -42 147 | Tasmania | Tas.
AU.07 -37 145 | Victoria | Vic.
AU.08 -25 122 | Western Australia |
GB.ENG 52.16 -0.7 | England |
GB.NIR 54.6 -6.7 | Northern Ireland, Ulster |
GB.SCT 56 -4 | Scotland |
GB.WLS 52.5 -3.5 | Wales |
CN.13 40 84 | Xinjiang |
CN.14 31 88 | Tibet |
UA.11 45.3 34.4 | Crimea, Crimean Peninsula |
RU.12 43.33 45.67 | Chechnya |
`;

/** Regions without a state of their own, a line each: the country where it is one, a point, a radius in kilometres, the names. */
export const regions = `
- 5 20 4000 | Africa
- -3 23 2500 | sub-Saharan Africa, Sub-Saharan Africa
- 28 10 2500 | North Africa, Northern Africa
- 12 -3 1800 | West Africa, Western Africa
- 1 38 1500 | East Africa, Eastern Africa
- 2 18 1500 | Central Africa
- -22 24 1500 | southern Africa, Southern Africa
- 9 45 900 | Horn of Africa
- 15 5 2500 | Sahel
- 24 10 2500 | Sahara, Sahara Desert
- 32 2 1500 | Maghreb
- 30 90 4500 | Asia
- 10 110 2000 | Southeast Asia, South East Asia, South-East Asia
- 22 78 1800 | South Asia
- 35 115 2000 | East Asia
- 45 65 1500 | Central Asia
- 48 9 2500 | Europe
- 50 28 1200 | Eastern Europe
- 49 3 1000 | Western Europe
- 49 17 700 | Central Europe
- 43 21 600 | Balkans
- 57 25 400 | Baltics, Baltic states, Baltic States
- 62 16 1000 | Scandinavia
- 42.5 45 500 | Caucasus, South Caucasus
- 43.5 45 350 | North Caucasus
- 29 42 2000 | Middle East, Mideast, Near East
- 34.5 37 400 | Levant
- 34 36 400 | Holy Land
- 46 -100 4000 | North America
- 15 -88 1000 | Central America
- -15 -60 3500 | South America
- -10 -65 5000 | Latin America
- 18 -75 1500 | Caribbean, West Indies
- -25 140 4000 | Oceania
- -82 0 2500 | Antarctica
- 80 0 2500 | Arctic, Arctic Circle
- 36 128 500 | Korean Peninsula, Korean peninsula
- 40 -4 600 | Iberian Peninsula, Iberia
- 24 45 1200 | Arabian Peninsula
- 36.5 43 400 | Kurdistan
IQ 36.2 44 200 | Iraqi Kurdistan, Kurdistan Region
PS 31.4 34.35 25 | Gaza Strip, Gaza
PS 32 35.25 60 | West Bank, Judea and Samaria
SY 33 35.8 30 | Golan Heights
EG 29.5 33.8 120 | Sinai, Sinai Peninsula
LY 31 21 350 | Cyrenaica
LY 31 13 300 | Tripolitania
LY 27 14 350 | Fezzan
SD 13 25 350 | Darfur
ET 14 39 150 | Tigray
SO 10 46 300 | Somaliland
SO 9 49.5 250 | Puntland
UA 48.3 38.3 150 | Donbas, Donbass
- 34 76 250 | Kashmir
PK 33 70 200 | Waziristan
PK 28.5 66 300 | Balochistan, Baluchistan
IN 33.5 75 150 | Jammu and Kashmir
AZ 39.85 46.75 80 | Nagorno-Karabakh, Nagorno Karabakh, Karabakh
GE 42.33 44 60 | South Ossetia
GE 43 41 80 | Abkhazia
MD 47 29.5 80 | Transnistria, Transdniestria
RU 43.2 44.8 70 | Ingushetia
RU 60 80 2500 | Siberia
- 32 53 600 | Persia
ES 43 -2.6 80 | Basque Country
BE 51 4 80 | Flanders
GB 50.4 -4.8 60 | Cornwall
GB 57.5 -5 120 | Scottish Highlands, Highlands
US 42.5 -72 300 | New England
US 41.5 -93 700 | Midwest, American Midwest
US 33 -86 700 | Deep South
US 44 -121 500 | Pacific Northwest
US 37.4 -122.1 40 | Silicon Valley
US 37.8 -122.2 60 | Bay Area, San Francisco Bay Area
US 40.75 -73 80 | Long Island
US 41.7 -70.3 40 | Cape Cod
US 33 -90.5 150 | Mississippi Delta
US 38.5 -81 500 | Appalachia
- 35 18 1500 | Mediterranean, Mediterranean Sea
- 43 34 500 | Black Sea
- 42 51 500 | Caspian Sea
- 58 20 600 | Baltic Sea, Baltic
- 56 3 500 | North Sea
- 42.5 16 350 | Adriatic Sea, Adriatic
- 38.5 25 350 | Aegean Sea, Aegean
- 46 36.8 150 | Sea of Azov
- 20 38.5 900 | Red Sea
- 12.5 48 500 | Gulf of Aden
- 26.5 52 400 | Persian Gulf, Arabian Gulf
- 26.5 56.4 60 | Strait of Hormuz
- 12.6 43.3 40 | Bab el-Mandeb, Bab al-Mandab
- 15 65 1200 | Arabian Sea
- 15 88 900 | Bay of Bengal
- 14 114 1000 | South China Sea
- 29 125 600 | East China Sea
- 36 123 400 | Yellow Sea
- 40 135 600 | Sea of Japan
- 24.5 119.5 150 | Taiwan Strait
- 25 -90 700 | Gulf of Mexico
- 15 -75 1200 | Caribbean Sea
- 50 0 250 | English Channel
- 36 -5.5 30 | Strait of Gibraltar
- 41 29 30 | Bosphorus, Bosporus
- 0 -30 5000 | Atlantic, Atlantic Ocean
- 30 -40 2500 | North Atlantic
- 0 -160 7000 | Pacific, Pacific Ocean
- -20 80 4000 | Indian Ocean
- 85 0 1500 | Arctic Ocean
EG 30.5 32.3 80 | Suez Canal
PA 9.1 -79.7 40 | Panama Canal
- 20 31 2000 | Nile, Nile River, River Nile
- 35 42 800 | Euphrates, Euphrates River
- 35 43.7 600 | Tigris, Tigris River
- 45 20 1000 | Danube, Danube River
- 50 7.6 400 | Rhine, Rhine River
- 32 35.5 100 | Jordan River, River Jordan
- 48.5 33 600 | Dnieper, Dnipro River, Dnieper River
RU 52 47 1200 | Volga, Volga River
- -3 -60 2000 | Amazon River, Amazon rainforest
- 27 82 1000 | Ganges
CN 30 110 1500 | Yangtze, Yangtze River
- 18 103 1200 | Mekong, Mekong River, Mekong Delta
US 38 -90 1200 | Mississippi River
US 39 -84 500 | Ohio River
US 43 -100 900 | Missouri River
US 36.5 -112 400 | Colorado River
US 41.5 -74 200 | Hudson River
- 29 -103 800 | Rio Grande
GB 51.5 -0.5 120 | Thames, River Thames
- 45 -84 500 | Great Lakes
US 43.5 -87 250 | Lake Michigan
- 42 -81 200 | Lake Erie
- 43.7 -77.9 160 | Lake Ontario
- 45 -82.4 200 | Lake Huron
- 48 -88 300 | Lake Superior
- -1 33 200 | Lake Victoria
- 13 14 150 | Lake Chad
- 28 84 1000 | Himalayas, Himalaya
- 46.5 10 500 | Alps
- -20 -68 3000 | Andes
- 42.7 0.5 250 | Pyrenees
- 60 59 1000 | Urals, Ural Mountains
- 39 -108 1500 | Rocky Mountains, Rockies
- 37 -81 1000 | Appalachian Mountains, Appalachians
- 34 69 600 | Hindu Kush
`;

/** Adjectives of regions: they point nowhere, but are no names of people or bodies either. */
export const regional =
  'African Asian European Arab Arabs Kurdish Kurd Kurds Chechen Scottish Welsh English Englishman Catalan Basque Tibetan Uyghur Uighur Crimean Ossetian Abkhaz Baltic Balkan Caribbean Scandinavian';
