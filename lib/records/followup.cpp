// SPDX-License-Identifier: Apache-2.0
#include "records/followup.h"

#include "records/codec.h"
#include "records/kinds.h"

namespace lofte::records {

template <>
const ObjectInfo& fields<Figure>() {
  static const ObjectInfo info{
      {"a figure", "en siffra"},
      Rows<Figure>()
          .need<&Figure::of>("of", {"what was counted", "vad som räknades"})
          .need<&Figure::count>("count", {"how many", "hur många"})
          .may<&Figure::units>("units", {"in how many days, weeks … of the target it was reached",
                                         "i hur många av målets dagar, veckor … det nåddes"})
          .may<&Figure::within>("within", {"how many were done within the promised time",
                                           "hur många som blev klara inom den utlovade tiden"})
          .may<&Figure::out_of>("out_of", {"out of how many, for a share", "av hur många, för en andel"})
          .may<&Figure::commitment>("commitment",
                                    {"the commitment it is reported for", "åtagandet som den redovisas för"})
          .may<&Figure::place>("place", {"where", "var"})
          .may<&Figure::by>("by", {"who did it", "vem som gjorde det"})
          .may<&Figure::on_behalf_of>("for", {"on whose behalf; the figure is that party's",
                                              "på vems uppdrag; siffran är den partens"})
          .may<&Figure::period>(
              "period", {"when; by default the follow-up's period", "när; annars uppföljningens period"})
          .may<&Figure::note>("note", {"what should be known about it", "vad man bör veta om den"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Assessment>() {
  static const ObjectInfo info{
      {"an assessment", "en bedömning"},
      Rows<Assessment>()
          .may<&Assessment::commitment>("commitment",
                                        {"which commitment; the promise as a whole when left out",
                                         "vilket åtagande; hela löftet när det utelämnas"})
          .need<&Assessment::says>("says", {"what the parties say", "vad parterna säger"})
          .may<&Assessment::because>("because", {"why", "varför"})
          .may<&Assessment::reason>("reason", {"the reason in one word", "skälet i ett ord"})
          .may<&Assessment::next>("next", {"what happens now", "vad som händer nu"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Byproduct>() {
  static const ObjectInfo info{
      {"a by-product", "en biprodukt"},
      Rows<Byproduct>()
          .may<&Byproduct::of>("of", {"an activity", "en aktivitet"})
          .may<&Byproduct::what>("what", {"or what it was, in words", "eller vad det var, med ord"})
          .need<&Byproduct::count>("count", {"how many", "hur många"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Followup>() {
  static const ObjectInfo info = [] {
    Rows<Followup> rows;
    rows.may<&Followup::title>("title", {"what it is called; by default promise, period and reporter",
                                         "vad den heter; annars löfte, period och vem som redovisar"})
        .need<&Followup::promise>("promise", {"the promise it follows up", "löftet den följer upp"})
        .need<&Followup::period>("period", {"the time it covers", "tiden den gäller"})
        .need<&Followup::date>("date", {"when it was reported", "när den redovisades"})
        .need<&Followup::by>("by", {"who reported", "vem som redovisade"})
        .may<&Followup::final>("final", {"true for the final result", "true för slutresultatet"})
        .may<&Followup::counts>("counts", {"the figures", "siffrorna"})
        .may<&Followup::assessments>("assessments", {"what the parties say about their promise",
                                                     "vad parterna själva säger om löftet"})
        .may<&Followup::byproducts>("byproducts", {"what the work also gave; never counted towards a target",
                                                   "vad arbetet också gav; räknas aldrig mot ett mål"})
        .may<&Followup::feedback>(
            "feedback", {"what residents were told, when and how", "vad invånarna fick veta, när och hur"});
    return ObjectInfo{records::info(What::followup).one, record_rows(rows)};
  }();
  return info;
}

const ObjectInfo& followup_fields() { return fields<Followup>(); }

}  // namespace lofte::records
