/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-gender.h"
#include "precis-string.h"

/* Both lists are sorted: searched by bisection. Names that both sexes bear are in neither. */
static const char * const female[] = {
  "abigail", "actress", "agnes", "aisha", "alexandra", "alice", "alicia", "alison", "amanda", "amelia",
  "amina", "amy", "ana", "anastasia", "angela", "anita", "anna", "anne", "annie", "barbara", "beatrice",
  "betty", "brenda", "carla", "carmen", "carol", "caroline", "catherine", "cecilia", "celine", "charlotte",
  "chloe", "christina", "christine", "claire", "clara", "claudia", "cynthia", "dame", "daughter", "deborah",
  "denise", "diana", "diane", "donna", "doris", "dorothy", "duchess", "edith", "elena", "elisabeth",
  "eliza", "elizabeth", "ella", "ellen", "emily", "emma", "erica", "esther", "eva", "eve", "fatima",
  "fiona", "florence", "gloria", "grace", "hannah", "heather", "heidi", "helen", "helena", "her", "hillary",
  "ines", "ingrid", "irene", "irina", "isabel", "isabella", "ivanka", "jane", "janet", "jennifer",
  "jessica", "joan", "joanna", "judith", "julia", "julie", "karen", "kate", "katherine", "kathleen",
  "kathryn", "katie", "laura", "lauren", "linda", "lisa", "louise", "lucia", "lucy", "lydia", "madam",
  "madeleine", "margaret", "maria", "marie", "marina", "martha", "mary", "megan", "melanie", "melissa",
  "michelle", "miss", "monica", "mother", "mrs", "mrs.", "ms", "ms.", "nadia", "nancy", "naomi", "natalia",
  "natalie", "natasha", "nicole", "nina", "nora", "olga", "olivia", "pamela", "patricia", "paula",
  "princess", "queen", "rachel", "rebecca", "rita", "rosa", "rose", "ruth", "samantha", "sandra", "sara",
  "sarah", "sharon", "she", "sheila", "silvia", "sister", "sofia", "sonia", "sophia", "sophie",
  "spokeswoman", "stephanie", "susan", "svetlana", "sylvia", "teresa", "theresa", "tina", "ursula",
  "valerie", "vanessa", "vera", "veronica", "victoria", "virginia", "widow", "wife", "yasmin", "yvonne",
  "zoe",
};

static const char * const male[] = {
  "aaron", "abdul", "abdullah", "abraham", "adam", "adrian", "ahmad", "ahmed", "alan", "albert",
  "alexander", "alexei", "alfred", "ali", "andrei", "andrew", "anthony", "antonio", "arthur", "barack",
  "ben", "benjamin", "bernard", "bernie", "bill", "bob", "boris", "brian", "brother", "bruce", "carl",
  "carlos", "charles", "chris", "christopher", "daniel", "david", "dennis", "diego", "dmitry", "donald",
  "douglas", "duke", "edward", "emmanuel", "eric", "erik", "father", "felix", "fernando", "francisco",
  "frank", "franz", "fred", "frederick", "gary", "george", "gerald", "gordon", "greg", "hans", "harold",
  "harry", "hassan", "he", "henry", "his", "hugo", "hussein", "ian", "ibrahim", "igor", "imran", "isaac",
  "ivan", "jack", "jacob", "jacques", "james", "jason", "jeff", "jeffrey", "jeremy", "jim", "joe", "john",
  "jonathan", "jorge", "jose", "joseph", "joshua", "juan", "karl", "keith", "kenneth", "kevin", "king",
  "klaus", "larry", "lars", "lawrence", "leonard", "lord", "louis", "luca", "luis", "marco", "marcus",
  "mario", "mark", "martin", "matteo", "matthew", "michael", "miguel", "mike", "mohamed", "mohammad",
  "mohammed", "mr", "mr.", "muhammad", "mustafa", "nathan", "neil", "nicholas", "nick", "nicolas", "oleg",
  "oliver", "omar", "oscar", "patrick", "paul", "pedro", "peter", "philip", "pierre", "pope", "prince",
  "raymond", "ricardo", "richard", "robert", "roberto", "roger", "ronald", "roy", "rupert", "russell",
  "ryan", "samuel", "scott", "sean", "sergei", "simon", "sir", "spokesman", "stefan", "stephen", "steve",
  "steven", "stuart", "terry", "thomas", "tim", "timothy", "tom", "tony", "victor", "viktor", "vladimir",
  "walter", "wayne", "william", "yusuf",
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
