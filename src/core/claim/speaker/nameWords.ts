import { wordSet } from '../language/wordSet';

/** Given names common enough in the news to tell a person from a place, and whom `he` and `she` may mean. */
export const MALE_NAMES =
  wordSet(`adam alan albert alejandro alex alexander alfred ali allen andreas andrew andy angel anthony antonio
  arthur barack ben benjamin bernard bernie bill bob boris brad brandon brian bruce carl carlos charles charlie chris christian
  christopher chuck clarence craig dan daniel dave david dean dennis dick dmitry don donald doug douglas dwight earl ed eddie
  eduardo edward elon emmanuel eric erik ernest evan felix fernando francis francisco frank franz fred friedrich gabriel gary
  gavin geoffrey george gerald gordon graham greg gregory guy hans harold harry heinrich henry herbert howard hugo ian ibrahim
  ivan jack jacob jake jakob james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jim jimmy
  joaquin joe joel johann john johnny jon jonathan jorge jose josé joseph josh joshua juan julian justin karl keith ken kenneth
  kevin klaus kurt kyle lance larry lars lee leo leon leonard louis luis luke manuel marc marco marcus mario mark markus martin
  matt matthew max michael miguel mike mitch mitt mohamed mohammed muhammad nathan neil nicholas nick nigel noah oliver olaf
  omar oscar otto patrick paul pedro pete peter phil philip pierre rafael ralph ray raymond ricardo richard rick rob robert
  roberto roger ron ronald roy rupert russell ryan sam samuel scott sean sebastian sergei sergey simon stefan stephen steve
  steven stuart ted terry thomas tim timothy todd tom tony travis trevor vincent vladimir walter warren wayne werner wilhelm
  will william wolfgang xavier yusuf zachary
  aaron abdul abdullah ahmed akira alan aldo alfonso alistair amit amos anders andrej andrzej anil antoine anton antónio arjun arne
  arnold arvind asif axel bartosz bashar benedict benoît bernd bertrand bilal björn bogdan brendan bruno callum cameron carsten
  cédric chidi christoph christophe ciaran clive colin conor cormac cyril damian damien darren declan denis deepak derek dermot
  didier diego dieter dimitri dirk dylan eamon edgar edmund edwin emeka emile emilio emre enrique enzo erdoğan ernesto ewan fabian
  fabio falk farid felipe fergus finn florian frederick fritz gareth gavin georg georges gerhard giacomo gianni gilbert giorgio giovanni
  giuseppe gonzalo guillaume guillermo gunnar gustav günter hamid hassan hauke hendrik henri herman hiroshi holger horst hussein ignacio
  igor imran isaac ismail jacques jan-willem jarosław javed jerzy jiří joachim johannes jonas joost josef jost jürgen kareem karim
  kaspar keir kenji kieran kofi kwame lars lech lewis liam lorenzo lothar luca luca ludwig lukas maciej mahmoud malcolm manfred marcel
  marek mateusz mats matteo matthias maurice maurizio mehmet mikhail milan miroslav mohammad morten murray mustafa niall nikolai nils
  norbert olivier osman owen pablo paolo pascal pavel pekka petr philippe piotr quentin rahul rajesh ralf ramón raúl recep reinhard
  rené reza roland rolf roman ross rowan rudolf rui rupert salman sandeep sanjay satoshi sébastien sergio seán siegfried silvio sven
  takashi tariq tarek thierry thorsten tiago tobias tomasz tomás toshiro uwe vijay viktor vitaly volker werner wilfried winfried
  wojciech xavi yannick yuri yves zbigniew onno alun dov geraint jackson pierce rhun gethin adolf djibril harrison casper hermann chirag
  adebayo adewale aidan akash akbar alec alejo alexei alexey alfie algirdas alok alonso alvaro alvin amar amir anatoly andré
  andres angus ansel arash archie arif arkady armando arsène artem arturo asher ashton aubrey augusto avraham ayman aziz
  babatunde balazs barnaby barney barry bartholomew bassam bastian benito benoit bernardo bobby brent brett bryan byron
  caleb cal camilo cecil cedric cesar césar chester claude claudio clayton clement clifford clint clyde cody cristian
  cristiano curtis cyrus damon danny dante dario darius darrell daryl davide deandre demetrius denzel derrick desmond devin
  diarmuid dmitri dmytro dominic dominik donal donnie dorian duncan dustin dwayne eamonn edouard eduard efraim eli elias
  elijah elliot elliott ellis elmer elton emanuel ephraim eoin ernie errol esteban ethan eugene everett evgeny faisal farhad
  federico fernand finlay fintan flavio floyd frankie freddie freddy fredrik fyodor garrett garry garth gaston geoff gerard
  gerry gideon gil glenn gopal graeme gregg grigory guido gus hamish hamza hank harald hari harvey hashim hasan hayden
  hector henrik henrique herb hernan hideo hiram homer horace horacio howie huw hugh humphrey ibrahima idris ilya imre iqbal
  irfan irving isaiah ismael ivor iwan jabari jaden jaime jakub jamal janusz jarrod jaume javad jed jeremiah jermaine jess
  jethro jonny joao joão johan jonah jonathon jordi josep josiah judd julius julio justus kamal kanye karan karel kasim
  kazuo keanu kelvin kendrick kenny khalid khaled kieron kirk kiran krzysztof kwasi kwesi lamar lachlan leandro leighton
  leif leonardo leonid leopold leroy lester levi lionel lloyd lonnie lorne louie lucas luciano lucien luigi luka lyle magnus
  mahmud mandla manmohan manny marlon marty marvin massimo matthäus maurício mauro maximilian melvin michal micah mick
  mickey mikael mikel milo milos milton moises moritz moses moshe murat nabil naftali naveed neal ned nelson nico nicolas
  nicolás nikita nikola ning noel nolan norman obadiah oleg oleksandr oleksiy olu oluwaseun omari orson oswald ousmane owain
  panagiotis patricio paulo percy petro petros pervez piers prakash pranab quincy radek rafa rafiq raj rajiv ramesh ramon
  randall randy rashid raul ravi reece reggie reginald rémi renato reuben rhodri rhys ricky riley rishi roald robbie robin
  rod roderick rodney rodrigo rogelio romain ronan ronnie rory roscoe rosco rudy rufus russ saad sadiq saeed sajid salvador
  salvatore sami sanjeev santiago santosh saul sayed scotty seamus sebastián seth shane shaun shawn sheldon shinzo sidney
  simeon slobodan solomon spiro stan stanislav stanley stefano stellan stephan stephane stéphane stewart suleiman sunil
  suresh sylvester syed tadeusz terence terrence thabo thaddeus theo theodore thibaut tidjane tito tod tomas tommaso tommy
  toni trent tristan tunde tyler tyrone tyson ulrich umar vaclav valentin vasily vernon vic vicente victor vidal vikram
  vince vinod vitalik vito volodymyr waleed wally walt warwick wendell wesley wilbur wilfred willem willie willis winston
  woody wyatt xander yair yaya yannis yasser yasir yitzhak yiannis yoav yoshihide youssef yuriy zac zach zack zaid zane
  zoran zubair`);
export const FEMALE_NAMES =
  wordSet(`abigail alexandra alice alicia alison allison amanda amber amelia amy ana andrea angela angelina
  anita ann anna anne annalena annie ashley barbara becky beth betty beverly brenda brigitte britney camila carla carly carmen
  carol caroline carolyn catherine cathy charlotte cheryl christina christine cindy claire clara claudia condoleezza cynthia
  dana deborah debbie denise diana diane donna dorothy edith eleanor elena elisabeth elizabeth ella ellen emily emma erica erin
  esther eva evelyn fatima fiona florence frances gabriela gina ginni gloria grace greta hannah harriet heather heidi helen
  hillary holly huma ida ingrid irene isabel isabella ivanka jackie jacqueline jane janet janice jean jeanne jennifer jessica
  jill joan joanna jocelyn josephine joyce judith judy julia julie kamala karen kate katherine kathleen kathryn kathy katie
  katrina kelly kellyanne kim kimberly kirsten kristen kristin laura lauren leila leslie linda lisa lois loretta lori louise
  lucia lucy lydia lynn mandy margaret maria marie marilyn marina marissa martha mary maureen megan melania melanie melissa
  michelle miranda molly monica nadia nancy naomi natalie nicole nicola nina nora olga olivia pamela patricia paula peggy penny
  petra phyllis priti rachel rebecca regina renee rita roberta rosa rose ruth sabine sally samantha sandra sara sarah sharon
  sheila shirley silvia sofia sonia sophia sophie stella stephanie sue susan susanne suzanne sylvia tamara tara teresa theresa
  tiffany tina tracy ursula valerie vanessa vera veronica victoria virginia vivian wendy yvonne zoe
  adele agnes agnieszka aisha aleksandra alessandra alina amina amira anastasia anette anika anja anke anneliese annette anya aoife
  arlene astrid ayesha azra beata beate beatrice beatrix bella bernadette bettina birgit bridget brigid bronwen carina carlotta cécile
  céline charlène chiara chloé chloe christiane claudine colette cora corinna cornelia dagmar daniela daphne delphine dorothea doris
  élise élodie eloise elke elsa elvira émilie esmé estelle esperanza eugenia ewa fatma federica felicity fleur françoise franziska
  frida frieda friederike gabriele gerda giulia gisela giorgia gudrun hanna hatice hedwig helena helga henrietta henrike hilary hilda
  ifeoma ilse imogen ines inge inès irena iris irina isabelle isobel ivana jana jasmin jasmine joana jutta kaja karin karina katarina
  katharina katja katrin keiko kerstin khadija klara lara larissa latifa leïla lena leonie lieselotte lina liv liz lorna lotte lucía
  luisa magda magdalena maike maja malala manuela margaux margot margarete margriet mariam mariana marianne marie-claire marion marlene
  martina mathilde maxine meera mercedes meryem mia michaela michèle milena mina mireille monika moira muriel myriam nadine naledi nana
  natalia natasha nathalie ngozi niamh nicola nikki noor odile olena olivia ottilie paola paulina phoebe pia pilar pippa priya priyanka
  ramona rania raquel renate renée rhiannon rika roisin romy rosalind rosalía rosemary rowena roxana roxane saoirse sabrina samira
  sanna sarah-jane sasha saskia severine shabana shirin sigrid silke simone siobhan sinéad siri solveig sonja soraya stefanie sunniva
  susanna svenja svetlana sylvie tamsin tanja tatiana tessa thea thérèse tina ulla ulrike uta valentina valérie vera vesna viola
  violeta virginie vivien wanda wilhelmina xiomara yasmin yolanda yuki yulia zahra zara zeynep zuzana
  aaliyah abby ada adriana adrienne agatha aileen aimee aisling akiko alana alba alberta alejandra alexa alexandria alisa
  alma althea alyssa amal amara andreia anjali annika anouk antonia araceli ariana asha audrey ava avril azadeh barbra
  beatriz becca belinda bernice berta bethan bethany bianca billie blanca bonnie caitlin caitríona candace candice carley
  carmel carole carrie cassandra cassie catalina catarina cate cecile cecilia celia chantal charlene christa christy ciara
  clarissa claudette clementine colleen connie consuelo cordelia corinne cristina daisy danielle daria darlene deanna debra
  deidre delia dianne dina dolores dominique dora doreen dorota dottie edna eileen eilidh elaine elisa elise eliza elsie
  elspeth emilia emilie emmanuelle erika ernestine ethel etta eunice evangeline evelina farah faye felicia fernanda flora
  francesca francine freda gabrielle gail gaynor gemma genevieve georgette georgina geraldine gertrude ghislaine gillian
  giovanna gisele gladys glenda glenys gretchen gretel guadalupe gwen gwyneth hadiya hana hattie hayley heike helene
  hermione ilana imani inés inez inga iona irma isla jacinda jacinta jada janelle janine jayne jeanette jeannie jemima jen
  jenna jennie jenny jeri jess jessie jo joanne joann jodie jody johanna jolene josefina josie juana juanita judi juliana
  juliane juliet juliette justine karla karolina kasia katerina katharine katy katya kayla kaylee keisha kelsey kendra kerry
  kiera kimberley kirstie kirsty kitty komal krista kristi kristina kyra latoya laurel laurie leah leanne leona leonora
  leticia lexi liana libby lidia lila lilian lillian lily lindsay lindsey liza lizzie lola lorena lorraine lottie louisa
  luana lucille lucinda luz lyn lynda lynette lynne mabel mackenzie madeleine madeline maggie maisie malia malgorzata mara
  marcela marcia margarita margery margo marguerite maribel mariella marietta marisa marisol marjorie marla marta maryam
  matilda maud maura mavis maya meg meghan mei melinda meredith michele mildred millicent millie mimi minnie mira miriam
  mollie mona monique myra myrtle naima nell nellie nicky nigella noelle noreen norma nuala octavia oprah orla pam patrice
  patsy patti patty pauline penelope philippa phillipa polly preeti priscilla prue rachael rana randi reina renata rhoda
  rhonda rina rocío romana ronda rosalie rosalyn rosamund rosanna rosario roseanne rosemarie rosie roxanne sadie saira
  selina selma serena shauna shelley shelly sheri sherry shona sian siân sibyl sienna sinead siobhán sofía solange sonya
  stacey stacy steph susana susie suzy sybil tania tanya tasha teri tess thelma therese tilda tilly toni tracey traci tricia
  trudy tulsi uma una valeria verity verónica vicki vicky vivienne whoopi winifred winnie yasmine yetunde yoko yvette zadie
  zainab zehra zelda zoë zsofia zuleika shannon taylor`);

/** Capitalised words that make what they stand in no person's name. */
export const ORGANISATION_WORDS =
  wordSet(`código codigo processo tribunal ministério ministerio ministère polícia policía penal civil lava jato
  partido parti instituto institut universidad universidade université congreso congresso senado câmara cámara gobierno governo
  gouvernement consejo conselho conseil banco procuradoria fiscalía justiça justicia comisión comissão commission ley lei loi
  gericht bundesgericht ministerium polizei universität verband partei bundestag
  inc corp corporation co company companies ltd llc plc gmbh ag sa group holdings bank fund
  foundation institute institution university college school center centre committee commission council court agency department
  ministry office bureau board authority administration government parliament senate congress house party union league association
  society federation organization organisation alliance coalition campaign service services system network news times post
  journal press herald tribune guardian globe observer gazette chronicle daily weekly magazine radio tv television broadcasting
  media reuters bloomberg hospital church museum airlines airways motors industries technologies systems labs laboratory studios
  police army navy force forces guard street road avenue city county state states kingdom republic nation nations river lake
  island islands mount bay valley park square airport station bridge north south east west northern southern eastern western new
  united national international american british french german european chinese russian supreme federal white watch review report
  act bill law treaty war day week month january february march april june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday intelligence software cloud security health care medical science research
  policy public democratic republican conservative liberal labour progress project initiative program programme records trust
  academy club team cup olympics games world global information internet web online app store line wall hill stadium tower
    marine survey alliance society building insurers trust partners capital ventures brothers sons energy power oil gas steel
    foods pharma pharmaceuticals biosciences analytics digital studio studios pictures records entertainment press ledger star
    courier standard mail independent express mirror economist atlantic verge wire ministry parish district bridge harbour harbor
    canal barrier coast sea ocean beach forest square garden gardens house hotel café cafe theatre theater arena`);

/** Words that say what someone is; capitalised before a name (`CEO Jane Roe`) they are its role. */
export const ROLE_WORDS =
  wordSet(`president vice-president senator sen sens representative rep congressman congresswoman governor gov
  mayor minister chancellor secretary ambassador attorney judge justice sheriff chief director chairman chairwoman chairperson
  chair ceo cfo cto coo cio executive officer head leader founder co-founder professor prof dr doctor economist analyst
  strategist spokesman spokeswoman spokesperson adviser advisor consultant manager editor reporter correspondent columnist
  journalist author writer producer actor actress singer coach captain general gen colonel col lieutenant lt sergeant sgt major
  admiral commander detective officer commissioner superintendent pastor reverend rev bishop archbishop cardinal pope rabbi imam
  comptroller king queen prince princess duke duchess viscount lord lady sir dame baroness engineer scientist researcher lawyer counsel aide candidate
  nominee deputy former senior mp mep premier prime vice rapper host anchor moderator activist organizer prosecutor
  historian biologist physicist psychologist physician nurse teacher principal superintendent treasurer lawmaker councilman
  councilwoman billionaire investor entrepreneur partner owner inspector speaker staff`);

/** Forms of address: no role, but they tell of whom `he` or `she` is said. */
export const MALE_TITLES = wordSet('mr mr. sir lord king prince');
export const FEMALE_TITLES = wordSet('mrs mrs. ms ms. miss madame lady dame queen princess');

/** Small words inside a name: `Ursula von der Leyen`. */
export const NAME_PARTICLES = wordSet('de da do dos del della di du la le van von der den bin al el ibn y');
