// SPDX-License-Identifier: Apache-2.0
#include "records/glossary.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "records/kind.h"

namespace lofte::records {
namespace {

constexpr std::array kKeys{
    Term{"about", "gäller"},
    Term{"activities", "aktiviteter, verksamheter"},
    Term{"agreement", "överenskommelse, samverkansöverenskommelse"},
    Term{"analysis", "analys"},
    Term{"answered", "besvarat, svar, antal svar, svarande"},
    Term{"area", "område"},
    Term{"assessments", "bedömningar, bedömning"},
    Term{"at", "på platserna, preposition"},
    Term{"at_least", "minst, minimum, lägst"},
    Term{"at_most", "högst, max antal, maximalt"},
    Term{"basis", "underlag, grund, bygger på"},
    Term{"because", "skäl, varför, därför, därför att, motivering, anledning, eftersom, why"},
    Term{"better", "bättre"},
    Term{"better_than", "bättre än"},
    Term{"break", "brott i serien, seriebrott, tidsseriebrott"},
    Term{"by", "av, redovisad av, beslutad av, undertecknad av"},
    Term{"byproducts", "biresultat, övriga resultat"},
    Term{"carry_out", "genomföra, genomförs, utan antal"},
    Term{"categories", "kategorier"},
    Term{"category", "kategori"},
    Term{"cause", "orsak, orsaken"},
    Term{"causes", "orsaker"},
    Term{"chair", "ordförande"},
    Term{"channel", "kanal"},
    Term{"channels", "kanaler"},
    Term{"co_opted", "adjungerad"},
    Term{"commitment", "åtagande"},
    Term{"commitments", "åtaganden, löften"},
    Term{"considered", "bereds, beredning, utreds, övervägs"},
    Term{"contact", "kontakt, kontaktuppgifter"},
    Term{"coordinator", "samordnare, samordningsfunktion"},
    Term{"corrected", "rättad, rättat, rättelser"},
    Term{"corrections", "rättelser"},
    Term{"cost", "kostnad"},
    Term{"count", "antal, hur många, number"},
    Term{"counts", "siffror, antal, räknat"},
    Term{"counts_for", "räknas för, räknas mot"},
    Term{"date", "datum, dag, day"},
    Term{"dates", "datum"},
    Term{"decided", "beslutat, beslut, beslutad"},
    Term{"declined", "avslaget, avslagen, avslag, nekat"},
    Term{"definition", "definition, vad som räknas"},
    Term{"done_by", "klart senast, genomfört senast, färdigt senast"},
    Term{"due", "tidsfrist, frist, senast, klart senast, förfaller, slutdatum, deadline"},
    Term{"e_mail", "e-post, epost, e-postadress, mejl, mail, email"},
    Term{"each", "var och en, per plats"},
    Term{"effect", "effekt"},
    Term{"ended", "avslutat, avslutad, upphört"},
    Term{"every", "varje, hur ofta"},
    Term{"evidence", "verifikat, bevis, bilagor"},
    Term{"extended", "förlängt, förlängning"},
    Term{"feedback", "återkoppling"},
    Term{"feedback_due", "frist för återkoppling"},
    Term{"file", "fil"},
    Term{"final", "slutlig, slutresultat"},
    Term{"focus_area", "fokusområde"},
    Term{"focus_areas", "fokusområden"},
    Term{"follow_up", "uppföljning"},
    Term{"followed_up", "uppföljd, uppföljning"},
    Term{"for", "för, för vem, för räkning"},
    Term{"from", "från, kommer från, förslag"},
    Term{"function", "funktion"},
    Term{"goal", "operativt mål, delmål"},
    Term{"group", "grupp"},
    Term{"handed_on", "skickat vidare, skickad vidare, vidarebefordrat, överlämnat"},
    Term{"heading", "rubrik"},
    Term{"held", "hållna möten, möten, hölls"},
    Term{"history", "historik, händelser"},
    Term{"id", "id, beteckning"},
    Term{"ignore", "hoppa över, ignorera"},
    Term{"indicator", "indikator, mätvärde"},
    Term{"kind", "slag, sort, typ, type"},
    Term{"label", "benämning, etikett"},
    Term{"language", "språk"},
    Term{"law", "lag"},
    Term{"leading", "ledande"},
    Term{"led_by", "leds av, leddes av, ledare"},
    Term{"level", "nivå"},
    Term{"light", "ljus, ljusförhållanden"},
    Term{"lofte", "formatets version, version"},
    Term{"many", "flera, flertal, plural"},
    Term{"mapping", "kartläggning"},
    Term{"max", "högsta värde, högst, maximum"},
    Term{"measure_due", "frist för åtgärder"},
    Term{"measures", "åtgärder"},
    Term{"meets", "möts, sammanträder"},
    Term{"members", "ledamöter, medlemmar, deltagare"},
    Term{"min", "lägsta värde, lägst, minimum"},
    Term{"moved_due", "flyttad frist, ny tidsfrist, ny frist, senarelagd"},
    Term{"municipality", "kommun"},
    Term{"name", "namn"},
    Term{"next", "nästa steg, nästa, vad som händer nu"},
    Term{"no_measure_because", "ingen åtgärd därför att, skäl till att inget görs"},
    Term{"no_worse_than", "inte sämre än"},
    Term{"note", "anteckning, notering, kommentar, comment"},
    Term{"notes", "anteckningar, noteringar, kommentarer, övrigt, comments"},
    Term{"number", "nummer, punkt"},
    Term{"observations", "iakttagelser, observationer"},
    Term{"of", "av vad, av, aktivitet"},
    Term{"on_average", "i snitt, i genomsnitt, genomsnitt"},
    Term{"one", "en, ental, singular"},
    Term{"ongoing", "löpande, pågående"},
    Term{"organised_by", "ordnas av, anordnas av, arrangör, organized_by"},
    Term{"other", "övrigt, annat"},
    Term{"out_of", "av totalt, av hur många, av"},
    Term{"owner", "rådighet, ägare"},
    Term{"part_of", "del av, ingår i"},
    Term{"participants", "deltagare"},
    Term{"parties", "parter"},
    Term{"party", "part"},
    Term{"per", "per"},
    Term{"period", "period, tid"},
    Term{"phone", "telefon, telefonnummer"},
    Term{"photos", "foton, fotografier, bilder, foto, photo"},
    Term{"place", "plats"},
    Term{"places", "platser, plats"},
    Term{"plan", "plan, åtgärdsplan"},
    Term{"position", "läge, koordinater"},
    Term{"preliminary", "preliminär"},
    Term{"previous", "föregående, förra, tidigare"},
    Term{"priority", "prioritet, prioritering"},
    Term{"problem", "problem"},
    Term{"problems", "problem"},
    Term{"promise", "löfte, medborgarlöfte"},
    Term{"proposals", "förslag"},
    Term{"published", "publicerad, publicerades"},
    Term{"purposes", "syften, syfte"},
    Term{"reason", "skäl i ett ord, orsak"},
    Term{"received", "inkommen, inkom, mottagen"},
    Term{"renews", "förnyar"},
    Term{"replaces", "ersätter"},
    Term{"reported", "redovisad, rapporterad"},
    Term{"responsible", "ansvarig, ansvariga, ansvar"},
    Term{"result_due", "frist för resultatet"},
    Term{"role", "roll, funktion"},
    Term{"route", "väg, rutt, sträcka"},
    Term{"rules", "regler"},
    Term{"says", "säger, bedömning, utfall"},
    Term{"scale", "skala"},
    Term{"sensitive", "känslig, känsligt"},
    Term{"sent", "utskickade, tillfrågade, antal utskick"},
    Term{"series", "serie, mätserie"},
    Term{"settings", "inställningar"},
    Term{"side", "sida"},
    Term{"signed", "undertecknat, undertecknad, signerat, signerad, underskrivet"},
    Term{"situation", "lägesbild"},
    Term{"size", "storlek"},
    Term{"small_count", "litet antal, små antal"},
    Term{"sources", "källor, källa, source"},
    Term{"start", "start, började, samling, början"},
    Term{"state", "tillstånd, status, läge"},
    Term{"statutory", "lagstadgad, enligt lagen"},
    Term{"target", "mål"},
    Term{"text", "text, beskrivning, lydelse, description"},
    Term{"theme", "tema"},
    Term{"title", "titel, rubrik, namn, namnet"},
    Term{"to", "till, till vilka, mottagare"},
    Term{"together", "tillsammans, gemensamt"},
    Term{"unit", "enhet"},
    Term{"units", "enheter, antal enheter"},
    Term{"until", "tills, till och med, till"},
    Term{"updated", "uppdaterad"},
    Term{"url", "webbadress, länk, adress, link"},
    Term{"value", "värde"},
    Term{"values", "värden"},
    Term{"what", "vad"},
    Term{"within", "inom"},
};

constexpr std::array kChoices{
    Term{"cancelled", "inställd, avställd, canceled"},
    Term{"check-in", "avstämning"},
    Term{"chosen", "vald, utvald, beslutad"},
    Term{"continues", "fortsätter, fortsätta"},
    Term{"dark", "mörker, mörkt, kväll"},
    Term{"day", "dag, dygn"},
    Term{"daylight", "dagsljus, ljust, dag"},
    Term{"done",
         "klar, klart, färdig, färdigt, genomförd, genomfört, slutförd, utförd, åtgärdad, finished, "
         "completed"},
    Term{"dropped", "utgår, utgått, struken, avbruten, nedlagd"},
    Term{"en", "engelska, english"},
    Term{"ends", "avslutas, upphör"},
    Term{"error", "fel"},
    Term{"external-event", "händelse utifrån, yttre händelse, pandemi"},
    Term{"false", "nej, falskt, no"},
    Term{"feedback", "återkoppling, återkopplingar"},
    Term{"fortnight", "två veckor, varannan vecka, fjorton dagar, 2 weeks, 14 days, two weeks"},
    Term{"half-year", "halvår"},
    Term{"held", "genomförd, hållen, hölls"},
    Term{"higher", "högre"},
    Term{"info", "upplysning, information"},
    Term{"lower", "lägre"},
    Term{"measure", "åtgärd, åtgärder, measures"},
    Term{"met", "uppfyllt, infriat, ja, uppnått"},
    Term{"month", "månad"},
    Term{"municipality", "kommun, kommunen"},
    Term{"no-longer-relevant", "inte längre aktuell, inaktuell"},
    Term{"no-responsible", "ingen ansvarig"},
    Term{"none", "inget, inget mål, ingen"},
    Term{"not_met", "inte uppfyllt, ej uppfyllt, inte infriat, nej"},
    Term{"off", "avstängd, av"},
    Term{"ongoing", "pågår, pågående"},
    Term{"operative", "operativt, operativ"},
    Term{"other", "annan, övrig"},
    Term{"other-owner", "annan har rådighet, annan ägare, annan rådighet"},
    Term{"partly", "delvis, delvis uppfyllt"},
    Term{"partly_done", "delvis klar, delvis genomförd"},
    Term{"paused", "pausad, vilande"},
    Term{"planned", "planerad"},
    Term{"police", "polisen, polis"},
    Term{"positive", "positiv, positivt, bra"},
    Term{"priorities", "prioriteringar, prioritering"},
    Term{"problem", "problem, brist"},
    Term{"project", "kräver projektering, projekt, stor"},
    Term{"quarter", "kvartal"},
    Term{"redefined", "omformulerad, omdefinierad"},
    Term{"reopened", "återupptagen, öppnad igen, tagen upp igen, återöppnad"},
    Term{"replaced", "ersätts, ersatt"},
    Term{"season", "årstid, säsong"},
    Term{"simple", "enkel, liten"},
    Term{"started", "påbörjad, påbörjat, startad, pågår"},
    Term{"strategic", "strategiskt, strategisk"},
    Term{"sv", "svenska, swedish, se"},
    Term{"term", "termin"},
    Term{"tertial", "tertial"},
    Term{"true", "ja, sant, yes"},
    Term{"walk", "vandring, vandringar, trygghetsvandring, trygghetsvandringar, walks"},
    Term{"warning", "varning"},
    Term{"week", "vecka"},
    Term{"year", "år"},
};

// Each way to call a word, with the word.
struct Name {
  std::string text;
  std::string word;
};

std::vector<Name> names(std::span<const std::string> words, std::span<const Term> terms) {
  std::vector<Name> all;
  for (const Term& term : terms) {
    if (std::find(words.begin(), words.end(), term.word) == words.end()) continue;
    for (const std::string_view called : split(term.called, ','))
      all.push_back({std::string(trim(called)), std::string(term.word)});
  }
  return all;
}

// "Klart senast", "klart_senast" and "klart-senast" are one name.
bool same_name(std::string_view a, std::string_view b) {
  const std::string written = id_from(a);
  return !written.empty() && written == id_from(b);
}

std::string_view shown_name(std::string_view word, std::span<const Term> terms) {
  for (const Term& term : terms)
    if (term.word == word) return trim(split(term.called, ',').front());
  return word;
}

}  // namespace

std::span<const Term> key_terms() { return kKeys; }

std::span<const Term> choice_terms() { return kChoices; }

std::optional<std::string> called(std::string_view text, std::span<const std::string> words,
                                  std::span<const Term> terms) {
  for (const Name& name : names(words, terms))
    if (same_name(name.text, text)) return name.word;
  return std::nullopt;
}

std::optional<std::string> meant(std::string_view text, std::span<const std::string> words,
                                 std::span<const Term> terms) {
  if (const auto word = called(text, words, terms)) return word;
  const std::vector<Name> all = names(words, terms);
  if (const auto near = nearest(text, words)) return near;
  std::vector<std::string> texts;
  for (const Name& name : all) texts.push_back(name.text);
  const auto near = nearest(text, texts);
  if (!near) return std::nullopt;
  return all[static_cast<std::size_t>(std::find(texts.begin(), texts.end(), *near) - texts.begin())].word;
}

std::optional<std::string> surely_meant(std::string_view text, std::span<const std::string> words,
                                        std::span<const Term> terms) {
  std::optional<std::string> found;
  for (const Name& name : names(words, terms)) {
    if (!same_name(name.text, text)) continue;
    if (found && *found != name.word) return std::nullopt;
    found = name.word;
  }
  return found ? found : only_near(text, words);
}

words::List choices(std::span<const std::string> words, std::span<const Term> terms, words::Joint joint) {
  words::List list{{}, joint};
  for (const std::string& word : words) {
    const std::string_view name = shown_name(word, terms);
    const std::string swedish = name == word ? word : word + " (" + std::string(name) + ")";
    list.items.push_back(words::bilingual(word, swedish));
  }
  return list;
}

}  // namespace lofte::records
