/** Words that say nothing about what is asked: articles, pronouns, the two parties, and the verbs of owning. */
export const stopWords: readonly string[] =
  `a an the this that these those it its itself he she they them their theirs we us our ours ourselves you your yours yourself i me my mine one ones
  some any all every each other another such own same both either neither none nobody somebody someone everyone anybody everything anything something nothing
  and or but nor so yet if then than as at by for from in into of off on onto out over to up with within without via per about across after before between during through under until upon while
  is are was were be been being am do does did doing done has have had having can could shall should will would may might must ought need needs needed dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent aint im ive id ill youre were weve whos whats thats theres lets gonna gotta wanna
  who whom whose what which when where why how whether
  not no never also just only even still already again too very really actually basically currently now here there always ever
  responsible responsibility responsibilities responsability responsabilities accountable accountability liable liability duty duties job jobs task owner owners own owns owned ownership belong belongs party side sides hand hands plate
  who's whose's aws amazon amazons customer customers client clients user team folks guys people company vendor provider cloud service services thing things stuff
  get gets got getting give gives given take takes taken make makes made making go goes going come comes let keep keeps kept keeping put puts do happen happens happened
  handle handles handled handling deal deals dealt manage manages managed managing maintain maintains maintained maintaining maintenance care cares look looks looking ensure ensures ensuring see sees sure make supposed meant expected
  please pls plz thanks thank hi hey hello ok okay so well yes no nope nah yeah right correct agreed true false tell explain say says said ask asking asked question know know's think mean means quick quickly lol haha btw fyi imo asap question's
  there's like want wants wanted use uses used using run runs running ran work works working part case e.g i.e etc vs versus`
    .split(/\s+/)
    .filter(Boolean);
