const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** First names by the pronoun that usually goes with them; a name of both is in `otherNames`. Without diacritics. */
export const maleNames: ReadonlySet<string> = words(`
  anthony larry tyler rand aaron abbas abdel abdo abdul abdullah abraham adam adolf adrian ahmad ahmed akira alan albert alberto alejandro aleksandar aleksandr alexander
  alexandre alexei alfred ali alistair allan allen alvaro amadou amir anders andreas andrei andres andrew andrzej angelo anselm ansgar antoine anton
  antonio anwar arjun arnold arthur artur arturo arvind asad ashraf augusto axel aziz barack barry bartosz bashar ben benedict benjamin benno
  bernard bernardo bernie bilal bill bjorn bob bogdan boris brad bradley brandon brendan brett brian bruce bruno bryan carl carlo carlos cedric
  cesar charles christian christophe christopher clarence claude clement clive colin conrad craig cristian curtis cyril dalton damian damien daniel
  daniele dario darren dave david dean denis dennis derek diego dieter dietrich dimitri dirk dmitri dmitry dominic don donald douglas duncan dustin
  dwight dylan eamon ed edgar edmund eduard eduardo edward edwin ehud eli elias elijah emanuel emil emmanuel enrique eric erik ernest ernesto ernst
  erwin ethan eugene ezra fabian faisal farid felipe felix fernando fidel filip florian francesco francisco franco francois frank franz fred
  frederic frederick friedrich gabriel gareth gary gavin gene geoff geoffrey georg george gerald gerard gerhard gilbert giles giovanni giulio
  giuseppe glen glenn gordon graham greg gregory guido guillaume guillermo gunnar gunther gustav hamid hamza hans harald haris harold harry harvey
  hasan hassan hector heinrich helmut hendrik henrik henry herbert herman hernan hideo hiroshi horacio howard hubert hugh hugo hussein ian ibrahim
  ignacio igor ilya imran isaac ismail ivan jack jacob jacques jaime jakob jakub jamal james jan janos jared jarrod jason jasper javier jay jeff
  jeffrey jens jeremy jerome jerry jesper jim jimmy joachim joao joe joel johan johann johannes john johnny jon jonas jonathan jorge joris jose
  josef joseph josh joshua juan julian julio justin kamal karim karl kazuo kees keith ken kenji kenneth kevin khaled khalid klaus kofi konrad
  konstantin kurt kwame kyle lars laszlo laurence laurent lawrence leif lennart leo leon leonard leonardo leonid leopold lewis liam lionel lloyd
  lorenzo louis luc luca lucas ludwig luis luiz lukas luke maciej magnus mahmoud mahmud malcolm manfred manuel marc marcel marcelo marco marcos
  marcus marek mario marius mark marko markus marshall marten martin massimo mateusz mathias matt matteo matthew matthias maurice mauricio max maxim
  maximilian mehmet michael michal miguel mihai mikael mike mikhail milan miles milos miroslav mitch mitt mohamed mohammad mohammed mohsen moritz
  moses muhammad murad murat mustafa nabil narendra nasser nathan nathaniel neil nelson nicholas nick nicolas nicolo nigel nikita nikola nikolai
  nikolaos nils noah norbert norman olaf oleg oleksandr oliver olivier omar orlando oscar oskar osman otto owen pablo paolo pascal patrick paul
  paulo pavel pawel pedro perry peter petr petros phil philip philippe pierre piotr qasem quentin rafael rafal rahul raj rajesh ralph ramon ramzi
  randall randy raphael rashid raul ravi ray raymond recep reinhard rene reza ricardo richard rick rob robert roberto rodney rodrigo rodrigue roger
  roland rolf roman ron ronald ross roy ruben rudolf rudy rupert russell ryan saad sachin saif salim salman sam samir samuel sander sanjay santiago
  saul scott sean sebastian serge sergei sergey sergio seth shane shaun shimon shinzo sidney siegfried silvio simon slobodan stan stanislav stanley
  stefan stefano stelios stephen steve steven stuart sunil sven syed tadeusz takeshi tarek tariq ted teodor theodor theodore thierry thomas tim timo
  timothy tobias todd tom tomas tomasz tommy tony travis trevor tristan ulrich umar usman vaclav valentin victor vikram viktor vincent vitaly
  vittorio vladimir volodymyr walter warren wayne werner wesley wilhelm willem william wilson winston wolfgang xavier yasir yasser yiannis youssef
  yuri yusuf yves zachary zaid zbigniew ziad zoltan`);

export const femaleNames: ReadonlySet<string> = words(`
  kimberly ann megyn abigail ada adele adriana agata agatha agnes agnieszka aida aisha alejandra aleksandra alessandra alexandra alice alicia alina alison allison alma
  amanda amelia amina amy ana anastasia angela angelica angelina anita anja anna annabel anne annette annika antonia ariana arlene astrid audrey
  aurelie ayesha barbara beata beate beatrice beatriz becky belinda benedetta berit bernadette bertha beth bethany betty beverly bianca birgit
  bonnie brenda bridget brigid brigitte britta camila camilla carla carly carmen carol carolina caroline carolyn caterina catherine cathy cecilia
  celeste celia charlotte chelsea cheryl chiara christa christina christine claire clara claudia colleen constance cora cornelia cristina cynthia
  dagmar daisy daniela danielle daphne deborah debra dela delia delphine denise diana diane dina dolores dominika donna dora doris dorothea dorothy
  edda edith edna eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elvira emilia emily emma erika
  erna esther eva eve evelyn farah fatima fatma federica fiona flora florence frances francesca francine frida gabriela gabriella gabrielle galina
  gemma genevieve georgia georgina geraldine gertrude gina giorgia giovanna gisela gisele giulia gloria grace graciela greta gretchen gretel
  guadalupe gwen hana hanna hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda hillary huda ida ilona ilse imelda
  ines inga inge ingrid irena irene irina iris irma isabel isabella isabelle ivana jacinda jackie jacqueline jana jane janet janice jasmine jeanette
  jeanne jenna jennifer jenny jessica jill joan joana joanna joanne jodie johanna josefina josephine joyce juanita judith judy julia juliana julie
  juliet justyna karen karin karina karla katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katja katrin katrina katya
  kayla keiko kerstin khadija kirsten kirsty kristen kristin kristina lara larisa latifa laura lauren layla lea leila lena leonor leyla liana lidia
  lili lilian liliana lillian lily lina linda lisa liv liza lois loretta lorraine louisa louise lucia lucille lucinda lucy ludmila luisa lydia
  lyudmila madeleine magdalena maggie maja malala malgorzata mandy manuela mara marcella maren margaret margarita margaux margot margrethe maria
  mariam marianne marie marija marilyn marina marion marisa marit marlene marta martha martina mary maryam mathilde matilda maud maureen maya megan
  melania melanie melinda melissa mercedes meredith michaela michelle mila mildred milena minna miranda miriam molly mona monica monika monique
  muriel myra myriam nada nadia nadine nancy naomi narges natalia natalie natasha nela nicole nikki nina noor nora norma octavia odette oksana olena
  olga olivia orla orsolya palesa pamela paola patricia patty paula pauline penelope penny petra philippa phoebe phyllis priscilla priya qandeel
  rachel rania raquel rebecca regina renata renate rhonda rita roberta rosa rosalind rosemary rosie roxana roxanne ruth sabina sabine sabrina sadia
  sally salma samantha sandra sanna sara sarah selma serena shannon sharon sheila shelley sherry shirin shirley signe silke silvia sina sofia
  solveig sonia sonja sophia sophie stacey stella stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia sylvie tamara tania tanya
  tara tatiana tatyana teresa tessa thelma theresa therese tilda tina tracey tracy ulrike ursula valentina valeria valerie vanessa vera verena
  veronica veronika victoria viktoria viola virginia vivian viviane wanda wendy wilma yasmin yelena ylva yoko yolanda yulia yvette yvonne zahra
  zainab zoe zofia zsofia zuzana`);

export const otherNames: ReadonlySet<string> = words(`
  alex alexis andrea ashley casey charlie chris francis jamie jean jordan kai kelly kim lee leslie michel morgan nicola noel pat robin sam sasha
  simone taylor terry`);
