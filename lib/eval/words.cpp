// SPDX-License-Identifier: Apache-2.0
#include "eval/words.h"

namespace lofte::eval {

using words::Phrase;

Phrase phrase(Verdict verdict) {
  switch (verdict) {
    case Verdict::upcoming:
      return {"not begun", "inte påbörjat"};
    case Verdict::met:
      return {"kept", "uppfyllt"};
    case Verdict::on_track:
      return {"on track", "enligt plan"};
    case Verdict::behind:
      return {"behind", "efter plan"};
    case Verdict::partly:
      return {"partly kept", "delvis uppfyllt"};
    case Verdict::not_met:
      return {"not kept", "inte uppfyllt"};
    case Verdict::under_way:
      return {"under way", "pågår"};
    case Verdict::carried_out:
      return {"carried out", "genomfört"};
    case Verdict::not_carried_out:
      return {"not carried out", "inte genomfört"};
    case Verdict::cannot_tell:
      break;
  }
  return {"cannot be judged", "kan inte bedömas"};
}

Phrase phrase(Verdict verdict, const records::Commitment& commitment) {
  const auto& target = commitment.target;
  if (verdict == Verdict::partly && target && target->form() == records::Target::Form::carry_out)
    return {"partly carried out", "delvis genomfört"};
  return phrase(verdict);
}

Phrase phrase(PromiseState state) {
  switch (state) {
    case PromiseState::upcoming:
      return {"not begun", "inte påbörjat"};
    case PromiseState::running:
      return {"running", "pågår"};
    case PromiseState::ended:
      return {"ended", "avslutat"};
    case PromiseState::undated:
      break;
  }
  return {"period unknown", "okänd period"};
}

Phrase phrase(records::MeasureState state) {
  switch (state) {
    case records::MeasureState::chosen:
      return {"chosen", "vald"};
    case records::MeasureState::started:
      return {"started", "påbörjad"};
    case records::MeasureState::paused:
      return {"paused", "vilande"};
    case records::MeasureState::partly_done:
      return {"partly done", "delvis genomförd"};
    case records::MeasureState::done:
      return {"done", "genomförd"};
    case records::MeasureState::reopened:
      return {"reopened", "upptagen igen"};
    case records::MeasureState::dropped:
      break;
  }
  return {"dropped", "utgår"};
}

Phrase phrase(records::WalkState state) {
  switch (state) {
    case records::WalkState::planned:
      return {"planned", "planerad"};
    case records::WalkState::held:
      return {"held", "genomförd"};
    case records::WalkState::cancelled:
      break;
  }
  return {"cancelled", "inställd"};
}

Phrase phrase(records::Says says) {
  switch (says) {
    case records::Says::met:
      return {"kept", "uppfyllt"};
    case records::Says::partly:
      return {"partly kept", "delvis uppfyllt"};
    case records::Says::not_met:
      return {"not kept", "inte uppfyllt"};
    case records::Says::ongoing:
      return {"ongoing", "pågår"};
    case records::Says::dropped:
      break;
  }
  return {"dropped", "utgår"};
}

Phrase phrase(records::Reason reason) {
  switch (reason) {
    case records::Reason::priorities:
      return {"other priorities", "andra prioriteringar"};
    case records::Reason::external_event:
      return {"an external event", "en yttre händelse"};
    case records::Reason::other_owner:
      return {"someone else is in charge of the place", "någon annan råder över platsen"};
    case records::Reason::season:
      return {"the weather or the season", "väder eller årstid"};
    case records::Reason::no_responsible:
      return {"nobody was responsible", "ansvarig saknades"};
    case records::Reason::redefined:
      return {"it was redefined", "åtagandet omdefinierades"};
    case records::Reason::no_longer_relevant:
      break;
  }
  return {"it is no longer relevant", "det är inte längre aktuellt"};
}

Phrase phrase(records::Next next) {
  switch (next) {
    case records::Next::continues:
      return {"the work continues", "arbetet fortsätter"};
    case records::Next::ends:
      return {"the work ends", "arbetet avslutas"};
    case records::Next::replaced:
      break;
  }
  return {"it is replaced by something else", "det ersätts av något annat"};
}

Phrase phrase(records::Size size) {
  if (size == records::Size::simple) return {"simple", "enkel"};
  return {"needs planning", "kräver projektering"};
}

Phrase phrase(records::Level level) {
  switch (level) {
    case records::Level::strategic:
      return {"strategic", "strategiskt"};
    case records::Level::operative:
      return {"operative", "operativt"};
    case records::Level::check_in:
      break;
  }
  return {"check-in", "avstämning"};
}

Phrase phrase(records::Light light) {
  if (light == records::Light::dark) return {"after dark", "i mörker"};
  return {"in daylight", "i dagsljus"};
}

Phrase phrase(records::Observed kind) {
  if (kind == records::Observed::positive) return {"positive", "positivt"};
  return {"problem", "problem"};
}

Phrase phrase(calendar::Unit unit) {
  switch (unit) {
    case calendar::Unit::day:
      return {"day", "dygn"};
    case calendar::Unit::week:
      return {"week", "vecka"};
    case calendar::Unit::fortnight:
      return {"fortnight", "tvåveckorsperiod"};
    case calendar::Unit::month:
      return {"month", "månad"};
    case calendar::Unit::quarter:
      return {"quarter", "kvartal"};
    case calendar::Unit::tertial:
      return {"four-month period", "tertial"};
    case calendar::Unit::half_year:
      return {"half-year", "halvår"};
    case calendar::Unit::year:
      break;
  }
  return {"year", "år"};
}

Phrase each(calendar::Unit unit) {
  switch (unit) {
    case calendar::Unit::day:
      return {"every day", "varje dygn"};
    case calendar::Unit::week:
      return {"every week", "varje vecka"};
    case calendar::Unit::fortnight:
      return {"every fortnight", "varannan vecka"};
    case calendar::Unit::month:
      return {"every month", "varje månad"};
    case calendar::Unit::quarter:
      return {"every quarter", "varje kvartal"};
    case calendar::Unit::tertial:
      return {"every four months", "varje tertial"};
    case calendar::Unit::half_year:
      return {"every half-year", "varje halvår"};
    case calendar::Unit::year:
      break;
  }
  return {"every year", "varje år"};
}

Phrase not_chosen() { return {"not chosen", "inte vald"}; }

}  // namespace lofte::eval
