/// What the roll may be worth, what is still in time, and what a settlement leaves each: estimates,
/// never advice.
///
/// Pure and exact: no clock, no database, no floating point. The measured day is handed in
/// ([ascertain.damages.Limitation#measuredDay] says which it is when nobody names one).
///
/// Decision: a claimant is reduced to a [ascertain.damages.Standing] that no policy date changes,
/// and a total is one pass over them ([ascertain.damages.EstimateFold]). Scenario C asks "is the
/// discovery on or after one day?", which SQL can ask too; it is sound because the last day never
/// comes earlier for a later discovery.
///
/// Decision: the years of the Stored Communications Act run from the recorded discovery alone.
/// Those of the contract and unfair-competition claims run from the policy date, when the breach
/// was complete at the latest, or from a recorded discovery before it; a later discovery does not
/// move them, as their statutes say nothing of discovery and a day shown too late is worse than one
/// shown too early.
///
/// Decision: tolling stops the clock. A pendency that the clock reaches adds all its days, also
/// those after the untolled last day; a clock that would start during one starts when it ends; one
/// filed after the last day adds none, and a weekend's extension does not help to reach it. Then 29
/// February becomes 28 where a year has none, before days are added; a real 29 February stays. Last
/// comes the roll over weekends and holidays.
///
/// Decision: breakdowns are of scenario A. A person in two subclasses (of one State) stands in one
/// part that names both, so that parts always add to the whole.
///
/// Decision: a settlement's fees are rounded half up and each payee down to the cent, people to
/// whole people; what rounding leaves is shown as residue, and a net below zero as it is, with
/// nothing paid out.
@NullMarked
package ascertain.damages;

import org.jspecify.annotations.NullMarked;
