// SPDX-License-Identifier: Apache-2.0
#include "edit/style.h"
#include "edit/writer.h"
#include "new_folder.h"
#include "output/wrap.h"
#include "yaml/write.h"

namespace lofte::cli {
namespace {

using words::Phrase;

constexpr Phrase kWhatThisIs{
    "This is the only file that must be there. It says who you are, which places you speak of and what you "
    "count. "
    "Lines that begin with # are not read: take the sign away where you want what stands there, and write "
    "your own words.",
    "Det här är den enda fil som måste finnas. Den säger vilka ni är, vilka platser ni talar om och vad ni "
    "räknar. "
    "Rader som börjar med # läses inte: ta bort tecknet där ni vill använda det som står, och skriv era egna "
    "ord."};
constexpr Phrase kParties{
    "Who promises, decides and is responsible. Records use the word before the colon, reports the name. The "
    "sides are "
    "municipality, police and other; a part of the municipality says so with part_of.",
    "Vilka som lovar, beslutar och ansvarar. I posterna används ordet före kolonet, i rapporterna namnet. "
    "Sidorna är "
    "municipality (kommunen), police (polisen) och other (annan); en del av kommunen anger det med part_of."};
constexpr Phrase kCoordinator{
    "The function that coordinates the prevention of crime (lag 2023:196, 11 §). A function, never a name.",
    "Den funktion som samordnar det brottsförebyggande arbetet (lag 2023:196, 11 §). En funktion, aldrig ett "
    "namn."};
constexpr Phrase kPlaces{
    "The places. A place stands for itself and all its parts (part_of); at is the preposition before its "
    "name, position "
    "its latitude and longitude.",
    "Platserna. En plats står för sig själv och alla sina delar (part_of); at är prepositionen före namnet, "
    "position "
    "latitud och longitud."};
constexpr Phrase kActivities{
    "What follow-ups count. Where the counts are about people, sensitive keeps small ones out of everything "
    "that is "
    "published.",
    "Vad uppföljningarna räknar. Där antalen handlar om människor gör sensitive att små antal aldrig "
    "publiceras."};
constexpr Phrase kCategories{"The categories of observations and measures.",
                             "Kategorierna för iakttagelser och åtgärder."};
constexpr Phrase kSettings{
    "Deadlines, and the count of people below which nothing is published. These hold where nothing else is "
    "said.",
    "Tidsfrister, och det antal människor under vilket inget publiceras. De här gäller där inget annat "
    "sägs."};
constexpr Phrase kTheAct{"The deadlines of the act on municipalities' work against crime are watched.",
                         "Tidsfristerna i lagen om kommuners ansvar för brottsförebyggande arbete bevakas."};
constexpr Phrase kRules{
    "Rules that are to be stricter or milder: off, info, warning or error. `lofte explain` "
    "lists them.",
    "Regler som ska vara strängare eller mildare: off, info, warning eller error. `lofte "
    "explain` räknar upp dem."};

constexpr int kCommentWidth = 98;

class SettingsText {
 public:
  explicit SettingsText(words::Lang lang) : lang_(lang) {}

  SettingsText& comment(Phrase text) {
    for (const std::string& line : output::wrap(text.in(lang_), kCommentWidth)) out_ += "# " + line + "\n";
    return *this;
  }
  SettingsText& line(const std::string& text) {
    out_ += text + "\n";
    return *this;
  }
  SettingsText& gap() { return line(""); }
  std::string text() && { return std::move(out_); }

 private:
  words::Lang lang_;
  std::string out_;
};

std::string party(const char* id, const std::string& name, const char* side) {
  const edit::Value value = edit::Value::mapping({{"name", name}, {"side", side}});
  return std::string("  ") + id + ": " + edit::Writer(edit::Style()).flow(value);
}

}  // namespace

std::string new_settings(const NewFolder& folder) {
  SettingsText out(folder.language);
  out.line("# yaml-language-server: $schema=.lofte/schema/lofte.json").line("#").comment(kWhatThisIs);
  out.line("lofte: 1").line("title: " + yaml::scalar(folder.title, false));
  out.line(folder.language == words::Lang::sv ? "language: sv" : "language: en").gap();
  out.comment(kParties).line("parties:");
  out.line(party("kommun", folder.title, "municipality")).line(party("polis", folder.police, "police"));
  out.line("  # gata-park: {name: Gata/park, side: municipality, part_of: kommun}");
  out.line("  # fastighetsagare: {name: Fastighetsägare i centrum, side: other}").gap();
  out.comment(kCoordinator);
  out.line("# coordinator: {function: säkerhetssamordnare, contact: kommunens växel}").gap();
  out.comment(kPlaces).line("# places:").line("#   centrum: {name: Centrum, at: i}");
  out.line("#   stationen: {name: Stationen, part_of: centrum, at: vid, position: [55.5439, 13.9461]}").gap();
  out.comment(kActivities).line("# activities:");
  out.line("#   trafikkontroll: {one: trafikkontroll, many: trafikkontroller}");
  out.line("#   hembesok: {one: hembesök, many: hembesök, sensitive: true}").gap();
  out.comment(kCategories).line("# categories: [belysning, klotter, växtlighet, trafik]").gap();
  out.comment(kSettings);
  if (folder.under_the_act) out.comment(kTheAct);
  const std::string off = folder.under_the_act ? "  # " : "#   ";
  out.line(folder.under_the_act ? "settings:" : "# settings:");
  out.line(off + "measure_due: 6 months").line(off + "feedback_due: 2 months");
  out.line(off + "result_due: 3 months").line(off + "small_count: 5");
  out.line(folder.under_the_act ? "  law: 2023:196" : "#   law: 2023:196").gap();
  out.comment(kRules).line("# rules: {vague-wording: off}");
  return std::move(out).text();
}

}  // namespace lofte::cli
