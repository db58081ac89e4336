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
  will william wolfgang xavier yusuf zachary`);
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
  tiffany tina tracy ursula valerie vanessa vera veronica victoria virginia vivian wendy yvonne zoe`);

/** Capitalised words that make what they stand in no person's name. */
export const ORGANISATION_WORDS =
  wordSet(`inc corp corporation co company companies ltd llc plc gmbh ag sa group holdings bank fund
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
  academy club team cup olympics games world global information internet web online app store line wall hill stadium tower`);

/** Words that say what someone is; capitalised before a name (`CEO Jane Roe`) they are its role. */
export const ROLE_WORDS =
  wordSet(`president vice-president senator sen sens representative rep congressman congresswoman governor gov
  mayor minister chancellor secretary ambassador attorney judge justice sheriff chief director chairman chairwoman chairperson
  chair ceo cfo cto coo cio executive officer head leader founder co-founder professor prof dr doctor economist analyst
  strategist spokesman spokeswoman spokesperson adviser advisor consultant manager editor reporter correspondent columnist
  journalist author writer producer actor actress singer coach captain general gen colonel col lieutenant lt sergeant sgt major
  admiral commander detective officer commissioner superintendent pastor reverend rev bishop archbishop cardinal pope rabbi imam
  king queen prince princess duke lord lady sir dame baroness engineer scientist researcher lawyer counsel aide candidate
  nominee deputy former senior mp mep premier prime vice rapper host anchor moderator activist organizer prosecutor
  historian biologist physicist psychologist physician nurse teacher principal superintendent treasurer lawmaker councilman
  councilwoman billionaire investor entrepreneur partner owner inspector speaker`);

/** Forms of address: no role, but they tell of whom `he` or `she` is said. */
export const MALE_TITLES = wordSet('mr mr. sir lord king prince');
export const FEMALE_TITLES = wordSet('mrs mrs. ms ms. miss madame lady dame queen princess');

/** Small words inside a name: `Ursula von der Leyen`. */
export const NAME_PARTICLES = wordSet('de da do dos del della di du la le van von der den bin al el ibn y');
