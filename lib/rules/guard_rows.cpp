// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "rules/guard.h"

namespace lofte::rules {
namespace {

using records::What;

constexpr std::array kRows{
    GuardRow{What::promise, "title", Hold::signed_, {"the title", "titeln"}},
    GuardRow{What::promise, "period", Hold::signed_, {"the period", "perioden"}},
    GuardRow{What::promise, "parties", Hold::signed_, {"the parties", "parterna"}},
    GuardRow{What::promise, "signed", Hold::signed_, {"the signing", "undertecknandet"}},
    GuardRow{
        What::promise, "signed.date", Hold::signed_, {"the date of signing", "datumet för undertecknandet"}},
    GuardRow{What::promise,
             "signed.by",
             Hold::signed_,
             {"the list of those who signed", "listan över undertecknare"}},
    GuardRow{What::promise, "commitments", Hold::signed_, {"the commitment {id}", "åtagandet {id}"}},
    GuardRow{What::promise,
             "commitments.id",
             Hold::signed_,
             {"the id of the commitment {id}", "id för åtagandet {id}"}},
    GuardRow{What::promise,
             "commitments.text",
             Hold::signed_,
             {"the text of the commitment {id}", "texten i åtagandet {id}"}},
    GuardRow{What::promise,
             "commitments.responsible",
             Hold::signed_,
             {"the responsible parties of the commitment {id}", "de ansvariga för åtagandet {id}"}},
    GuardRow{What::promise,
             "commitments.target",
             Hold::signed_,
             {"the target of the commitment {id}", "målet för åtagandet {id}"}},
    GuardRow{What::promise,
             "commitments.effect",
             Hold::signed_,
             {"the effect of the commitment {id}", "effekten av åtagandet {id}"}},
    GuardRow{What::promise,
             "commitments.period",
             Hold::signed_,
             {"the period of the commitment {id}", "perioden för åtagandet {id}"}},
    GuardRow{What::promise,
             "commitments.problem",
             Hold::signed_,
             {"the problem of the commitment {id}", "problemet för åtagandet {id}"}},
    GuardRow{What::promise, "commitments.about", Hold::fact, {"what it concerns", "vad det gäller"}},
    GuardRow{What::promise, "commitments.focus_area", Hold::fact, {"its focus area", "dess fokusområde"}},
    GuardRow{What::promise,
             "commitments.together",
             Hold::fact,
             {"who does it jointly", "vilka som gör det tillsammans"}},
    GuardRow{What::promise,
             "commitments.heading",
             Hold::free,
             {"it only arranges the commitments on a page", "den ordnar bara åtagandena på en sida"}},
    GuardRow{What::promise,
             "contact",
             Hold::free,
             {"whom to ask changes with time", "vem man kan fråga ändras med tiden"}},

    GuardRow{What::walk,
             "title",
             Hold::free,
             {"a name; the walk is known by its date and places",
              "ett namn; vandringen känns igen på datum och plats"}},
    GuardRow{What::walk, "promise", Hold::whole, {"its promises", "vandringens löften"}},
    GuardRow{What::walk, "places", Hold::whole, {"its places", "vandringens platser"}},
    GuardRow{What::walk, "participants", Hold::whole, {"those who took part", "de som deltog"}},
    GuardRow{What::walk, "because", Hold::wording, {"why it was cancelled", "varför den ställdes in"}},
    GuardRow{
        What::walk,
        "start",
        Hold::free,
        {"describes the way; it is the places that stay", "beskriver vägen; det är platserna som står fast"}},
    GuardRow{
        What::walk,
        "route",
        Hold::free,
        {"describes the way; it is the places that stay", "beskriver vägen; det är platserna som står fast"}},
    GuardRow{What::walk,
             "observations.category",
             Hold::free,
             {"a new division into categories is used for old walks too",
              "en ny indelning i kategorier används också för gamla vandringar"}},
    GuardRow{What::walk,
             "observations.photos",
             Hold::free,
             {"a picture that shows somebody must be easy to take away",
              "en bild som visar någon måste gå lätt att ta bort"}},
    GuardRow{What::walk, "feedback.url", Hold::free, {"web addresses move", "webbadresser flyttas"}},

    GuardRow{What::measure, "history", Hold::history, {"an entry of the history", "en rad i historiken"}},
    GuardRow{
        What::measure, "moved_due", Hold::history, {"a move of the deadline", "en flytt av tidsfristen"}},
    GuardRow{What::measure, "due", Hold::history, {"the deadline", "tidsfristen"}},
    GuardRow{What::measure,
             "title",
             Hold::free,
             {"a name; the proposal it comes from stays", "ett namn; förslaget den kommer från står kvar"}},
    GuardRow{What::measure, "from", Hold::whole, {"what it comes from", "vad den kommer från"}},
    GuardRow{What::measure, "counts_for", Hold::whole, {"what it counts for", "vad den räknas till"}},
    GuardRow{What::measure, "responsible", Hold::settled, {"those responsible", "de ansvariga"}},
    GuardRow{What::measure,
             "category",
             Hold::free,
             {"a new division into categories is used for old measures too",
              "en ny indelning i kategorier används också för gamla åtgärder"}},
    GuardRow{What::measure,
             "size",
             Hold::free,
             {"how much work it is shows as it is done", "hur stort arbetet är visar sig när det görs"}},
    GuardRow{What::measure, "cost", Hold::settled, {"the cost", "kostnaden"}},

    GuardRow{What::followup,
             "promise",
             Hold::reported,
             {"the promise that the figures are about", "löftet som siffrorna gäller"}},
    GuardRow{
        What::followup, "period", Hold::reported, {"the period of the figures", "perioden för siffrorna"}},
    GuardRow{What::followup,
             "date",
             Hold::reported,
             {"the day on which it was reported", "datumet för redovisningen"}},
    GuardRow{What::followup,
             "by",
             Hold::reported,
             {"the list of those who reported", "listan över dem som redovisade"}},
    GuardRow{What::followup, "counts", Hold::reported, {"a figure", "en siffra"}},
    GuardRow{What::followup, "assessments", Hold::reported, {"an assessment", "en bedömning"}},
    GuardRow{What::followup, "byproducts", Hold::whole, {"its by-products", "biresultaten"}},
    GuardRow{
        What::followup,
        "title",
        Hold::free,
        {"a name; promise, period and reporter stay", "ett namn; löfte, period och redovisare står kvar"}},
    GuardRow{What::followup, "feedback.url", Hold::free, {"web addresses move", "webbadresser flyttas"}},

    GuardRow{What::situation,
             "title",
             Hold::free,
             {"a name; date and municipality stay", "ett namn; datum och kommun står kvar"}},
    GuardRow{What::situation, "mapping", Hold::wording, {"the mapping", "kartläggningen"}},
    GuardRow{What::situation, "other", Hold::wording, {"the other information", "den övriga informationen"}},
    GuardRow{What::situation, "analysis", Hold::wording, {"the analysis", "analysen"}},

    GuardRow{What::plan, "title", Hold::free, {"a name; the decision stays", "ett namn; beslutet står kvar"}},

    GuardRow{What::agreement, "parties", Hold::whole, {"its parties", "överenskommelsens parter"}},
    GuardRow{What::agreement, "signed", Hold::whole, {"the signing", "undertecknandet"}},
    GuardRow{What::agreement,
             "title",
             Hold::free,
             {"a name; parties and period stay", "ett namn; parter och period står kvar"}},
    GuardRow{What::agreement,
             "focus_areas.plan",
             Hold::wording,
             {"the plan of a focus area", "planen för ett fokusområde"}},

    GuardRow{What::forum, "title", Hold::free, {"a name; the meetings stay", "ett namn; mötena står kvar"}},
    GuardRow{What::forum,
             "chair",
             Hold::free,
             {"who leads it changes with time", "vem som leder det ändras med tiden"}},
    GuardRow{What::forum,
             "members",
             Hold::free,
             {"who takes part changes with time", "vilka som deltar ändras med tiden"}},
    GuardRow{
        What::forum, "held.note", Hold::wording, {"what a meeting was about", "vad ett möte handlade om"}},
};

// What every kind has.
constexpr std::array kCommonRows{
    CommonRow{"notes", {"a place for notes", "en plats för minnesanteckningar"}},
    CommonRow{"sources",
              {"links to what is said elsewhere; web addresses move",
               "länkar till det som står på annat håll; webbadresser flyttas"}},
};

constexpr std::array kImplied{
    Implied{What::promise, "commitments.together", "false"},
    Implied{What::promise, "commitments.target.on_average", "false"},
    Implied{What::promise, "commitments.effect.on_average", "false"},
    Implied{What::walk, "state", "held"},
    Implied{What::walk, "observations.kind", "problem"},
    Implied{What::measure, "ongoing", "false"},
    Implied{What::followup, "final", "false"},
    Implied{What::survey, "preliminary", "false"},
    Implied{What::situation, "statutory", "true"},
};

}  // namespace

std::span<const GuardRow> guard_rows() { return kRows; }
std::span<const CommonRow> free_in_every_kind() { return kCommonRows; }
std::span<const Implied> implied_values() { return kImplied; }

}  // namespace lofte::rules
