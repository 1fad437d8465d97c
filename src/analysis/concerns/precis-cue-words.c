/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-cue-words.h"

/* Words of general English that hint at a risk or an obstacle, by class. Function words and adverbs count in
   the form that stands here; nouns, verbs and adjectives count in every inflection. */
static const PrecisCueWords rows[] = {
  { PRECIS_CUE_MAY, TRUE,
    "could may might can possible possibly possibility perhaps potentially potential maybe" },
  { PRECIS_CUE_WILL, TRUE,
    "will would shall 'll wo going 'd" },
  { PRECIS_CUE_MUST, TRUE,
    "must should need needs needed ought" },
  { PRECIS_CUE_LIKELY, TRUE,
    "likely probably expected expects expect expecting anticipated anticipate anticipates forecast "
    "forecasts forecasting projected projects predicted predict predicts predicting poised bound "
    "inevitable inevitably unlikely likelihood prospect prospects outlook prediction predictions "
    "projections certain imminent looming" },
  { PRECIS_CUE_IF, TRUE,
    "if unless provided until whether without once otherwise assuming should depending" },
  { PRECIS_CUE_NOT, TRUE,
    "not no never n't nor neither none nothing nobody without cannot hardly barely unable nowhere few "
    "little" },
  { PRECIS_CUE_CONTRAST, TRUE,
    "but however despite although though yet while nevertheless nonetheless still whereas instead moreover "
    "notwithstanding unfortunately meanwhile" },
  { PRECIS_CUE_STILL, TRUE,
    "still remain remains remained remaining continue continues continued continuing persist persists "
    "persisted persisting persistent ongoing again repeatedly keep keeps constantly chronic long-running "
    "lingering enduring" },
  { PRECIS_CUE_FUTURE, TRUE,
    "next coming ahead soon future upcoming tomorrow forthcoming eventually later deadline looming "
    "long-term short-term imminent pending" },
  { PRECIS_CUE_PAST, TRUE,
    "ago last earlier former formerly previous previously yesterday already once then historical ended had "
    "was were after since" },
  { PRECIS_CUE_MORE, TRUE,
    "more further growing increasingly increasing rising mounting heightened deepening soaring rapidly "
    "worse continued additional widespread severe serious grave significant major" },

  { PRECIS_CUE_SAY, FALSE,
    "say tell report announce add state note suggest according comment explain describe" },
  { PRECIS_CUE_CLAIM, FALSE,
    "accuse allege allegation claim accusation blame assert contend charge argue criticise criticize "
    "denounce condemn slam" },
  { PRECIS_CUE_WARN, FALSE,
    "warn warning fear worry concern alarm caution afraid anxious anxiety alert apprehension dread "
    "pessimistic pessimism sceptical skeptical scepticism skepticism nervous panic" },
  { PRECIS_CUE_THREATEN, FALSE,
    "threaten threat vow retaliate retaliation revenge ultimatum pledge promise blackmail intimidate "
    "provoke provocation provocative plot hostile hostility aggression aggressive" },
  { PRECIS_CUE_DEMAND, FALSE,
    "demand insist require requirement urge press pressure call calling precondition request condition ask" },

  { PRECIS_CUE_DANGER, FALSE,
    "risk danger dangerous hazard hazardous peril perilous crisis tension tense unstable instability "
    "volatile vulnerable vulnerability insecurity emergency turmoil unrest unsafe exposure exposed "
    "jeopardy jeopardise jeopardize endanger imperil fragile precarious spiral brink catastrophe "
    "catastrophic disaster disastrous nightmare destabilise destabilize chaos toxic lethal deadly fatal "
    "severe susceptible downside threshold" },
  { PRECIS_CUE_HARM, FALSE,
    "kill death die dead harm harmful damage destroy destruction hurt injure injury wound devastate "
    "devastating suffer casualty victim loss ruin wreck lose cripple collapse burn poison drown extinct "
    "extinction displace evacuate homeless starve hunger famine famished malnutrition bankrupt bankruptcy "
    "toll trauma pain deprive adverse adversely detrimental undermine erode tarnish" },
  { PRECIS_CUE_FORCE, FALSE,
    "attack war militant missile bomb bombing weapon nuclear violence violent clash fight fighting battle "
    "rebel insurgent insurgency terrorist terrorism explosion explosive shoot shooting strike troops "
    "invade invasion military conflict shell shelling rocket hostage kidnap gunman raid offensive assault "
    "airstrike warfare bloodshed ambush coup genocide militia extremist extremism armed siege hijack "
    "sabotage cyberattack" },
  { PRECIS_CUE_CRIME, FALSE,
    "arrest murder fraud convict crime criminal police jail prison sentence guilty theft steal robbery "
    "corruption corrupt bribe smuggle traffic trafficking abuse rape indict detain suspect prosecute "
    "laundering illegal" },
  { PRECIS_CUE_DISEASE, FALSE,
    "outbreak infect infection virus disease epidemic pandemic flu illness sick contaminate contamination "
    "bacteria patient hospital cancer fever cholera malaria symptom contagious vaccine quarantine mutation "
    "pollution polluted influenza covid addiction overdose" },
  { PRECIS_CUE_NATURE, FALSE,
    "storm flood flooding drought hurricane typhoon cyclone earthquake tsunami wildfire fire landslide "
    "avalanche eruption volcano rain heat snow wind tornado climate warming erosion aftershock frost "
    "blizzard weather" },
  { PRECIS_CUE_WORSEN, FALSE,
    "worsen worse escalate escalation spread deepen aggravate exacerbate intensify deteriorate "
    "deterioration accelerate surge soar rise rising grow increase widen mount heighten embolden fuel "
    "inflame spark trigger provoke spill backfire trap worst compound strain stoke" },
  { PRECIS_CUE_FALL, FALSE,
    "fall decline drop weaken weak loss shrink slump slow slowdown plunge recession decrease contraction "
    "contract downturn reduce cut layoff unemployment deficit dip slide tumble sluggish soft soften "
    "downward lower diminish dwindle downgrade worsened slack lag stagnant stagnation underperform sag" },
  { PRECIS_CUE_FAIL, FALSE,
    "fail failure collapse stall delay postpone cancel suspend halt abandon deadlock impasse derail "
    "unravel breakdown setback scrap shelve withdraw withdrawal miss falter unsuccessful stalemate crumble "
    "disrupt disruption interrupt shutdown shut outage closure flaw malfunction crash defect expire "
    "default break stop lapse unfinished incomplete abort backlog slip bottleneck glitch fault faulty "
    "error" },
  { PRECIS_CUE_OPPOSE, FALSE,
    "oppose opposition reject rejection refuse refusal object objection veto resist resistance protest "
    "protester boycott deny dismiss decline defy defiance disagree criticism critic critical opponent "
    "rebuff unwilling reluctant reluctance rule spurn dissent challenge contest resent unpopular outrage "
    "anger angry angrily backlash outcry strike demonstration demonstrator walkout ignore against "
    "unacceptable divisive" },
  { PRECIS_CUE_BLOCK, FALSE,
    "block hinder hamper impede obstruct obstacle barrier hurdle thwart complicate complication undermine "
    "prevent impediment constrain constraint hold stumbling roadblock stymie limit limited restrict "
    "restriction trap stuck blockade prohibit bar stop burden handicap deter discourage bog strand trapped "
    "inhibit block barricade overwhelm congest jam frustrate" },
  { PRECIS_CUE_RULE, FALSE,
    "ban sanction court ruling law lawsuit embargo injunction appeal sue illegal unlawful tariff "
    "regulation treaty constitution constitutional unconstitutional judge legal litigation prohibit "
    "prohibition violate violation legislation patent copyright penalty fine curfew moratorium extradite "
    "extradition" },
  { PRECIS_CUE_LACK, FALSE,
    "lack shortage insufficient shortfall scarce scarcity inadequate understaffed underfunded missing "
    "absence absent deficit gap short insufficiently unavailable unfunded limited tight deprive run "
    "depleted exhausted inaccessible fewer poor poorly unprepared ill-equipped overstretched overcrowded "
    "unqualified vacancy" },
  { PRECIS_CUE_HARD, FALSE,
    "difficult difficulty hard tough problem problematic struggle challenge challenging trouble troubled "
    "complicated complex painful harsh arduous daunting impossible insurmountable onerous unrealistic "
    "controversial controversy contentious thorny sensitive delicate issue dilemma costly expensive slow "
    "uphill bleak gloomy grim elusive" },
  { PRECIS_CUE_UNSURE, FALSE,
    "uncertain uncertainty unclear unknown doubt doubtful question questionable unpredictable unresolved "
    "undecided ambiguous unproven unverified unconfirmed speculate speculation guess wonder uneven "
    "undetermined suspicion mistrust distrust unanswered volatility" },
  { PRECIS_CUE_UNSURE, TRUE,
    "whether remains" },
  { PRECIS_CUE_DISPUTE, FALSE,
    "disagreement dispute deadlock divide divided division rift split row standoff stand-off feud quarrel "
    "differences rivalry rival friction discord polarised polarized bitter stalemate accuse clash "
    "contentious" },
  { PRECIS_CUE_DEPEND, FALSE,
    "depend dependent dependence hinge precondition condition conditional contingent subject reliant rely "
    "prerequisite await require approval permission ratify ratification pending" },
  { PRECIS_CUE_COST, FALSE,
    "cost price inflation debt deficit budget tax expense spending fund funding money afford tariff wage "
    "rate interest market demand supply profit revenue borrow loan credit currency" },

  { PRECIS_CUE_GOAL, FALSE,
    "talk negotiation negotiate plan deal effort agreement peace project process reform program programme "
    "treaty bid proposal aim goal target initiative campaign mission summit settlement ceasefire truce "
    "accord solution election recovery investigation aid relief rescue operation construction merger "
    "launch vote resolution attempt work progress cooperation dialogue diplomacy implement reconstruction "
    "membership resume" },
  { PRECIS_CUE_PREVENT, FALSE,
    "prevent avoid avert protect protection guard safeguard counter combat tackle fight curb contain "
    "contained mitigate minimise minimize reduce address defend deter stem" },
  { PRECIS_CUE_RELIEF, FALSE,
    "ease resolve lift agree overcome succeed rescue recover restore reopen settle release free acquit "
    "solve improve improvement drop approve end calm cool alleviate repair reconcile clear relax rebound "
    "complete" },
  { PRECIS_CUE_GOOD, FALSE,
    "success successful benefit hope hopeful optimistic optimism boost win winner praise welcome celebrate "
    "opportunity progress gain victory safe secure confident confidence strong strengthen positive stable "
    "stability support growth happy award honour honor popular breakthrough" },

  { PRECIS_CUE_LEISURE, FALSE,
    "match season coach player team league champion championship score striker goalkeeper quarterback "
    "inning medal tournament cup trophy olympic athlete race runner sprint rider cyclist tennis football "
    "soccer rugby cricket basketball baseball hockey golf film movie actor actress album song singer band "
    "concert novel author museum gallery exhibition festival theatre theater opera orchestra premiere "
    "celebrity fan stadium playoff referee penalty-kick touchdown wicket podium award oscar grammy fashion "
    "recipe holiday tourist" },
  { PRECIS_CUE_STATE, FALSE,
    "government minister ministry parliament president prime congress senate lawmaker cabinet governor "
    "mayor council commission authority administration ambassador envoy diplomat foreign state republic "
    "party coalition ruling legislature deputy chancellor monarch" },
  { PRECIS_CUE_PEOPLE, FALSE,
    "civilian child children worker resident family families woman women farmer villager passenger patient "
    "student consumer household migrant refugee minority community population customer employee staff "
    "driver prisoner journalist doctor nurse" },
  { PRECIS_CUE_ROUTINE, FALSE,
    "meet visit appoint open inaugurate arrive attend host ceremony anniversary commemorate elect born "
    "graduate publish unveil launch introduce sign join name serve hold begin conduct present receive "
    "statement interview conference spokesman spokeswoman reporter website percent kilometre kilometer" },

  /* words that the rows above lack, by class */
  { PRECIS_CUE_WARN, FALSE,
    "foresee predict caution worrying nervousness misgiving reservation distressed uneasy unease mindful "
    "brace gloom pessimist skittish spook jitter" },
  { PRECIS_CUE_WORSEN, FALSE,
    "balloon snowball multiply proliferate proliferation skyrocket spike swell climb worsening resurgence "
    "relapse flare recur recurrence infiltrate overheat overflow leak seep destabilize mutate radicalize "
    "radicalise harden encroach creep drift plague haunt persist" },
  { PRECIS_CUE_HARD, FALSE,
    "hardship strain stress burdensome unsustainable unworkable untenable unaffordable infeasible fraught "
    "tricky intractable complexity intricate cumbersome labor-intensive steep sluggish stiff strenuous "
    "uncompetitive competition rival overload overwhelmed overworked vexing nagging criticism hurdle "
    "inefficient inefficiency" },
  { PRECIS_CUE_COST, FALSE,
    "surcharge premium payroll bill rent mortgage lender insurer insurance liability liabilities subsidy "
    "expenditure fee shortfall inventory yield bond equity stock share investor investment lending margin "
    "wholesale tariff markup exchange devalue bankruptcy pension austerity" },
  { PRECIS_CUE_GOAL, FALSE,
    "roadmap blueprint framework pact compromise concession consensus mediation mediator negotiator envoy "
    "truce disarmament denuclearise denuclearize denuclearization transition reunification integration "
    "accession bailout stimulus rebuild repair cleanup clean-up rollout vaccination immunisation "
    "immunization trial launch delivery project expansion merger takeover acquisition referendum "
    "legislation bill amendment ceasefire withdrawal" },
  { PRECIS_CUE_RELIEF, FALSE,
    "subside abate defuse de-escalate allay dispel soothe stabilise stabilize avert escape survive thaw "
    "lull revive rebuild reinstate unblock unfreeze waive exempt pardon reverse remedy cure heal fix "
    "correct compensate withdraw extinguish contain evacuate safe" },
  { PRECIS_CUE_PREVENT, FALSE,
    "thwart foil deterrence deterrent precaution precautionary countermeasure shield secure patrol monitor "
    "inspect screen vaccinate disinfect evacuate forestall pre-empt preempt discourage crackdown insulate "
    "hedge offset" },
  { PRECIS_CUE_CRIME, FALSE,
    "assassinate assassination burglary assault molest harass harassment extort extortion counterfeit "
    "espionage hijacker perpetrator culprit custody bail parole lawsuit felony homicide manslaughter plead "
    "testify trial" },
  { PRECIS_CUE_DANGER, FALSE,
    "menace pitfall minefield powder-keg flashpoint jittery shaky rocky dire grave alarming worrisome "
    "troubling ominous scare stigma looming uncontrolled unchecked unprecedented rogue foul-up" },
  { PRECIS_CUE_HARM, FALSE,
    "sink hit batter stricken maim slaughter massacre havoc toll fallout bleed choke paralyse paralyze "
    "decimate overrun flee refugee stranded uproot mistreat mistreatment torture persecute oppress repress "
    "eliminate doom" },
  { PRECIS_CUE_DISEASE, FALSE,
    "measles ebola polio tuberculosis hiv aids plague zika dengue meningitis salmonella listeria anthrax "
    "pathogen carcinogen overdose opioid obesity diabetes asthma strain variant transmission respiratory" },
  { PRECIS_CUE_NATURE, FALSE,
    "blaze tremor quake lava ash gale surge downpour rainfall heatwave heat-wave famine locust tide "
    "glacier melt mudslide snowfall ice desertification deforestation emission" },
  { PRECIS_CUE_FORCE, FALSE,
    "jihad warhead uranium enrich enrichment ballistic mortar grenade sniper gunfire militiaman crackdown "
    "firefight suicide fighter mercenary insurrection mutiny riot uprising skirmish hacker hacking malware "
    "ransomware spy" },
  { PRECIS_CUE_OPPOSE, FALSE,
    "quit resign resignation disapprove turn-down overturn nullify void repeal sue lawsuit complain "
    "complaint grievance rebuke reprimand detractor march rally petition unhappy displease dissatisfied "
    "frustrate resentment abstain snub shun balk rebel revolt backtrack renege unfair insult hostile "
    "adamant defiant stance" },
  { PRECIS_CUE_BLOCK, FALSE,
    "lock freeze frozen jam clog seal cordon barricade embargo disqualify exclude exclusion forbid outlaw "
    "revoke invalidate strike-down confine detain keep cancel tie halt stonewall red-tape bureaucracy "
    "bureaucratic squeeze outweigh distract distraction entangle snag hitch drag drawback downside "
    "shortcoming weakness" },
  { PRECIS_CUE_FAIL, FALSE,
    "lose fell-through bungle botch inconclusive fruitless futile vain overdue late lateness overrun "
    "unfinished unable deadlocked gridlock stagnate fizzle founder flounder struggle wane lapse recall "
    "overshoot hobble" },
  { PRECIS_CUE_LACK, FALSE,
    "dearth want without scant meagre meager sparse dwindling exhaust outstrip outnumber undersupply "
    "rationing ration skeleton unmet starved bereft devoid short-staffed unavailable insolvency insolvent" },
  { PRECIS_CUE_FALL, FALSE,
    "erode erosion shed tank nosedive freefall crunch bust burst default bankrupt insolvency recessionary "
    "downbeat weaker slower lower losing contracting evaporate shrinkage outflow devalue devaluation "
    "depreciate" },
  { PRECIS_CUE_RULE, FALSE,
    "illegal unlawful null void invalid barred blacklist quota licence license permit ordinance statute "
    "subpoena impeach impeachment indict indictment tribunal verdict plaintiff prosecutor infringe "
    "infringement breach antitrust" },
  { PRECIS_CUE_UNSURE, FALSE,
    "dilemma limbo unsure hesitant hesitate hesitation wary cautious sceptic skeptic mixed murky fluid "
    "tentative unsettled disputed guesswork unanswered undisclosed cloud" },
  { PRECIS_CUE_THREATEN, FALSE,
    "menace retaliatory warpath belligerent confront confrontation escalatory reprisal vengeance "
    "sabre-rattling brandish wage incite incitement" },

  { PRECIS_CUE_IS, TRUE,
    "is are am 's 're 'm be being" },
  { PRECIS_CUE_WAS, TRUE,
    "was were" },
  { PRECIS_CUE_HAS, TRUE,
    "has have 've having" },
  { PRECIS_CUE_HAD, TRUE,
    "had" },
  { PRECIS_CUE_DO, TRUE,
    "do does did done doing" },
  { PRECIS_CUE_DID, TRUE,
    "did said told took made fell rose began came went gave got left lost met held led saw found kept "
    "brought broke became grew knew spoke stood struck shot sent sold spent thought threw won wrote ran "
    "rang drew drove flew fought forgot froze hid hit bought built caught chose dealt dug ate felt fled "
    "laid let meant paid put quit read rode sank sat set shook shrank shut slid sought stole stuck swept "
    "swore taught tore understood withdrew wore cut hurt burst bore sprang sank swam cast cost split "
    "spread bid bet" },
  { PRECIS_CUE_PARTICIPLE, TRUE,
    "been said told taken made fallen risen begun come gone given got gotten left lost met held led seen "
    "found kept brought broken become grown known spoken stood struck shot sent sold spent thought thrown "
    "won written run drawn driven flown fought forgotten frozen hidden hit bought built caught chosen "
    "dealt dug eaten felt fled laid let meant paid put quit read ridden sunk sat set shaken shrunk shut "
    "slid sought stolen stuck swept sworn taught torn understood withdrawn worn cut hurt done burst cast "
    "cost split spread shed beaten born bound overcome undergone" },
  { PRECIS_CUE_TO, TRUE,
    "to" },
  { PRECIS_CUE_AND, TRUE,
    "and or nor but" },
  { PRECIS_CUE_BECAUSE, TRUE,
    "because since as after before when whenever where" },
  { PRECIS_CUE_WHICH, TRUE,
    "who which that whom whose what" },
  { PRECIS_CUE_PREPOSITION, TRUE,
    "of in on at by for with from into over under against between among during through about within across "
    "amid towards toward due" },
  { PRECIS_CUE_DETERMINER, TRUE,
    "the a an this these those any some every each all both such another" },
  { PRECIS_CUE_PRONOUN, TRUE,
    "he she it they we i you him her them us me his its their our your my himself herself itself "
    "themselves there" },
};

/* Two words that mean together what neither means alone; articles between them do not count. */
static const PrecisCueWords pairs[] = {
  { PRECIS_CUE_DISPUTE, FALSE,
    "at odds,at loggerheads,war words,fall out,sticking point,deep division,split over,differ over,"
    "differ on" },
  { PRECIS_CUE_UNSURE, FALSE,
    "in balance,in limbo,in doubt,up air,open question,remains seen,not clear,no guarantee,not guaranteed,"
    "not known,not sure,not certain,too early,no word,in question,wait see,far certain,no telling,"
    "yet decide,hard say" },
  { PRECIS_CUE_WORSEN, FALSE,
    "on rise,get worse,going up,fan flames,out control,spin out,record high,spill over,boil over,add to,"
    "take toll,more difficult,more dangerous,more expensive,less likely" },
  { PRECIS_CUE_DANGER, FALSE,
    "at risk,at stake,in danger,in peril,under threat,in jeopardy,under attack,on brink,on verge,on edge,"
    "time bomb,worst case,in crisis,under pressure,high alert,red flag,wake up,not safe,in trouble,"
    "dire strait,point return" },
  { PRECIS_CUE_FAIL, FALSE,
    "fall apart,break down,fall through,call off,put off,shut down,no progress,little progress,"
    "no agreement,no deal,without agreement,fall short,run ground,come halt,grind halt,on hold,"
    "behind schedule,over budget,yet reach,fell through,broke down,no longer,back table,no sign,no end,"
    "no breakthrough,lose momentum,late for,not ready,not work,pull out,pulled out,back out,walk out,"
    "walk away,throw towel,dead end,without success,out reach" },
  { PRECIS_CUE_LACK, FALSE,
    "run out,running out,ran out,short of,not enough,too few,too little,short supply,in need,no money,"
    "no access,no evidence,no time,not have,low on,only few,cut off,no alternative,no choice,no plan,"
    "no way,bare minimum" },
  { PRECIS_CUE_OPPOSE, FALSE,
    "turn down,turned down,rule out,ruled out,vote against,voted against,vote down,voted down,strike down,"
    "struck down,speak out,out question,not accept,not agree,will not,wo n't,push back,pushed back,"
    "hold out,no intention,not want,not support,not recognise,not recognize,take street,on strike,"
    "go strike,under fire,dig in,no confidence" },
  { PRECIS_CUE_BLOCK, FALSE,
    "in way,stand way,hold up,held up,hold back,held back,tie up,stumbling block,bog down,bogged down,"
    "stuck in,trap in,shut out,lock out,keep from,kept from,prevent from,stop from,bar from,weigh on,"
    "red tape,set back,make difficult,made difficult,make harder,hard to,difficult to,unable to,not able,"
    "can not,can n't,could not" },
  { PRECIS_CUE_DEPEND, FALSE,
    "depend on,hinge on,as long,subject to,rest on,not until,only if,only when,only after,first have,"
    "have to,has to,yet to,still need,still have,still must,in exchange,in return,up to,unless and,"
    "need approval,await approval" },
  { PRECIS_CUE_THREATEN, FALSE,
    "crack down,strike back,hit back,take revenge,use force,face consequence,pay price,go war" },
  { PRECIS_CUE_MAY, FALSE,
    "could lead,may lead,might lead,lead to,result in,set to,risk of,chance of,possibility of" },
  { PRECIS_CUE_RELIEF, FALSE,
    "no danger,no threat,no risk,not threaten,no problem,under control,in clear,break ice,back track,"
    "no injury,no casualty,no damage,no longer,rule out,sign deal,reach agreement,reached agreement,"
    "agreed to,agree to" },
};

/**
 * precis_cue_words:
 * @n_rows: (out): how many rows there are
 *
 * Returns: (transfer none): the lexicon's words by class; a class may have several rows
 */
const PrecisCueWords *
precis_cue_words (guint *n_rows)
{
  *n_rows = G_N_ELEMENTS (rows);
  return rows;
}

/**
 * precis_cue_pairs:
 * @n_rows: (out): how many rows there are
 *
 * Returns: (transfer none): pairs of words by class, a space within a pair, a comma between two
 */
const PrecisCueWords *
precis_cue_pairs (guint *n_rows)
{
  *n_rows = G_N_ELEMENTS (pairs);
  return pairs;
}
