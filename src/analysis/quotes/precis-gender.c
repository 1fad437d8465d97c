/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-gender.h"
#include "precis-string.h"

/* Both lists are sorted: searched by bisection. Names that both sexes bear are in neither. */
static const char * const female[] = {
  "abigail", "actress", "agnes", "aisha", "alexandra", "alice", "alicia", "alison", "amanda", "amelia",
  "amina", "amy", "ana", "anastasia", "andrea", "angela", "anita", "ann", "anna", "anne", "annette",
  "annie", "antonia", "ava", "barbara", "baroness", "beatrice", "bernadette", "beth", "betty", "brenda",
  "businesswoman", "camilla", "carla", "carmen", "carol", "caroline", "carolyn", "catherine", "cecilia",
  "celine", "chairwoman", "charlotte", "cheryl", "chloe", "christina", "christine", "claire", "clara",
  "claudia", "congresswoman", "councilwoman", "countess", "cristina", "cynthia", "dame", "daughter",
  "deborah", "debra", "denise", "diana", "diane", "dilma", "donna", "doris", "dorothy", "duchess", "edith",
  "eleanor", "elena", "elisabeth", "elise", "eliza", "elizabeth", "ella", "ellen", "emily", "emma",
  "empress", "erica", "erin", "esther", "eva", "eve", "evelyn", "fatima", "fatou", "federica", "fiona",
  "florence", "frances", "gabriela", "girlfriend", "gloria", "grace", "hannah", "heather", "heidi", "helen",
  "helena", "her", "hillary", "ida", "indira", "ines", "ingrid", "irene", "irina", "isabel", "isabella",
  "ivanka", "jacinda", "jane", "janet", "janice", "jennifer", "jessica", "jill", "joan", "joanna",
  "josephine", "joyce", "judith", "julia", "julie", "kamala", "karen", "karin", "kate", "katherine",
  "kathleen", "kathryn", "katie", "keiko", "kirsten", "kristin", "lady", "laura", "lauren", "leila", "lena",
  "linda", "lisa", "liz", "lorraine", "louise", "lucia", "lucy", "lydia", "lynn", "madam", "madame",
  "madeleine", "maggie", "margaret", "maria", "marianne", "marie", "marina", "martha", "mary", "megan",
  "meghan", "melania", "melanie", "melissa", "michelle", "miriam", "miss", "mme", "mme.", "monica",
  "mother", "mrs", "mrs.", "ms", "ms.", "nadia", "nancy", "naomi", "natalia", "natalie", "natasha",
  "nicola", "nicole", "nina", "nora", "olga", "olivia", "pamela", "patricia", "paula", "pauline", "penny",
  "princess", "priya", "queen", "rachel", "rebecca", "rita", "roberta", "rosa", "rose", "ruth", "sally",
  "samantha", "sandra", "sara", "sarah", "sharon", "she", "sheila", "shirley", "silvia", "simone", "sister",
  "sofia", "sonia", "sophia", "sophie", "spokeswoman", "stella", "stephanie", "susan", "susanna",
  "svetlana", "sylvia", "tamara", "tanya", "tatiana", "teresa", "theresa", "tina", "ursula", "valerie",
  "vanessa", "vera", "veronica", "victoria", "virginia", "vivian", "wendy", "widow", "wife", "yasmin",
  "yoko", "yulia", "yvonne", "zainab", "zoe",
};

static const char * const male[] = {
  "aaron", "abdul", "abdullah", "abraham", "adam", "adrian", "ahmad", "ahmed", "alan", "albert",
  "alejandro", "alexander", "alexei", "alfred", "ali", "anders", "andrei", "andrew", "angus", "anthony",
  "antonio", "antony", "arnold", "arthur", "barack", "ben", "benjamin", "bernard", "bernie", "bill", "bob",
  "boris", "boyfriend", "brad", "brian", "brother", "bruce", "businessman", "carl", "carlos", "charles",
  "chris", "christian", "christopher", "colin", "congressman", "councilman", "craig", "dan", "daniel",
  "darren", "dave", "david", "dennis", "diego", "dmitry", "don", "donald", "douglas", "duke", "ed",
  "edward", "emmanuel", "emperor", "eric", "erik", "ernest", "father", "felipe", "felix", "fernando",
  "francisco", "frank", "franz", "fred", "frederick", "gary", "geoffrey", "george", "gerald", "gordon",
  "graham", "greg", "gregory", "hamid", "hans", "harold", "harry", "hassan", "he", "henry", "his", "howard",
  "hugh", "hugo", "husband", "hussein", "ian", "ibrahim", "igor", "imran", "isaac", "ivan", "jack", "jacob",
  "jacques", "james", "jason", "jeff", "jeffrey", "jeremy", "jerome", "jim", "joe", "john", "jonathan",
  "jorge", "jose", "joseph", "joshua", "juan", "justin", "karl", "keith", "ken", "kenneth", "kevin", "king",
  "klaus", "larry", "lars", "lawrence", "leonard", "lloyd", "lord", "louis", "luca", "luis", "luiz",
  "manuel", "marco", "marcus", "mario", "mark", "martin", "matt", "matteo", "matthew", "maxim", "michael",
  "miguel", "mike", "mikhail", "mohamed", "mohammad", "mohammed", "monsieur", "moussa", "mr", "mr.",
  "muhammad", "mustafa", "narendra", "nathan", "neil", "nelson", "nicholas", "nick", "nicolas", "nigel",
  "oleg", "oliver", "omar", "oscar", "pablo", "patrick", "paul", "pedro", "pete", "peter", "philip",
  "philippe", "pierre", "pope", "prince", "rafael", "ralph", "ray", "raymond", "recep", "ricardo",
  "richard", "rick", "rob", "robert", "roberto", "rodrigo", "roger", "ron", "ronald", "roy", "rupert",
  "russell", "ryan", "salman", "samuel", "scott", "sean", "sergei", "sergey", "sergio", "shinzo", "simon",
  "sir", "son", "spokesman", "stefan", "stephen", "steve", "steven", "stuart", "ted", "terry", "thomas",
  "tim", "timothy", "tom", "tony", "victor", "viktor", "vincent", "vladimir", "volodymyr", "walter",
  "wayne", "werner", "widower", "william", "winston", "yusuf",
};

/**
 * precis_gender_of_word:
 * @lower: a word, in lower case: a given name, a title, a pronoun
 *
 * Returns: what it tells of the gender of the person that it belongs to
 */
PrecisGender
precis_gender_of_word (const char *lower)
{
  if (precis_string_is_among (lower, female, G_N_ELEMENTS (female)))
    return PRECIS_GENDER_FEMALE;
  if (precis_string_is_among (lower, male, G_N_ELEMENTS (male)))
    return PRECIS_GENDER_MALE;
  return PRECIS_GENDER_UNKNOWN;
}
