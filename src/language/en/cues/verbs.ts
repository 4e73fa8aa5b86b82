import type { CueEntry } from '../../language.ts';

/**
 * Verbs that attribute, grouped by what may follow them. Each group carries sentences that must be read as shown, and
 * sentences in which its verbs attribute nothing. In the examples {source} <cue> [content].
 *
 * takes: clause = a clause, with or without "that", or a wh-clause; that = only with "that", "whether", "how" ...;
 * quote = frames a quotation or a clause before it ("..., she added"); object = a noun phrase; to = an infinitive;
 * hearer = first somebody, then one of the others ("told them that").
 */
export const verbs: readonly CueEntry[] = [
  {
    name: 'say',
    act: 'speech',
    takes: ['clause', 'quote', 'object'],
    words: 'say',
    yes: [
      '{The harbour master} <said> [the bridge was safe].',
      '[“The bridge is safe,”] {Ann Doe} <said> on Monday.',
      '[The bridge], {she} <said>, [was safe].',
      '[“It is safe,”] <said> {Ann Doe, a spokeswoman for the port}.',
    ],
    no: ['The children had no say in the matter.'],
  },
  {
    name: 'state',
    act: 'speech',
    takes: ['clause', 'quote'],
    words: `add announce declare explain note claim insist argue assert maintain contend allege acknowledge admit concede
      confirm reply respond answer stress emphasize emphasise remark observe comment state reiterate repeat recount testify
      boast quip joke lament complain protest caution warn predict vow pledge swear promise counter retort opine
      speculate charge report disclose reveal clarify recall recollect interject muse volunteer conclude
      proclaim profess posit reason assure attest concur underline underscore point_out make_clear make_it_clear go_on
      go_on_to_say chime_in continue agree hint suggest imply signal mention whisper mutter shout yell scream cry exclaim
      thunder sigh snap want_to_know wonder grumble chant plead blurt_out demand guess object hasten_to_add elaborate put_it`,
    yes: [
      '{The ministry} <announced> [that the talks had failed].',
      '[“We go on,”] {he} <added>.',
      '{Officials} <warned> [the river would rise].',
      '[“Stay indoors,”] <warned> {the governor of Tarsa}.',
      '[The ferry], {the mayor} <insisted>, [was safe].',
      '{The keeper} <explained> [why the lamp went out].',
    ],
    no: ['The report was long and the print was small.', 'The insurance claim was filed at the desk by the door.'],
  },
  {
    name: 'tell',
    act: 'speech',
    takes: ['hearer', 'clause', 'quote'],
    words: 'tell inform remind assure notify advise warn caution convince persuade brief',
    yes: [
      '{The mayor} <told> reporters [that the dam would hold].',
      '{The ministry} <told> staff [that pumps would be shut].',
      '[“It will hold,”] {she} <told> The Courier.',
    ],
    no: ['His brief was three pages long.'],
  },
  {
    name: 'ask',
    act: 'speech',
    takes: ['hearer', 'clause', 'quote'],
    words: 'ask',
    yes: ['{She} <asked> [whether the road was open].', '[“Is it open?”] {she} <asked>.'],
    no: ['The asking price was high.'],
  },
  {
    name: 'urge',
    act: 'wish',
    takes: ['hearer', 'quote', 'to', 'object', 'clause'],
    words: `urge beg implore beseech order instruct direct encourage exhort press ask advise call_for call_on demand request propose
      recommend plead_for ask_for push_for press_for lobby_for campaign_for argue_for insist_on speak_in_favor_of warn_against argue_against`,
    yes: [
      '{The governor} <urged> [residents to leave].',
      '{The envoy} <called for> [a ceasefire].',
      '{The board} <advised> [people to boil their water].',
    ],
    no: ['The order of the day was short.'],
  },
  {
    name: 'write',
    act: 'writing',
    takes: ['clause', 'quote'],
    words: 'write tweet retweet post blog email e-mail text publish print editorialize opine read quote scribble',
    yes: ['[“The mine is closed,”] {he} <wrote> in a letter to staff.', '{Doe} <tweeted> [that she was safe].'],
    no: ['The post at the crossroads is old.', 'The read papers lay on the table.'],
  },
  {
    name: 'think',
    act: 'thought',
    takes: ['clause'],
    words: `think believe know feel fear suspect doubt expect assume suppose imagine realize realise understand reckon consider hope
      worry wonder remember forget deem anticipate foresee envision figure judge decide conclude determine presume
      recognize recognise learn surmise envisage estimate project forecast reckon`,
    yes: [
      '{Many residents} <fear> [the mine will close].',
      '{She} <believes> [that the plan will fail].',
      '{Farmers} <have decided> [whether the dam should stay].',
      '{The keeper} <thinks> [the lamp is too weak].',
      '{Scientists} <expect> [that the lake will shrink].',
    ],
    no: ['The thought was a comfort.', 'The hope of the village is its well.'],
  },
  {
    name: 'show',
    act: 'evidence',
    takes: ['clause', 'object'],
    words: `show indicate find demonstrate prove document calculate discover establish detail
      highlight illustrate outline`,
    yes: ['{The study} <found> [that the lake had shrunk].', '{Reports} <indicate> [the rebels moved north].'],
    no: ['The show ended at nine.'],
  },
  {
    name: 'seem',
    act: 'evidence',
    takes: ['to'],
    words: 'seem appear',
    sourceless: true,
    yes: ['[The army] <appears> [to have left the town].'],
    no: ['The moon appears at dusk.'],
  },
  {
    name: 'want',
    act: 'wish',
    takes: ['to', 'object', 'clause'],
    words: 'want wish prefer desire',
    yes: ['{The union} <wants> [to meet the owners].'],
    no: ['For want of rope the boat was lost.'],
  },
  {
    name: 'plan',
    act: 'wish',
    takes: ['to', 'clause'],
    words: `plan intend aim hope seek vow pledge promise agree offer decide decline refuse threaten demand ask claim
      propose expect opt vote prefer swear resolve plead would_like wait hesitate`,
    yes: ['{The owners} <refused> [to meet the union].', '{The club} <plans> [to sell the ground].'],
    no: ['The plans were old.'],
  },
  {
    name: 'criticise',
    act: 'stance',
    takes: ['object', 'quote'],
    words: `criticize criticise blast slam denounce condemn decry attack mock ridicule blame accuse dismiss reject
      oppose defend praise hail applaud laud tout thank congratulate commend endorse support favor favour back question
      challenge dispute rebut refute rebuke chide scold lambast lambaste deride assail bemoan lament reproach
      berate excoriate malign disparage belittle downplay disavow denigrate repudiate welcome celebrate champion
      embrace advocate promote cheer salute credit hammer lash_out_at rail_against rip scorn shun tar skewer savage trash vilify object_to condone bash decry
      fault chastise castigate caricature uphold extol trumpet hype second echo parrot espouse`,
    yes: [
      '{The bishop} <condemned> [the attack].',
      '{Residents} <blamed> [the mine].',
      '{The bishop} <lauded> [“the courage of the crews.”]',
      '{She} <has criticised> [the new toll], which begins in May.',
      '[“They have torn the town in two,”] {the bishop} <lamented> on Monday.',
    ],
    no: ['The defence of the bridge was short, and so was the attack.', 'Her support was a wooden crutch.'],
  },
  {
    name: 'call',
    act: 'speech',
    takes: ['object', 'quote'],
    words: 'call describe portray depict characterize characterise label brand dub liken compare refer_to put_it',
    yes: ['{Critics} <called> [the law a disgrace].', '{The miller} <described> [the talks as “a long lunch.”]'],
    no: ['The label was red.'],
  },
  {
    name: 'cite',
    act: 'speech',
    takes: ['object', 'quote'],
    words: `cite mention discuss address recall predict announce suggest promise pledge
      warn_of warn_about call_upon call_out point_to allude_to talk_about
      talk_of speak_about speak_of speak_out_against speak_against ask_about
      complain_of complain_about boast_of boast_about brag_about brag respond_to reply_to react_to comment_on
      elaborate_on dwell_on touch_on hint_at joke_about joke_of admit_to confess_to confess apologize_for apologise_for apologize
      express voice reiterate repeat outline detail explain invoke reference quote note acknowledge
      claim allege assert insist_on defend admit concede reveal disclose confirm declare clarify stress emphasize
      emphasise underscore highlight articulate air vent push_back_against push_back lobby campaign_against go_after take_aim_at take_issue_with weigh_in_on sound_off
      raise_questions_about cast_doubt_on shed_light_on draw_attention_to call_attention_to lay_out spell_out read_out
      rule_out recount relate list enumerate tease preach
      predict forecast accuse_of say_of tell_of testify_about bring_up give_voice_to`,
    yes: [
      '{The envoy} <spoke of> [a ceasefire].',
      '{The report} <cites> [three witnesses].',
      '{The envoy} <alluded to> [“a long winter.”]',
      '{The mayor} <ruled out> [a sale of the ferry].',
      '{The mayor} <voiced> [“deep regret” over the flood].',
    ],
    no: ['The list was long, and so was the address.'],
  },
  {
    name: 'deny',
    act: 'stance',
    takes: ['clause', 'quote', 'object'],
    words: 'deny disavow',
    yes: [
      '{She} <denied> in court on Monday [that she had taken the costumes].',
      '{Kalvia} <denies> [arming the brigade].',
    ],
    no: ['The denied requests filled two drawers.'],
  },
  {
    name: 'report',
    act: 'speech',
    takes: ['object'],
    words: 'report measure record count',
    yes: ['{Hospitals} <reported> [22 dead].'],
    no: ['The report was long.'],
  },
  {
    name: 'regard',
    act: 'thought',
    takes: ['object'],
    words: `see view regard consider fear expect doubt suspect believe_in know like dislike hate love admire resent regret
      respect mourn distrust mistrust enjoy hope_for long_for yearn_for worry_about care_about think_of think_about
      focus_on welcome anticipate contemplate envision understand remember favor favour prefer`,
    weak: true,
    yes: ['{Many farmers} <distrust> [the new dam].'],
    no: ['The view from the tower is wide.'],
  },
  {
    name: 'resist',
    act: 'stance',
    takes: ['object', 'to'],
    words: `resist ignore approve approve_of disapprove_of disagree_with agree_with agree_on agree_to side_with stand_by stand_up_for
      seek plead object_to fight_for vote_for vote_against push warn threaten accept
      concern contradict confront scoff_at balk_at bristle_at sneer_at laugh_at poke_fun_at distance_from
      rally_behind come_out_against come_out_in_favor_of crack_down_on`,
    weak: true,
    yes: ['{The council} <approved> [the plan].'],
    no: ['The push of the crowd broke the gate.'],
  },
];
